import { Problem } from "../problem/problem.ts";
import type { OpRequest } from "../seam/op-request.ts";
import type { OpResponse } from "../seam/op-response.ts";
import type { Operation } from "../seam/operation.ts";
import type { SocketPeer, SocketSession } from "../seam/socket.ts";
import { handleRequest } from "../service/handle-request.ts";
import type { ServiceParts } from "../service/service-parts.ts";
import { predictFrame, refusedFrame } from "./frame-operation.ts";
import { type Frame, type FrameId, readFrame, unfit } from "./read-frame.ts";
import type { SocketSettings } from "./socket-options.ts";

/** Close codes of RFC 6455 that a session uses. The package ws closes with 1007 and 1009 by itself. */
const CLOSE = { goingAway: 1001, noText: 1003, policy: 1008 } as const;

const KEY_STATUSES = [401, 403];

/** One call of a connection from its message to its last answer. */
interface Flight {
  readonly controller: AbortController;
  /** From here on a cancel comes too late. */
  isAnswered: boolean;
}

export interface SessionFacts {
  readonly parts: ServiceParts;
  readonly settings: SocketSettings;
  /** Of the upgrade: the key is looked at again for each call, so that one that was withdrawn ends here. */
  readonly headers: OpRequest["headers"];
  /** Called once when the connection is gone. */
  onEnd(): void;
}

/**
 * The calls of one connection. Each message with `predict` gets exactly one last answer: `result`, `error` or
 * `cancelled`; before that, `queued` as often as its place changes.
 */
export class Session implements SocketSession {
  readonly #facts: SessionFacts;
  readonly #peer: SocketPeer;
  readonly #flights = new Map<FrameId, Flight>();
  readonly #stopWaiting: () => void;
  #brokenInRow = 0;
  #isLeaving = false;
  #isOver = false;

  constructor(facts: SessionFacts, peer: SocketPeer) {
    this.#facts = facts;
    this.#peer = peer;
    this.#stopWaiting = facts.parts.lifecycle.onDrain(() => this.#leave());
    // the service may have begun to drain since the upgrade was admitted
    if (facts.parts.lifecycle.isLeaving) this.#leave();
  }

  receive(message: { readonly text: string } | { readonly binary: true }): void {
    if (this.#isOver) return;
    if ("binary" in message) {
      this.#close(CLOSE.noText, "send text");
      return;
    }
    const frame = readFrame(message.text, this.#facts.parts.settings.limits.jsonDepth);
    this.#brokenInRow = frame.op === "broken" ? this.#brokenInRow + 1 : 0;
    if (frame.op === "cancel") this.#cancel(frame.id);
    else if (frame.op === "predict") this.#predict(frame);
    else this.#refuse(frame.id, frame.problem);
  }

  closed(): void {
    this.#isOver = true;
    this.#stopWaiting();
    for (const { controller } of this.#flights.values()) controller.abort(new Error("the client closed the socket"));
    this.#facts.onEnd();
  }

  #refuse(id: FrameId | null, problem: Problem): void {
    void this.#exchange(id, refusedFrame(problem), newFlight()).then(() => {
      if (this.#brokenInRow >= this.#facts.settings.brokenInRow) this.#close(CLOSE.policy, "too many broken messages");
    });
  }

  #predict({ id, body, deadlineMs }: Extract<Frame, { op: "predict" }>): void {
    const refusal = this.#refusal(id);
    if (refusal !== null) {
      this.#refuse(id, refusal);
      return;
    }
    const flight = newFlight();
    this.#flights.set(id, flight);
    const operation = predictFrame(this.#facts.parts, body, (place) => {
      if (!flight.controller.signal.aborted) this.#tell(id, "queued", JSON.stringify(place));
    });
    void this.#exchange(id, operation, flight, deadlineMs).then(() => this.#land(id, flight));
  }

  #refusal(id: FrameId): Problem | null {
    if (this.#flights.has(id)) {
      return unfit({ path: "/id", code: "not_unique", message: "expected an id that no unanswered call has" });
    }
    const { inFlight } = this.#facts.settings;
    if (this.#flights.size < inFlight) return null;
    const detail = `a connection may have ${inFlight} calls at once; wait for an answer, or open another`;
    return new Problem("too_many_in_flight", { detail, retryAfterMs: 1_000 });
  }

  #land(id: FrameId, flight: Flight): void {
    this.#flights.delete(id);
    if (this.#isOver) return;
    if (!flight.isAnswered && flight.controller.signal.aborted) this.#tell(id, "cancelled", "{}");
    if (this.#isLeaving) this.#leave();
  }

  /** What is not known was answered a moment ago; its answer says enough. */
  #cancel(id: FrameId): void {
    const flight = this.#flights.get(id);
    if (flight === undefined || flight.isAnswered) return;
    flight.controller.abort(new Error("the client cancelled the call"));
  }

  #exchange(id: FrameId | null, operation: Operation, flight: Flight, deadlineMs?: number): Promise<void> {
    const { parts, headers } = this.#facts;
    const request: OpRequest = {
      ...{ method: "GET", query: new URLSearchParams(), params: {}, body: { kind: "parsed", value: undefined } },
      headers: headersOfCall(headers, deadlineMs),
      signal: flight.controller.signal,
    };
    return handleRequest(parts, operation, request, (response) => {
      flight.isAnswered = true;
      return this.#answer(id, response);
    });
  }

  async #answer(id: FrameId | null, { status, body }: OpResponse): Promise<void> {
    const isKeyGone = KEY_STATUSES.includes(status);
    await this.#peer.send(frameOf(id, status < 400 ? "result" : "error", String(body)));
    if (isKeyGone) this.#close(CLOSE.policy, "the key is not allowed any more");
  }

  #tell(id: FrameId, type: string, data: string): void {
    // a client that does not hear it is gone, and its calls end with it
    this.#peer.send(frameOf(id, type, data)).catch(() => undefined);
  }

  #leave(): void {
    this.#isLeaving = true;
    if (this.#flights.size === 0) this.#close(CLOSE.goingAway, "the service is shutting down");
  }

  #close(code: number, reason: string): void {
    if (this.#isOver) return;
    this.#isOver = true;
    for (const { controller } of this.#flights.values()) controller.abort(new Error(reason));
    this.#peer.close(code, reason);
  }
}

function newFlight(): Flight {
  return { controller: new AbortController(), isAnswered: false };
}

/** What an upgrade says about itself is not said about each call. */
function headersOfCall(headers: OpRequest["headers"], deadlineMs: number | undefined): OpRequest["headers"] {
  const { "x-request-id": _id, traceparent: _trace, "x-deadline-ms": _deadline, ...rest } = headers;
  return deadlineMs === undefined ? rest : { ...rest, "x-deadline-ms": String(deadlineMs) };
}

function frameOf(id: FrameId | null, type: string, data: string): string {
  return `{"id":${JSON.stringify(id)},"type":"${type}","data":${data}}`;
}

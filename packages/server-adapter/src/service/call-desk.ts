import { setTimeout as sleep } from "node:timers/promises";
import { type CallClassifier, type CallOutcome, classifyMany, type QueuePlace } from "@disposition/core";
import { type Call, DispositionError } from "@disposition/taxonomy";
import { Problem } from "../problem/problem.ts";
import { toProblem } from "../problem/to-problem.ts";
import { Attempts, PREEMPTED } from "./attempts.ts";
import type { Answer, AnswerListener, CallOrder } from "./call-order.ts";
import { finishedEvent } from "./finished-event.ts";
import type { ModelSlot } from "./model-slot.ts";
import type { ServedModel } from "./served-classifier.ts";
import type { Lane, ServiceEvents } from "./service-events.ts";
import type { ServiceSettings } from "./service-options.ts";

/** Pause before a bulk call knocks at a full queue again, in ms. */
const KNOCK_AGAIN = { least: 20, most: 1_000 };

/** When to come back where all places for batches are taken, in ms; how long those take is not known. */
const BATCH_RETRY_MS = 5_000;

/** Takes calls to the classifier: lanes, deadlines, preemption, and the events that tell of it. */
export class CallDesk {
  readonly #models: ModelSlot;
  readonly #settings: ServiceSettings;
  readonly #events: ServiceEvents;
  readonly #attempts = new Attempts();
  readonly #listeners = new Set<AnswerListener>();
  #batches = 0;

  constructor(models: ModelSlot, settings: ServiceSettings, events: ServiceEvents) {
    this.#models = models;
    this.#settings = settings;
    this.#events = events;
  }

  /** @returns stops listening. */
  onAnswer(listener: AnswerListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Classifies one call.
   *
   * @throws Problem `queue_full`, `queue_timeout`, `deadline_unreachable`, `deadline_exceeded`, `loading`, or what
   * became of a DispositionError; the reason of `order.signal`.
   */
  async classify(call: Call, order: CallOrder): Promise<Answer> {
    try {
      const answer = await this.#models.use((model) => this.#classifyWith(model, call, order));
      this.#events.emit(finishedEvent(answer, order));
      for (const listener of this.#listeners) listener(call, answer, order);
      return answer;
    } catch (error) {
      if (order.signal.aborted) throw order.signal.reason;
      const problem = toProblem(error);
      this.#events.emit({ type: "call-failed", requestId: order.requestId, lane: order.lane, code: problem.code });
      throw problem;
    }
  }

  /**
   * Classifies many calls in the bulk lane, as fast as the outcomes are taken. A `Problem` in place of a call is its
   * outcome. What goes wrong with one call does not end the others.
   */
  classifyMany(
    calls: Iterable<Call | Problem> | AsyncIterable<Call | Problem>,
    order: Omit<CallOrder, "lane">,
    options: { readonly ordered?: boolean } = {},
  ): AsyncGenerator<CallOutcome<Answer>, void, undefined> {
    const classifier: CallClassifier<Call | Problem, Answer> = {
      classify: async (call, { signal }) => {
        if (call instanceof Problem) throw call;
        return this.classify(call, { ...order, lane: "bulk", signal });
      },
    };
    // one more than the engine works on: it is read and rendered meanwhile
    const concurrency = (this.#models.current?.concurrency ?? 1) + 1;
    return classifyMany(classifier, calls, { concurrency, ordered: options.ordered, signal: order.signal });
  }

  /** A place for one request with many calls. @throws Problem `queue_full` when all are taken. @returns gives it back. */
  enterBulk(): () => void {
    const { openBatches } = this.#settings.limits;
    if (this.#batches >= openBatches) {
      const detail = "as many requests with many calls as are taken at once are at work; try again later";
      throw new Problem("queue_full", { detail, retryAfterMs: BATCH_RETRY_MS });
    }
    this.#batches += 1;
    return () => {
      this.#batches -= 1;
    };
  }

  async #classifyWith(model: ServedModel, call: Call, order: CallOrder): Promise<Answer> {
    if (order.lane === "interactive") this.#attempts.makeRoom(model.concurrency);
    for (let preemptions = 0; ; ) {
      const mayYield = order.lane === "bulk" && preemptions < this.#settings.bulk.mostPreemptions;
      const attempt = new CallAttempt(order, mayYield, this.#attempts, this.#events, this.#settings);
      try {
        return await attempt.run(model, call);
      } catch (error) {
        order.signal.throwIfAborted();
        if (error === PREEMPTED) {
          preemptions += 1;
          this.#events.emit({ type: "call-preempted", requestId: order.requestId });
        } else if (order.lane === "bulk" && isFull(error)) {
          await knockAgain(error, order);
        } else {
          throw error;
        }
      }
    }
  }
}

function isFull(error: unknown): error is DispositionError {
  return DispositionError.isInstance(error) && error.code === "QUEUE_FULL";
}

async function knockAgain(error: DispositionError, { deadlineAt, signal }: CallOrder): Promise<void> {
  const pauseMs = Math.min(KNOCK_AGAIN.most, Math.max(KNOCK_AGAIN.least, error.retryAfterMs ?? 0));
  if (performance.now() + pauseMs >= deadlineAt) throw error;
  await sleep(pauseMs, undefined, { signal }).catch(() => signal.throwIfAborted());
}

/** One go of one call through core's queue. */
class CallAttempt {
  readonly lane: Lane;
  readonly yields: boolean;
  readonly controller = new AbortController();
  readonly #order: CallOrder;
  readonly #attempts: Attempts;
  readonly #events: ServiceEvents;
  readonly #settings: ServiceSettings;
  readonly #cameAt = performance.now();
  #startedAt: number | null = null;
  #expectedWaitMs = 0;
  #queueTimer: NodeJS.Timeout | undefined;

  constructor(order: CallOrder, yields: boolean, attempts: Attempts, events: ServiceEvents, settings: ServiceSettings) {
    this.lane = order.lane;
    this.yields = yields;
    this.#order = order;
    this.#attempts = attempts;
    this.#events = events;
    this.#settings = settings;
  }

  async run(model: ServedModel, call: Call): Promise<Answer> {
    const { signal, deadlineAt, alternatives, records } = this.#order;
    const leave = () => this.controller.abort(signal.reason);
    signal.throwIfAborted();
    signal.addEventListener("abort", leave, { once: true });
    try {
      const classification = await model.classifier.classify(call, {
        signal: this.controller.signal,
        timeoutMs: Math.max(0, deadlineAt - this.#cameAt),
        priority: this.lane === "bulk" ? this.#settings.bulk.priority : 0,
        onPlace: (place) => this.#stand(place),
        alternatives,
        records,
      });
      const now = performance.now();
      const startedAt = this.#startedAt ?? this.#cameAt;
      return { classification, model, waitMs: startedAt - this.#cameAt, serviceMs: now - startedAt };
    } catch (error) {
      throw this.#isLate(error) ? this.#lateness() : error;
    } finally {
      clearTimeout(this.#queueTimer);
      signal.removeEventListener("abort", leave);
      this.#attempts.delete(this);
    }
  }

  #stand(place: QueuePlace): void {
    const { requestId, lane, onPlace } = this.#order;
    this.#expectedWaitMs = place.expectedWaitMs;
    if (place.position === 0) this.#start();
    else if (this.#queueTimer === undefined) this.#wait(place);
    if (this.controller.signal.aborted) return;
    if (place.position > 0) this.#events.emit({ type: "call-queued", requestId, lane, position: place.position });
    onPlace?.(place);
  }

  #start(): void {
    const { requestId, lane } = this.#order;
    clearTimeout(this.#queueTimer);
    this.#startedAt = performance.now();
    this.#attempts.add(this);
    this.#events.emit({ type: "call-started", requestId, lane, waitMs: this.#startedAt - this.#cameAt });
  }

  /** What cannot be in time is told so at once. A call of a batch has only the deadline of its batch. */
  #wait({ expectedWaitMs }: QueuePlace): void {
    if (this.lane === "bulk") return;
    if (this.#cameAt + expectedWaitMs > this.#order.deadlineAt) {
      const detail = "the calls that came before take longer than the deadline; allow more time or try again later";
      this.controller.abort(new Problem("deadline_unreachable", { detail, retryAfterMs: expectedWaitMs }));
      return;
    }
    this.#queueTimer = setTimeout(() => this.controller.abort(this.#lateness()), this.#settings.deadlines.queueMs);
  }

  #isLate(error: unknown): boolean {
    return this.#startedAt === null && DispositionError.isInstance(error) && error.code === "DEADLINE_EXCEEDED";
  }

  #lateness(): Problem {
    if (this.lane === "bulk") {
      return new Problem("deadline_exceeded", "the deadline of the batch has passed; send fewer calls at once");
    }
    const detail = "the call was not started in time; allow more time or try again later";
    return new Problem("queue_timeout", { detail, retryAfterMs: Math.max(1, this.#expectedWaitMs) });
  }
}

import http, { type ClientRequest, type IncomingMessage, type RequestOptions } from "node:http";
import https from "node:https";
import type { Attempt, Failure } from "./outcome.ts";
import { readAnswer } from "./read-answer.ts";

interface ClientSettings {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly stream: boolean;
  /** Connections at a time; `Infinity` for as many as there are requests. */
  readonly connections: number;
}

/** A record has some kilobytes; more than this is no answer that anybody wants. */
const LONGEST_BODY_BYTES = 8 * 2 ** 20;

/** Asks `POST /predict` over connections that are kept alive, until it is disposed of. */
export class PredictClient implements Disposable {
  readonly #agent: http.Agent;
  readonly #request: typeof http.request;
  readonly #options: RequestOptions;
  readonly #cuts = new Set<() => void>();

  constructor({ url, headers, stream, connections }: ClientSettings) {
    const { Agent, request } = url.protocol === "https:" ? https : http;
    // the default of 256 free sockets would close connections that the next burst opens again
    this.#agent = new Agent({ keepAlive: true, maxSockets: connections, maxFreeSockets: connections });
    this.#request = request;
    this.#options = {
      method: "POST",
      agent: this.#agent,
      protocol: url.protocol,
      // an IPv6 address stands in brackets in a URL only
      hostname: url.hostname.replace(/^\[|\]$/gu, ""),
      port: url.port,
      path: url.pathname + url.search,
      headers: {
        "content-type": "application/json",
        accept: stream ? "text/event-stream" : "application/json",
        ...headers,
      },
    };
  }

  /** Sends one body; never rejects. */
  send(body: string, timeoutMs: number): Promise<Attempt> {
    return new Promise((resolve) => {
      const headers = { ...this.#options.headers, "content-length": Buffer.byteLength(body) };
      const request = this.#request({ ...this.#options, headers });
      const settle = (attempt: Attempt) => {
        clearTimeout(timer);
        // false where it was settled before: what a destroyed request still reports is an echo
        if (this.#cuts.delete(cut)) resolve(attempt);
      };
      const drop = (attempt: Attempt) => {
        settle(attempt);
        request.destroy();
      };
      const cut = () => drop({ kind: "cut", firstByteAt: null });
      const timer = setTimeout(() => drop(failure("timeout", null)), timeoutMs);
      this.#cuts.add(cut);
      request.on("error", (error) => settle(brokenOff(error, request)));
      request.on("response", (response) => collect(response, settle, drop));
      request.end(body);
    });
  }

  /** Ends every request that is under way; each resolves as cut. */
  cutAll(): void {
    for (const cut of this.#cuts) cut();
  }

  [Symbol.dispose](): void {
    this.cutAll();
    this.#agent.destroy();
  }
}

type Settle = (attempt: Attempt) => void;

function collect(response: IncomingMessage, settle: Settle, drop: Settle): void {
  const chunks: Buffer[] = [];
  let bytes = 0;
  let firstByteAt: number | null = null;
  response.on("data", (chunk: Buffer) => {
    firstByteAt ??= performance.now();
    bytes += chunk.length;
    chunks.push(chunk);
    if (bytes > LONGEST_BODY_BYTES) drop(failure("bad-body", "too-long"));
  });
  // a body that ends before its time
  response.on("error", () => settle(failure("reset", "body-cut-short")));
  response.on("end", () => {
    settle(
      readAnswer({
        status: response.statusCode ?? 0,
        contentType: response.headers["content-type"] ?? "",
        retryAfter: response.headers["retry-after"],
        body: Buffer.concat(chunks).toString(),
        firstByteAt,
      }),
    );
  });
}

/** System codes of a connection that was there; every other one is about making it. */
const RESETS: readonly string[] = ["ECONNRESET", "EPIPE", "ECONNABORTED"];

function brokenOff(error: NodeJS.ErrnoException, request: ClientRequest): Attempt {
  const code = error.code ?? "unknown";
  // a service may close an idle connection in the moment in which the next request leaves; worth telling apart
  if (RESETS.includes(code)) return failure("reset", request.reusedSocket ? `${code}-on-kept-connection` : code);
  return failure(code.startsWith("HPE_") ? "bad-body" : "connect", code);
}

function failure(kind: Failure["kind"], code: string | null): Attempt {
  return { kind: "failed", failure: { kind, status: null, code }, retryAfterMs: null, firstByteAt: null };
}

import { setTimeout as pause } from "node:timers/promises";
import { DispositionError } from "@disposition/taxonomy";
import { isWorthRetrying, type Refusal, readRefusal, refusalError } from "./http-failure.ts";
import { backoffMs, LONGEST_WAIT_MS } from "./retry-delay.ts";

/** What it needs of `fetch`; the global one fits. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Where and how to ask. */
export interface HttpOptions {
  readonly fetch: Fetch;
  readonly headers: Readonly<Record<string, string>>;
  /** Per attempt, from the first byte sent to the last received. */
  readonly timeoutMs: number;
  /** Further attempts after the first. */
  readonly maxRetries: number;
  /** Wait after the first failure; doubles with each. */
  readonly backoffMs: number;
}

/** A JSON value that the server sent, or why it sent none. */
export type Reply = { readonly json: unknown } | { readonly refusal: Refusal; readonly error: DispositionError };

type Outcome =
  | { readonly status: number; readonly headers: Headers; readonly body: string }
  | { readonly fault: unknown };

/**
 * Asks for JSON and asks again after network faults, time-outs and the statuses 408, 409, 429 and 5xx.
 *
 * @param body - Sent as JSON by POST; undefined asks by GET.
 * @returns A refusal where the server answered with another status.
 * @throws DispositionError `ENGINE_FAILED` where nothing readable came back; or the reason of `signal`.
 */
export async function askJson(
  options: HttpOptions,
  url: string,
  body: unknown,
  signal?: AbortSignal | undefined,
): Promise<Reply> {
  const where = place(url);
  for (let attempt = 0; ; attempt += 1) {
    signal?.throwIfAborted();
    const outcome = await attemptOnce(options, url, body, signal);
    signal?.throwIfAborted();
    const isLast = attempt >= options.maxRetries;
    if ("fault" in outcome) {
      if (isLast) throw faultError(outcome.fault, where, attempt + 1);
      await wait(backoffMs(attempt, options.backoffMs, Math.random()), signal);
      continue;
    }
    if (outcome.status >= 200 && outcome.status < 300) return { json: parse(outcome.body, where) };
    const refusal = readRefusal(outcome.status, outcome.headers, outcome.body, Date.now());
    const delay = refusal.retryAfterMs ?? backoffMs(attempt, options.backoffMs, Math.random());
    if (isLast || !isWorthRetrying(refusal.status) || delay > LONGEST_WAIT_MS) {
      return { refusal, error: refusalError(refusal, where, attempt + 1) };
    }
    await wait(delay, signal);
  }
}

async function attemptOnce(
  options: HttpOptions,
  url: string,
  body: unknown,
  signal: AbortSignal | undefined,
): Promise<Outcome> {
  // own controller and listener: AbortSignal.any keeps a long-lived signal's followers alive on Node 20
  const controller = new AbortController();
  const leave = () => controller.abort(signal?.reason);
  signal?.addEventListener("abort", leave, { once: true });
  const timer = setTimeout(() => controller.abort(new TimedOut(options.timeoutMs)), options.timeoutMs);
  try {
    const response = await options.fetch(url, {
      method: body === undefined ? "GET" : "POST",
      headers: { accept: "application/json", "content-type": "application/json", ...options.headers },
      // a transcript must not follow a redirect to wherever it points
      redirect: "manual",
      signal: controller.signal,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, headers: response.headers, body: await response.text() };
  } catch (fault) {
    return { fault: controller.signal.aborted ? controller.signal.reason : fault };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", leave);
  }
}

class TimedOut extends Error {
  constructor(timeoutMs: number) {
    super(`no complete answer within ${timeoutMs} ms`);
  }
}

function faultError(fault: unknown, where: string, attempts: number): DispositionError {
  const tries = attempts === 1 ? "" : ` (${attempts} attempts)`;
  const what =
    fault instanceof TimedOut
      ? `${fault.message}; raise timeoutMs or add replicas`
      : `the connection failed${faultCode(fault)}; check baseURL and that the server runs`;
  return new DispositionError("ENGINE_FAILED", `${where}: ${what}${tries}`, { cause: fault, retryable: true });
}

/** undici wraps the system's error code one level down. */
function faultCode(fault: unknown): string {
  const cause: unknown = fault instanceof Error ? (fault.cause ?? fault) : fault;
  const code: unknown = typeof cause === "object" && cause !== null && "code" in cause ? cause.code : undefined;
  return typeof code === "string" ? ` (${code})` : "";
}

function parse(body: string, where: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    // no cause: the parser's message quotes what it read, and that may quote a call
    const message = `${where} answered with something that is not JSON; is baseURL the address of an OpenAI-compatible server?`;
    throw new DispositionError("ENGINE_FAILED", message, { retryable: true });
  }
}

async function wait(ms: number, signal: AbortSignal | undefined): Promise<void> {
  try {
    await pause(ms, undefined, { signal });
  } catch {
    signal?.throwIfAborted();
  }
}

/** Origin and path; a query could carry a key. */
function place(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

import { DispositionError, type ErrorCode } from "@disposition/taxonomy";
import { retryAfterMs } from "./retry-delay.ts";

/** A reply that is none: what a server said instead of an answer, without any of its words that might quote a call. */
export interface Refusal {
  readonly status: number;
  /** Milliseconds, where the server asked for a pause. */
  readonly retryAfterMs: number | null;
  readonly about: Complaint;
}

/** What a refused request is blamed on, as far as it shows. */
export type Complaint = "length" | "logprobs" | "constraint" | "model" | "route" | "unknown";

// Servers word these freely and change them between versions; a miss only costs a further attempt.
const COMPLAINTS: readonly (readonly [Complaint, RegExp])[] = [
  [
    "length",
    /context.{0,20}(?:length|size|window)|exceed_context|too long|maximum.{0,40}tokens|longer than the model/iu,
  ],
  ["logprobs", /logprob|n_probs/iu],
  ["constraint", /structured|guided|regex|grammar|response_format|json_schema|schema|xgrammar|outlines/iu],
  ["model", /model.{0,200}(?:not exist|not found|not loaded|unknown)|(?:unknown|no such) model/isu],
];

/** Reads why a request was refused. `body` may quote the prompt, so nothing of it is kept. */
export function readRefusal(status: number, headers: Headers, body: string, now: number): Refusal {
  const told = body.slice(0, 10_000);
  const about = COMPLAINTS.find(([, words]) => words.test(told))?.[0];
  const fallback: Complaint = status === 404 || status === 405 || status === 501 ? "route" : "unknown";
  return { status, retryAfterMs: retryAfterMs(headers, now), about: about ?? fallback };
}

/** Whether the same request may be answered next time. */
export function isWorthRetrying(status: number): boolean {
  return status === 408 || status === 409 || status === 429 || status >= 500;
}

/** The error for a refusal that no retry has helped. */
export function refusalError(refusal: Refusal, where: string, attempts: number): DispositionError {
  const { status } = refusal;
  const tries = attempts === 1 ? "" : ` ${attempts} times`;
  const [code, remedy] = diagnose(refusal);
  return new DispositionError(code, `${where} answered ${status}${tries}: ${remedy}`, {
    retryable: isWorthRetrying(status),
    ...(refusal.retryAfterMs === null ? {} : { retryAfterMs: refusal.retryAfterMs }),
  });
}

function diagnose({ status, about }: Refusal): readonly [ErrorCode, string] {
  if (status === 401 || status === 403)
    return ["ENGINE_FAILED", "it does not accept the key; check apiKey and headers"];
  if (status === 429) return ["ENGINE_FAILED", "it is busy; lower concurrency or add replicas"];
  if (status >= 300 && status < 400) return ["ENGINE_FAILED", "it has moved; put its new address into baseURL"];
  if (about === "length") return ["PROMPT_TOO_LONG", "prompt and answer do not fit its context; shorten the call"];
  if (about === "model") return ["MODEL_NOT_FOUND", "it does not serve this model; check model against GET /v1/models"];
  if (about === "route") return ["ENGINE_FAILED", "it has no such route; baseURL usually ends in /v1"];
  if (status >= 500) return ["ENGINE_FAILED", "it failed; see its log"];
  return ["ENGINE_FAILED", "it refuses the request; see its log"];
}

/**
 * Why a request failed: another status than 200, no answer in time, a connection that broke or was never made, an
 * answer that is no record, an `error` event in a stream.
 */
export type FailureKind = "status" | "timeout" | "reset" | "connect" | "bad-body" | "stream-error";

export interface Failure {
  readonly kind: FailureKind;
  /** HTTP status, where there was one that tells something. */
  readonly status: number | null;
  /** The service's problem code, the system's error code, or what is wrong with the body. Never words of a body. */
  readonly code: string | null;
}

/** One request on the wire. `firstByteAt` is that of the body, on the clock of `performance.now()`. */
export type Attempt = { readonly firstByteAt: number | null } & (
  | { readonly kind: "record"; readonly cached: boolean }
  | { readonly kind: "failed"; readonly failure: Failure; readonly retryAfterMs: number | null }
  | { readonly kind: "cut" }
);

/** What became of one request, resent ones included; all times on the clock of `performance.now()`. */
export interface Outcome {
  readonly attempt: Attempt;
  /** When it was to be sent; its latency counts from here. */
  readonly dueAt: number;
  readonly sentAt: number;
  readonly endedAt: number;
  /** How often it was sent again after a `Retry-After`. */
  readonly resent: number;
}

/** A few words for a kind of failure, e.g. `status 429 queue_full`. */
export function nameFailure({ kind, status, code }: Failure): string {
  return [kind, status, code].filter((part) => part !== null).join(" ");
}

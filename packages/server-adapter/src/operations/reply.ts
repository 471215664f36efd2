import { DispositionError, type ErrorCode } from "@disposition/taxonomy";
import type { OperationResponse } from "./operation.ts";

/** A JSON reply that no cache keeps: it is about a person. */
export function jsonReply(status: number, value: unknown, type = "application/json"): OperationResponse {
  const headers = { "content-type": `${type}; charset=utf-8`, "cache-control": "no-store" };
  return { status, headers, body: JSON.stringify(value) };
}

const statusOf: Readonly<Partial<Record<ErrorCode, number>>> = {
  INPUT_INVALID: 400,
  PROMPT_TOO_LONG: 413,
  DISPOSED: 503,
};

/** Of a client that left; nginx's number, nobody reads the body. */
const CLIENT_CLOSED = 499;

/** A failure as problem details (RFC 9457). What is no DispositionError is told without its message. */
export function problemReply(error: unknown, signal: AbortSignal): OperationResponse {
  if (signal.aborted) return problem(CLIENT_CLOSED, "CLIENT_CLOSED", "the client closed the connection", false);
  if (!DispositionError.isInstance(error)) return problem(500, "INTERNAL", "the service failed; see its log", false);
  return problem(statusOf[error.code] ?? 500, error.code, error.message, error.retryable);
}

function problem(status: number, code: string, detail: string, retryable: boolean): OperationResponse {
  return jsonReply(status, { type: "about:blank", status, code, detail, retryable }, "application/problem+json");
}

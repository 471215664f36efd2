import { DispositionError, type ErrorCode } from "@disposition/taxonomy";
import { isStorageFailure, storageProblem } from "../upload/receive/storage-problem.ts";
import { Problem } from "./problem.ts";
import type { ProblemCode } from "./problem-codes.ts";

/** What core's errors are called over HTTP. Their messages are not sent: they may name values of the input. */
const told: Readonly<Partial<Record<ErrorCode, readonly [ProblemCode, string]>>> = {
  INPUT_INVALID: ["input_invalid", "the classifier refused the call; check transcript, callDate and timeZone"],
  PROMPT_TOO_LONG: ["transcript_too_long", "not even one turn of the call fits the model; send a shorter transcript"],
  QUEUE_FULL: ["queue_full", "all places of the queue are taken; try again later"],
  DEADLINE_EXCEEDED: ["deadline_exceeded", "no answer within the deadline; allow more time or try again"],
  ENGINE_FAILED: ["engine_failed", "the engine failed on this call; the log of the service has the reason"],
  DISPOSED: ["engine_down", "the classifier was disposed; the service needs a restart"],
};

const UNKNOWN = "the service failed; its log has the reason under this requestId";

/** Any thrown value as a problem. Nothing of an unknown error's message gets into it. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (isStorageFailure(error)) return storageProblem(error);
  if (!DispositionError.isInstance(error)) return new Problem("internal", { detail: UNKNOWN, cause: error });
  if (error.code === "ENGINE_CRASHED") return crashed(error);
  const [code, detail] = told[error.code] ?? (["internal", UNKNOWN] as const);
  const { retryAfterMs } = error;
  return new Problem(code, { detail, cause: error, ...(retryAfterMs !== undefined && { retryAfterMs }) });
}

/** Core says of a crash that it is worth a retry, unless the input itself is to blame. */
function crashed(error: DispositionError): Problem {
  if (!error.retryable) {
    const detail = "this input ended the engine twice and is not tried again; look at the call itself";
    return new Problem("input_quarantined", { detail, cause: error });
  }
  const detail = "the engine crashed and is being restarted; try again";
  return new Problem("engine_crashed", { detail, cause: error, retryAfterMs: error.retryAfterMs ?? 1000 });
}

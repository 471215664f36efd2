import { Problem } from "../../problem/problem.ts";

const FULL = ["ENOSPC", "EDQUOT", "EFBIG"];
/** Others that say that the machine is at its end, and nothing about what was asked for. */
const SPENT = ["EMFILE", "ENFILE", "EROFS", "EIO"];

/** Whether a disk, or what it is reached by, has failed, wherever that happened. */
export function isStorageFailure(error: unknown): boolean {
  return [...FULL, ...SPENT].includes(codeOf(error));
}

/** What a failed disk means to a client; problems stay what they are. */
export function storageProblem(cause: unknown): Problem {
  if (cause instanceof Problem) return cause;
  if (FULL.includes(codeOf(cause))) return storageFull(cause);
  const detail = "the service cannot write its files; its log has the reason under this requestId";
  return new Problem("storage_unavailable", { detail, retryAfterMs: 10_000, cause });
}

export function storageFull(cause?: unknown): Problem {
  const detail = "there is no room for more files; try again later, or with a smaller file";
  return new Problem("storage_full", { detail, retryAfterMs: 30_000, cause });
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

import { Problem } from "../../problem/problem.ts";

const FULL = ["ENOSPC", "EDQUOT", "EFBIG"];

/** What a failed disk means to a client; problems stay what they are. */
export function storageProblem(cause: unknown): Problem {
  if (cause instanceof Problem) return cause;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  if (FULL.includes(code)) return storageFull(cause);
  const detail = "the service cannot write its files; its log has the reason under this requestId";
  return new Problem("storage_unavailable", { detail, retryAfterMs: 10_000, cause });
}

export function storageFull(cause?: unknown): Problem {
  const detail = "there is no room for more files; try again later, or with a smaller file";
  return new Problem("storage_full", { detail, retryAfterMs: 30_000, cause });
}

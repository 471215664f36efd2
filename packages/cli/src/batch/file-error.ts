import { DispositionError } from "@disposition/taxonomy";

/** What the system's error codes mean to somebody who can do something about it. */
const MEANINGS: Readonly<Record<string, string>> = {
  EACCES: "there is no permission; change it or name another place",
  EDQUOT: "the quota of the disk is used up; make room",
  EFBIG: "the file may not grow further; raise the limit (ulimit -f) or take another file system",
  EIO: "the device reports an error; check it or name another place",
  EISDIR: "that is a folder; name a file",
  ENOENT: "no such file or folder",
  ENOSPC: "the disk is full; make room",
  EPERM: "the system forbids it; change that or name another place",
  EROFS: "the file system is read-only; name another place",
};

/** A file error in a sentence: what was tried, what the system said, what helps. */
export function fileError(tried: string, cause: unknown, after = ""): DispositionError {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  const detail = MEANINGS[code] ?? (cause instanceof Error ? cause.message : String(cause));
  const named = code === "" ? "" : ` (${code})`;
  return new DispositionError("FILE_INVALID", `${tried}${named}: ${detail}${after}`, { cause });
}

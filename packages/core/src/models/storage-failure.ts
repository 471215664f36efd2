import { DispositionError } from "@disposition/taxonomy";

const REMEDIES: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full; free some space",
  EDQUOT: "the disk quota is used up; free some space",
  EFBIG: "the file system takes no file of that size",
  EROFS: "the folder is read-only",
  EACCES: "the folder may not be written to",
  EPERM: "the folder may not be written to",
  ENOTDIR: "a part of the path is a file",
  EEXIST: "a part of the path is a file",
};

/** Turns an error of the file system into one that says what to do; passes every other error on. */
export function storageFailure(error: unknown, what: string, cacheFolder: string): unknown {
  if (!(error instanceof Error) || !("syscall" in error) || !("code" in error)) return error;
  const reason = REMEDIES[String(error.code)] ?? `${String(error.code)} on ${String(error.syscall)}`;
  const message = `${what}: cannot store it under "${cacheFolder}": ${reason}, or set cacheFolder (DISPOSITION_CACHE) elsewhere`;
  return new DispositionError("DOWNLOAD_FAILED", message, { cause: error });
}

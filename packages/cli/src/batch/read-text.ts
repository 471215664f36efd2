import { readFile } from "node:fs/promises";
import { fileError } from "./file-error.ts";

/** A file's text. @throws DispositionError `FILE_INVALID` that names the file and the remedy. */
export async function readText(file: string): Promise<string> {
  return readFile(file, "utf8").catch((cause: unknown) => {
    throw fileError(`cannot read "${file}"`, cause);
  });
}

import { DispositionError } from "@disposition/taxonomy";

/** A file that cannot be read at all, by its name: what is wrong and what helps. */
export function fileProblem(name: string, what: string, cause?: unknown): DispositionError {
  return new DispositionError("FILE_INVALID", `cannot read ${name}: ${what}`, cause === undefined ? {} : { cause });
}

/** A row that cannot be read, while those after it can. Its words are no part of the message. */
export function rowProblem(line: number, what: string): { line: number; error: DispositionError } {
  return { line, error: new DispositionError("INPUT_INVALID", `line ${line} ${what}`) };
}

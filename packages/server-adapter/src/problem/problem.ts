import type { ProblemCode } from "./problem-codes.ts";

/** One place of the input that is wrong. `path` is a JSON pointer; it and `message` never quote the input. */
export interface InputFault {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

export interface ProblemFacts {
  /** What the client can do about it. Never quotes the input. */
  readonly detail: string;
  readonly errors?: readonly InputFault[];
  /** Milliseconds after which a retry is worth while, where that is known. */
  readonly retryAfterMs?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly cause?: unknown;
}

/** Thrown by an operation to answer with problem details (RFC 9457). */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly code: ProblemCode;
  readonly facts: ProblemFacts;

  constructor(code: ProblemCode, facts: ProblemFacts | string) {
    const given = typeof facts === "string" ? { detail: facts } : facts;
    super(given.detail, given.cause === undefined ? undefined : { cause: given.cause });
    this.code = code;
    this.facts = given;
  }
}

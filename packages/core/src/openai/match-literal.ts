import type { Bytes } from "./server-reply.ts";

const STRUCTURE = new Set(["{", "}", "[", "]", ",", ":"]);
const SPACE = new Set([" ", "\n", "\r", "\t"]);

/** Where the literal ends that begins at `at`, or null. Loosely, JSON white space may stand around structural signs. */
export function afterLiteral(bytes: Bytes, at: number, literal: Bytes, isLoose: boolean): number | null {
  if (!isLoose) return bytes.startsWith(literal, at) ? at + literal.length : null;
  let end = at;
  for (const sign of literal) {
    if (STRUCTURE.has(sign)) end = afterSpace(bytes, end);
    if (bytes[end] !== sign) return null;
    end += 1;
    if (STRUCTURE.has(sign)) end = afterSpace(bytes, end);
  }
  return end;
}

function afterSpace(bytes: Bytes, at: number): number {
  let end = at;
  while (SPACE.has(bytes[end] ?? "")) end += 1;
  return end;
}

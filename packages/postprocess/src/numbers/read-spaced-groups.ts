import type { Token } from "../text/tokenise.ts";

/** Digits in groups of three with spaces between them: 1 234 567. A leading zero makes them a code. */
export function readSpacedGroups(tokens: readonly Token[], index: number): { value: number; next: number } | null {
  const first = tokens[index];
  if (first === undefined || !/^[1-9][0-9]{0,2}$/u.test(first.key)) return null;
  let digits = first.key;
  let next = index + 1;
  for (; isGroup(tokens, next) && !digits.includes("."); next++) digits += tokens[next]?.key;
  const value = Number(digits);
  const exact = next > index + 1 && value <= Number.MAX_SAFE_INTEGER && tokens[next]?.end !== tokens[next - 1]?.start;
  return exact ? { value, next } : null;
}

function isGroup(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const gap = (token?.start ?? 0) - (tokens[index - 1]?.end ?? 0);
  return token !== undefined && gap === 1 && /^[0-9]{3}(?:\.[0-9]+)?$/u.test(token.key);
}

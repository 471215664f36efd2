import type { Token } from "../text/tokenise.ts";

const POWER = /^([0-9]+(?:\.[0-9]+)?)(?:e([+-]?[0-9]{1,3})|(x10)?\^([+-]{0,2})([0-9]{1,3}))$/iu;
/** The longest notation: 6.23 x 10 ^ - 4. */
const MOST_TOKENS = 6;

/** Powers as computers write them: 1e10, 1.3x10^6, 2.5^-1. */
export function readPower(tokens: readonly Token[], index: number): { value: number; next: number } | null {
  const first = tokens[index];
  if (first === undefined || !/^[0-9]/u.test(first.key)) return null;
  let next = index + 1;
  let written = first.key;
  for (; next < index + MOST_TOKENS && tokens[next]?.start === tokens[next - 1]?.end; next++) {
    const token = tokens[next];
    if (token === undefined) break;
    const piece = /^[0-9]/u.test(token.key) ? token.key : token.text;
    if (!/^(?:[ex^+-]|[0-9]+)$/iu.test(piece)) break;
    written += piece;
  }
  const match = POWER.exec(written);
  if (match === null) return null;
  const value = powerOf(match);
  return Number.isFinite(value) ? { value, next } : null;
}

function powerOf([, base, decimal, timesTen, signs, exponent]: RegExpExecArray): number {
  if (decimal !== undefined) return Number(`${base}e${decimal}`);
  const power = signs?.split("-").length === 2 ? -Number(exponent) : Number(exponent);
  return timesTen === undefined ? Number(base) ** power : Number(`${base}e${power}`);
}

import { type JsonSign, jsonSigns, nextSign } from "./json-signs.ts";

/** The text of one object, as far as it goes. */
export interface ScannedObject {
  readonly start: number;
  /** Exclusive; the end of the text where the object never closes. */
  readonly end: number;
  readonly closes: boolean;
  /** Where an object that never closes can be cut without losing a part of a value, and what closes it there. */
  readonly cut: number;
  readonly closers: string;
}

/** Deeper than any record; a parser that calls itself would run out of stack at some thousands. */
const DEEPEST = 32;
const CLOSERS: Readonly<Record<string, string>> = { "{": "}", "[": "]" };

/**
 * Follows the object that opens at `start`, past braces within strings, to its end.
 *
 * @returns `null` when it is nested too deeply to be a record.
 */
export function scanObject(text: string, start: number): ScannedObject | null {
  const open: string[] = [];
  let cut = { at: start, closers: "" };
  for (const sign of jsonSigns(text, start)) {
    if (!sign.isString) openOrClose(open, sign.sign);
    if (open.length > DEEPEST) return null;
    if (open.length === 0) return { start, end: sign.end, closes: true, cut: sign.end, closers: "" };
    const end = valueEnd(text, sign);
    if (end !== null) cut = { at: end, closers: open.toReversed().join("") };
  }
  return { start, end: text.length, closes: false, cut: cut.at, closers: cut.closers };
}

/** Keeps the list of what has to be closed. A closing sign that fits further out closes what was forgotten on the way. */
function openOrClose(open: string[], sign: string): void {
  const closer = CLOSERS[sign];
  if (closer !== undefined) open.push(closer);
  else if (open.includes(sign)) open.length = open.lastIndexOf(sign);
}

/** Where the text may be cut after this sign: behind a bracket, behind a value. `null` in the midst of one. */
function valueEnd(text: string, { sign, isString, at, end, previous }: JsonSign): number | null {
  if (isString) return previous === ":" && end !== -1 ? end : null;
  if ("{[}]".includes(sign)) return end;
  // not the comma of 1,00,000, and not one after which the text breaks off
  return sign === "," && !/^$|\p{Nd}/u.test(nextSign(text, end)) ? at : null;
}

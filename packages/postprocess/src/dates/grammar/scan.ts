import type { DateMention, Speaker } from "@disposition/taxonomy";
import type { Token } from "../../text/tokenise.ts";
import { NO_SENSE, senseOf } from "../lexicon.ts";
import type { Sense } from "../sense.ts";

/** A text made ready for the date rules. */
export type Scan = {
  readonly tokens: readonly Token[];
  readonly senses: readonly Sense[];
  /** Whether a line or sentence ends, or a comma stands, before the token. */
  readonly breaks: readonly boolean[];
  readonly callDay: string;
  /** Milliseconds, if the call's time of day is known. */
  readonly callInstant: number | null;
  readonly timeZone: string;
  readonly speaker: Speaker;
};

/** What a rule read: the day, and the index of the first token after the phrase. */
export type Reading = Pick<DateMention, "value" | "from" | "certainty" | "noDay"> & { readonly next: number };

/** Reads one kind of date phrase that starts at `index`. */
export type Rule = (scan: Scan, index: number) => Reading | null;

const MARK = /^[.?!,;:।॥]$/u;

export function makeScan(
  text: string,
  tokens: readonly Token[],
  call: Omit<Scan, "tokens" | "senses" | "breaks">,
): Scan {
  const breaks = tokens.map(({ start }, index) => {
    const previous = tokens[index - 1];
    return previous === undefined || MARK.test(previous.text) || text.slice(previous.end, start).includes("\n");
  });
  return { ...call, tokens, senses: tokens.map(senseOf), breaks };
}

/** The senses of a token; none at all beyond either end of the text. */
export function at(scan: Scan, index: number): Sense {
  return scan.senses[index] ?? NO_SENSE;
}

/** First index from `index` on whose token has none of the senses. */
export function skip(scan: Scan, index: number, ...senses: readonly (keyof Sense)[]): number {
  let next = index;
  while (next < scan.tokens.length && senses.some((sense) => at(scan, next)[sense] !== undefined)) next++;
  return next;
}

/** Index after an optional hyphen or dash at `index`. */
export function skipDash(scan: Scan, index: number): number {
  return isDash(scan, index) ? index + 1 : index;
}

export function isDash(scan: Scan, index: number): boolean {
  return /^[-–—]$/u.test(scan.tokens[index]?.text ?? "");
}

/** Whether nothing of the same clause follows. */
export function endsClause(scan: Scan, index: number): boolean {
  const token = scan.tokens[index];
  return token === undefined || scan.breaks[index] === true || MARK.test(token.text);
}

/** Whether two tokens stand without a blank between them. */
export function touches(scan: Scan, index: number): boolean {
  return index > 0 && scan.tokens[index - 1]?.end === scan.tokens[index]?.start;
}

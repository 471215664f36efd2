import type { DateMention, Speaker } from "@disposition/taxonomy";
import { numberWordOf } from "../../numbers/number-lexicon.ts";
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
  /** Minutes since midnight on the clock of the call, if its time of day is known. */
  readonly callMinute: number | null;
  readonly timeZone: string;
  readonly speaker: Speaker;
  /** Day of the month on which salaries come, 1–31, if it is known. */
  readonly salaryDay: number | null;
};

/** What a rule read: the day, and the index of the first token after the phrase. */
export type Reading = Omit<DateMention, "kind" | "start" | "end" | "text" | "speaker"> & { readonly next: number };

/** A reading with its first token. */
export type PlacedReading = Reading & { readonly first: number };

/** Reads one kind of date phrase that starts at `index`. */
export type Rule = (scan: Scan, index: number) => Reading | null;

const MARK = /^[.?!,;:।॥]$/u;

export function makeScan(
  text: string,
  tokens: readonly Token[],
  call: Omit<Scan, "tokens" | "senses" | "breaks">,
): Scan {
  const senses = tokens.map(senseOf);
  const breaks = tokens.map(({ start }, index) => {
    const previous = tokens[index - 1];
    if (previous === undefined || text.slice(previous.end, start).includes("\n")) return true;
    return MARK.test(previous.text) && !isAbbreviated(tokens, senses, index - 1);
  });
  return { ...call, tokens, senses, breaks };
}

/** The dot of "Oct." and "अक्टू." ends no sentence where a number stands on either side. */
function isAbbreviated(tokens: readonly Token[], senses: readonly Sense[], dot: number): boolean {
  const month = senses[dot - 1];
  if (tokens[dot]?.text !== "." || month?.month === undefined || !month.homograph) return false;
  return [tokens[dot - 2], tokens[dot + 1]].some(
    (token) => /^\d+$/u.test(token?.key ?? "") || numberWordOf(token) !== null,
  );
}

/** The senses of a token; none at all beyond either end of the text. */
export function at(scan: Scan, index: number): Sense {
  return scan.senses[index] ?? NO_SENSE;
}

/** Nobody puts more small words than this between two parts of a phrase; without a limit a long run of them costs a square. */
const MOST_SKIPPED = 12;

/** First index from `index` on whose token has none of the senses; it looks no farther than a phrase can reach. */
export function skip(scan: Scan, index: number, ...senses: readonly (keyof Sense)[]): number {
  let next = index;
  const end = Math.min(index + MOST_SKIPPED, scan.tokens.length);
  while (next < end && senses.some((sense) => at(scan, next)[sense] !== undefined)) next++;
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

import type { AmountMention, Certainty, Speaker } from "@disposition/taxonomy";
import { type Token, tokenise } from "../text/tokenise.ts";
import { type Candidate, findCandidates } from "./candidate.ts";
import { type CurrencyMarks, currencyMarks } from "./currency-marks.ts";
import { inMoneyContext, isPromisedFigure } from "./money-context.ts";
import { countsSomething, isCodeOrDate } from "./not-money.ts";
import { roleOf } from "./role.ts";

/** An amount in a text of one speaker. Offsets are UTF-16, into that text; the value is in rupees. */
export type FoundAmount = Omit<AmountMention, "speaker">;

export type FindAmountsOptions = {
  /** The text answers "how much": a bare number from 100 on is money then, with the certainty `assumed`. */
  readonly answersHowMuch?: boolean;
  /** Who says the text; `promised` is no role of an amount in an agent's turn. Default: unknown. */
  readonly speaker?: Speaker;
  /** The text's own tokens, if they are already at hand: cutting costs as much as reading. */
  readonly tokens?: readonly Token[];
};

/** Below this a bare number is no amount. */
const SMALLEST_BARE = 100;
/** Above a lakh crore it is a slip of the tongue or of the recogniser. */
const LARGEST = 1e12;

/**
 * Finds the amounts of money in a text, in text order: digits, English, Hinglish and Hindi words.
 *
 * A number needs a reason to be money: a currency, a scale word (hazaar, lakh, k), grouped digits, or 100 and more near a
 * word of paying or owing. Phones, codes, dates, times, years, percentages and counts are left out. Nothing found is `[]`.
 *
 * @example findAmounts("paanch saat hazaar de dunga") // [{ kind: "amount", from: 5000, value: 7000, certainty: "certain", … }]
 */
export function findAmounts(text: string, options: FindAmountsOptions = {}): FoundAmount[] {
  const { answersHowMuch = false, speaker = "unknown", tokens = tokenise(text) } = options;
  return findCandidates(tokens).flatMap((candidate) => readAmount(text, candidate, answersHowMuch, speaker) ?? []);
}

/** What a number is worth in rupees, and how sure that is. */
type Worth = { value: number; factor: number; certainty: Certainty };

function readAmount(text: string, candidate: Candidate, answersHowMuch: boolean, speaker: Speaker): FoundAmount | null {
  const marks = currencyMarks(candidate);
  const worth = marks.marked ? markedWorth(candidate, marks) : unmarkedWorth(candidate, answersHowMuch);
  if (worth === null || worth.value <= 0 || worth.value > LARGEST) return null;
  const { value, certainty } = worth;
  const { reading } = candidate;
  const start = candidate.tokens[marks.start]?.start ?? 0;
  const end = candidate.tokens[marks.end - 1]?.end ?? text.length;
  const from = "from" in reading && reading.from > 0 ? { from: reading.from * worth.factor } : {};
  const role = roleOf(candidate.tokens, marks, speaker);
  const hint = role === undefined ? {} : { role };
  return { kind: "amount", start, end, text: text.slice(start, end), value, ...from, certainty, ...hint };
}

function markedWorth({ reading }: Candidate, marks: CurrencyMarks): Worth {
  const value = reading.value + marks.paise / 100;
  // Speech-to-text writes "$" for rupees, and "$5.00 k" for five thousand.
  const dollar = reading.scale > 1 ? "ambiguous" : "assumed";
  return { value, factor: 1, certainty: reading.doubtful ? "ambiguous" : marks.dollar ? dollar : "certain" };
}

/** "five double zero zero": a phone number in pieces hardly ends like this. */
function isRoundSpelled({ spelled, value }: Candidate["reading"]): boolean {
  return spelled >= 4 && spelled <= 5 && value >= 1000 && value % 500 === 0;
}

/** The worth of a number that carries no currency, or `null` when nothing makes it money. */
function unmarkedWorth(candidate: Candidate, answersHowMuch: boolean): Worth | null {
  if (countsSomething(candidate) || isCodeOrDate(candidate)) return null;
  const { reading, tokens, first } = candidate;
  const { value } = reading;
  const certainty = reading.doubtful ? "ambiguous" : "certain";
  const scaled = reading.scale > 1 && !reading.bareScale;
  if (scaled || tokens[first]?.text.includes(",")) return { value, factor: 1, certainty };
  if (isRoundSpelled(reading)) return { value, factor: 1, certainty: "assumed" };
  if (value >= SMALLEST_BARE && inMoneyContext(candidate)) return { value, factor: 1, certainty };
  if (value >= SMALLEST_BARE) return answersHowMuch ? { value, factor: 1, certainty: "assumed" } : null;
  // "5 de dunga" means five thousand more often than five.
  return value >= 1 && isPromisedFigure(candidate)
    ? { value: value * 1000, factor: 1000, certainty: "ambiguous" }
    : null;
}

import { CORPORA } from "../../packages/postprocess/src/locales/corpora.ts";
import type { Corpus, Gold, Row } from "./row.ts";

/** The call of the corpora's own tests. */
const CALL_DATE = "2026-03-18T11:30:00+05:30";

type Phrases = readonly (readonly [expected: string, phrases: readonly string[]])[];

/** The date phrases of all locales, and those that are none. */
export function ownDates(): Corpus {
  return { name: "own_dates", rows: CORPORA.flatMap(({ code, dates, notDates }) => rowsOf(code, dates, notDates)) };
}

/** The amount phrases of all locales, and those that are none. */
export function ownAmounts(): Corpus {
  const rows = CORPORA.flatMap(({ code, amounts, notAmounts }) => rowsOf(code, amounts, notAmounts));
  return { name: "own_amounts", rows };
}

function rowsOf(language: string, phrases: Phrases, negatives: readonly string[]): Row[] {
  const said = phrases.flatMap(([expected, texts]) => texts.map((text) => ({ text, gold: goldOf(expected) })));
  return [...said, ...negatives.map((text) => ({ text, gold: [] }))].map((row, index) => ({
    ...row,
    id: `${language}-${index + 1}`,
    language,
    callDate: CALL_DATE,
  }));
}

function goldOf(expected: string): Gold[] {
  // "03-19" is a day of the call's year, "2027-01-02" a whole one.
  const whole = expected.replace(/(?<![\d-])(?=\d\d-\d\d(?!-))/gu, "2026-");
  return whole.split(" ").map((value) => ({ span: null, shown: value, right: [value], part: [] }));
}

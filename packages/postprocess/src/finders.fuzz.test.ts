import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findAmounts } from "./amounts/find-amounts.ts";
import { findDates } from "./dates/find-dates.ts";
import { findMentions } from "./find-mentions.ts";
import { LOCALES } from "./locales/locales.ts";
import { tokenise } from "./text/tokenise.ts";

type Span = { readonly start: number; readonly end: number; readonly text: string };

const callDate = "2026-03-18T11:30:00+05:30";

/** Every word that some list of some language has, wherever in its data it stands. */
function wordsIn(data: unknown): string[] {
  if (typeof data === "string") return data.split(/\s+/u).filter((word) => word !== "");
  if (typeof data !== "object" || data === null) return [];
  const names = Array.isArray(data) ? [] : Object.keys(data);
  return [...names.flatMap(wordsIn), ...Object.values(data).flatMap(wordsIn)];
}

const words = [...new Set(LOCALES.flatMap(wordsIn))];
const piece = fc.oneof(
  { arbitrary: fc.constantFrom(...words), weight: 12 },
  { arbitrary: fc.stringMatching(/^[0-9]{1,9}$/u), weight: 3 },
  { arbitrary: fc.stringMatching(/^[०-९০-৯௦-௯]{1,4}$/u), weight: 1 },
  {
    arbitrary: fc.constantFrom(
      ..."- / . , : ; ? ! % ₹ $ ' ’ ( ) [ ] । \n \t \u200d \u200b th k 😀 Agent: Customer:".split(" "),
    ),
    weight: 4,
  },
  { arbitrary: fc.string({ unit: "grapheme", maxLength: 6 }), weight: 1 },
  { arbitrary: fc.string({ unit: "binary", maxLength: 4 }), weight: 1 },
);
const glue = fc.constantFrom(" ", " ", " ", " ", "", "\n");
const text = fc.array(fc.tuple(piece, glue), { maxLength: 30 }).map((pieces) => pieces.flat().join(""));

const FINDERS: readonly (readonly [string, (text: string) => readonly Span[]])[] = [
  ["tokens", tokenise],
  ["dates", (text) => findDates(text, { callDate })],
  ["amounts", (text) => findAmounts(text)],
  ["mentions", (transcript) => findMentions({ transcript, callDate }).mentions],
];

/** The finds that break a law, as "dates 3..7". */
function lawbreakers(text: string): string[] {
  return FINDERS.flatMap(([name, find]) => {
    const spans = find(text);
    const isLawful = ({ start, end, text: found }: Span, index: number) =>
      start >= (spans[index - 1]?.end ?? 0) && end > start && text.slice(start, end) === found;
    return spans.filter((span, index) => !isLawful(span, index)).map(({ start, end }) => `${name} ${start}..${end}`);
  });
}

describe("what is found", () => {
  it("is in order, apart and true to the text in 10,000 texts of words of all languages, digits, signs and noise", () => {
    const runs = { numRuns: 10_000, seed: 20260318 };
    fc.assert(
      fc.property(text, (text) => {
        expect(lawbreakers(text)).toEqual([]);
      }),
      runs,
    );
  }, 180_000);

  it("is looked for with many words of every language", () => {
    for (const locale of LOCALES) expect(wordsIn(locale).length, locale.code).toBeGreaterThan(20);
  });
});

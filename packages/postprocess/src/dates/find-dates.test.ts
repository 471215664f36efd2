import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { enDateCorpus, enNotDates } from "../locales/en/dates.corpus.ts";
import { hiDateCorpus, hiNotDates } from "../locales/hi/dates.corpus.ts";
import { hinglishDateCorpus, hinglishNotDates } from "../locales/hinglish/dates.corpus.ts";
import { findDates } from "./find-dates.ts";
import type { FoundDate } from "./found-date.ts";

const callDate = "2026-03-18T11:30:00+05:30";

const CORPORA = [
  ["English", enDateCorpus, enNotDates],
  ["Hinglish", hinglishDateCorpus, hinglishNotDates],
  ["Hindi", hiDateCorpus, hiNotDates],
] as const;

describe.each(CORPORA)("dates in %s", (_language, corpus, notDates) => {
  it.each(corpus.flatMap(([expected, phrases]) => phrases.map((phrase) => [phrase, expected])))(
    "%j is %s",
    (phrase, expected) => {
      expect(findDates(phrase, { callDate }).map(written).join(" ")).toBe(
        expected.replace(/(?<![\d-])(?=\d\d-\d\d(?!-))/gu, "2026-"),
      );
    },
  );

  it.each(notDates)("%j has no date", (phrase) => {
    expect(findDates(phrase, { callDate })).toEqual([]);
  });
});

describe("certainty", () => {
  it.each([
    [
      "certain",
      [
        "kal kar dunga",
        "kal kiya tha",
        "5 April",
        "do din mein",
        "tomorrow",
        "agle mahine ki 5 tareekh",
        "30 Feb",
        "salary ke baad",
      ],
    ],
    ["assumed", ["5 tareekh ko", "25 tak", "by the 25th", "somvar ko", "agle hafte", "month end", "do din ka time do"]],
    ["ambiguous", ["kal", "parso?", "agla somvar", "next Friday", "Wednesday", "budhvar ko", "5 march"]],
  ])("is %s for %j", (certainty, phrases) => {
    for (const phrase of phrases) expect(findDates(phrase, { callDate })[0], phrase).toMatchObject({ certainty });
  });

  it("is assumed for a customer's verbless kal beside a payment", () => {
    expect(findDates("payment kal", { callDate, speaker: "customer" })[0]).toMatchObject({ certainty: "assumed" });
    expect(findDates("payment kal", { callDate, speaker: "agent" })[0]).toMatchObject({ certainty: "ambiguous" });
  });
});

describe("the day of the call", () => {
  it.each([
    ["5 tareekh ko", "2026-03-05", "2026-03-05"],
    ["5 tareekh ko", "2026-03-06", "2026-04-05"],
    ["somvar ko", "2026-03-22", "2026-03-23"],
    ["somvar ko", "2026-03-23", "2026-03-30"],
    ["kal kar dunga", "2026-12-31", "2027-01-01"],
    ["kal kar dunga", "2028-02-28", "2028-02-29"],
    ["month end tak", "2026-02-10", "2026-02-28"],
    ["agle mahine ki 5 tareekh", "2026-12-18", "2027-01-05"],
    ["agle hafte somvar", "2026-03-22", "2026-03-23"],
    ["31 tareekh ko", "2026-04-10", null],
    ["30 tareekh ko", "2026-01-31", null],
    ["5 January", "2026-12-18", "2027-01-05"],
    ["ek mahine mein", "2026-01-31", "2026-02-28"],
    ["aaj 20 tareekh hai", "2026-03-20", "2026-03-20"],
  ])("%j on %s", (phrase, day, expected) => {
    expect(findDates(phrase, { callDate: day }).at(-1)?.value).toBe(expected);
  });

  it("is that of the call's time zone", () => {
    const callDate = "2026-03-18T20:00:00Z";
    expect(findDates("kal kar dunga", { callDate })[0]?.value).toBe("2026-03-20");
    expect(findDates("kal kar dunga", { callDate, timeZone: "UTC" })[0]?.value).toBe("2026-03-19");
  });

  it("lets hours pass midnight when the time of the call is known", () => {
    expect(findDates("2 ghante mein", { callDate: "2026-03-18T22:30:00+05:30" })[0]?.value).toBe("2026-03-19");
    expect(findDates("2 ghante mein", { callDate: "2026-03-18" })[0]?.value).toBe("2026-03-18");
  });

  it("is refused when it is no day", () => {
    expect(() => findDates("kal", { callDate: "tomorrow" })).toThrow(/"tomorrow" is no day/u);
  });
});

describe("kal", () => {
  it.each([
    ["a verb of the next sentence", "kal? haan diya tha", "2026-03-19"],
    ["a verb of the next line", "kal\ndiya tha", "2026-03-19"],
    ["a verb beyond lekin", "kal dunga lekin pehle bola tha", "2026-03-19"],
    ["the English article the", "kal payment the best", "2026-03-19"],
  ])("does not take its tense from %s", (_what, text, expected) => {
    expect(findDates(text, { callDate })[0]?.value).toBe(expected);
  });
});

describe("spans", () => {
  it.each([
    ["main 10 tareekh ko dunga", ["10 tareekh"]],
    ["pay by the 25th please", ["25th"]],
    ["aaj 2000, kal kar dunga shaam tak", ["aaj", "kal"]],
    ["😀😀 कल कर दूंगा", ["कल"]],
    ["ज़रूर क़ल नहीं, फ़्राइडे को", ["क़ल", "फ़्राइडे"]],
    ["I paid on 5th March.", ["5th March"]],
    ["do din mein", ["do din mein"]],
  ])("of %j", (text, expected) => {
    expect(findDates(text, { callDate }).map((found) => found.text)).toEqual(expected);
  });

  const pieces = fc.constantFrom(
    ..."kal parso aaj 5 25 31 th tareekh ko tak se ke baad pehle din mein hafte agle mahine march 5/4 - / . , \n april may do teen salary monday the of and in by on before two days next end week is shaam abhi 2026 कल परसों तारीख को दिन में अगले महीने की ५ हज़ार क़ल 😀 ₹ \u200d rs".split(
      " ",
    ),
  );
  const speech = fc.array(pieces, { maxLength: 30 }).map((words) => words.join(" "));

  it.each([
    ["date words in any order", speech],
    ["any text", fc.string({ unit: "grapheme", maxLength: 80 })],
    ["any UTF-16", fc.string({ unit: "binary", maxLength: 80 })],
  ])("are sorted, apart and true to %s", (_what, texts) => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 0, max: 3000 }), (text, days) => {
        const day = new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10);
        let last = 0;
        for (const found of findDates(text, { callDate: day })) {
          expect(found.start).toBeGreaterThanOrEqual(last);
          expect(found.end).toBeGreaterThan(found.start);
          expect(text.slice(found.start, found.end)).toBe(found.text);
          expect(isRealDay(found.value)).toBe(true);
          expect(found.value === null).toBe(found.noDay !== undefined);
          if (found.from !== undefined) expect(found.from <= (found.value ?? "")).toBe(true);
          last = found.end;
        }
      }),
      { numRuns: 300 },
    );
  });
});

function written({ value, from, noDay }: FoundDate): string {
  if (value === null) return noDay ?? "nothing";
  return from === undefined ? value : `${from}..${value}`;
}

function isRealDay(day: string | null): boolean {
  return day === null || new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10) === day;
}

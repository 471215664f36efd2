import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { defineTaxonomy, fieldAt, parseLabels, type Taxonomy } from "./define-taxonomy.ts";
import { amount, date, label, score, text } from "./field.ts";
import { type FieldValue, getField, withField } from "./field-path.ts";
import { alpaca } from "./formats/alpaca.ts";
import { chatmlBrief, chatmlMarked, chatmlValues } from "./formats/chatml.ts";
import type { MarkTable } from "./marks.ts";
import { type CollectionsLabels, collections } from "./presets/collections/collections.ts";
import { dispositions } from "./presets/collections/dispositions.ts";
import { payments } from "./presets/collections/payments.ts";
import { reasons } from "./presets/collections/reasons.ts";
import { answerSkeleton, choicesFor, renderAnswer } from "./render-answer.ts";
import { brokenRules } from "./rules.ts";

const callDay = "2026-02-21";
const marks: MarkTable = {
  amounts: [
    { mark: "⟦a1⟧", value: 7500 },
    { mark: "⟦a2⟧", value: 5000.5 },
  ],
  dates: [
    { mark: "⟦d1⟧", value: "2026-02-01" },
    { mark: "⟦d2⟧", value: "2026-02-23" },
    { mark: "⟦d3⟧", value: callDay },
  ],
};
const promise: CollectionsLabels = {
  disposition: "ANSWERED",
  payment_disposition: "PTP",
  reason_for_not_paying: "FUNDS_ISSUE",
  ptp_details: { amount: 5000.5, date: "2026-02-23" },
  followup_date: null,
  remarks: "will pay",
};
const kinds = { a: label({ X: "x", Y: "y" }), n: amount(), d: date(), s: score(), t: text() };
const shape = (name: string, schema: z.ZodObject) => defineTaxonomy({ name, version: 1, task: "t", schema });
const shapes: Taxonomy[] = [
  collections,
  shape("flat", z.object(kinds)),
  shape("group-first", z.object({ g: z.object({ n: amount(), t: text() }), a: kinds.a })),
  shape("group-last", z.object({ a: kinds.a, g: z.object({ t: text(), d: date(), s: score() }) })),
  shape("groups-in-a-row", z.object({ g: z.object({ s: score() }), h: z.object({ n: amount(), d: date() }) })),
  shape("group-of-texts", z.object({ a: kinds.a, g: z.object({ t: text() }), n: amount() })),
  shape("keys-to-escape", z.object({ 'say "hi"': kinds.a, भुगतान: z.object({ "a\nb": amount() }) })),
  shape("texts-only", z.object({ t: text() })),
];
const formats = [chatmlBrief, chatmlMarked, chatmlValues, alpaca, { ...chatmlMarked, freeText: "last" as const }];

/** Legal records: whatever breaks a rule is set to what the rule allows. */
const legalRecord: fc.Arbitrary<CollectionsLabels> = fc
  .record({
    disposition: fc.constantFrom(...keysOf(dispositions)),
    payment_disposition: fc.constantFrom(...keysOf(payments)),
    reason_for_not_paying: fc.constantFrom(...keysOf(reasons)),
    ptp_details: fc.record({ amount: fc.option(rupees()), date: fc.option(futureDay()) }),
    followup_date: fc.option(futureDay()),
    remarks: fc.constant(null),
  })
  .map((record) => {
    let legal: CollectionsLabels = record;
    for (const { allow } of collections.rules.filter((rule) => brokenRules([rule], legal).length > 0)) {
      legal = withField(legal, allow.field, allow.in[0] ?? null);
    }
    for (const { allow } of brokenRules(collections.rules, legal))
      legal = withField(legal, allow.field, allow.in[0] ?? null);
    return legal;
  });

function keysOf<T extends object>(table: T): (keyof T)[] {
  return Object.keys(table) as (keyof T)[];
}
function rupees() {
  return fc.oneof(fc.integer({ min: 1, max: 10_000_000 }), fc.double({ min: 0.01, max: 1e9, noNaN: true }));
}
function futureDay() {
  return fc
    .date({ min: new Date(callDay), max: new Date("2030-01-01"), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10));
}
function marksFor(record: CollectionsLabels): MarkTable {
  const days = [record.ptp_details.date, record.followup_date].filter((day) => day !== null);
  return {
    amounts: [record.ptp_details.amount].filter((value) => value !== null).map((value) => ({ mark: "⟦a1⟧", value })),
    dates: [...new Set(days)].map((value, index) => ({ mark: `⟦d${index + 1}⟧`, value })),
  };
}

describe("renderAnswer", () => {
  it("answers with marks, in schema order, without free text", () => {
    expect(renderAnswer(collections, chatmlBrief, promise, marks, callDay)).toBe(
      '{"disposition":"ANSWERED","payment_disposition":"PTP","reason_for_not_paying":"FUNDS_ISSUE",' +
        '"ptp_details":{"amount":"⟦a2⟧","date":"⟦d2⟧"},"followup_date":"⟦-⟧"}',
    );
  });

  it.each([chatmlValues, alpaca])("answers with plain numbers and ISO days in $id", (format) => {
    expect(renderAnswer(collections, format, promise, marks, callDay)).toBe(
      '{"disposition":"ANSWERED","payment_disposition":"PTP","reason_for_not_paying":"FUNDS_ISSUE",' +
        '"ptp_details":{"amount":5000.5,"date":"2026-02-23"},"followup_date":null}',
    );
  });

  it("answers null for a value that was not said", () => {
    const unsaid = { ...promise, ptp_details: { amount: 999, date: "2026-12-31" } };
    expect(renderAnswer(collections, chatmlBrief, unsaid, marks, callDay)).toContain('{"amount":"⟦-⟧","date":"⟦-⟧"}');
    expect(renderAnswer(collections, chatmlValues, unsaid, marks, callDay)).toContain('{"amount":null,"date":null}');
  });

  it("writes free text last where the format has it, and an empty one for null", () => {
    const format = { ...chatmlValues, freeText: "last" as const };
    const said = { ...promise, remarks: 'says "kal"\n' };
    expect(renderAnswer(collections, format, said, marks, callDay)).toMatch(/,"remarks":"says \\"kal\\"\\n"\}$/u);
    expect(renderAnswer(collections, format, { ...promise, remarks: null }, marks, callDay)).toMatch(
      /"remarks":""\}$/u,
    );
  });

  it("law: in values format the answer of a legal record is that record", () => {
    fc.assert(
      fc.property(legalRecord, (record) => {
        const { remarks: _, ...withoutText } = record;
        const answer = renderAnswer(collections, chatmlValues, record, marksFor(record), callDay);
        expect(JSON.parse(answer)).toEqual(withoutText);
        expect(parseLabels(collections, { ...JSON.parse(answer), remarks: null })).toEqual(record);
      }),
    );
  });

  it("law: in marked format each answer is a label, or the mark that stands for the value", () => {
    fc.assert(
      fc.property(legalRecord, (record) => {
        const table = marksFor(record);
        const values = new Map<string, FieldValue>(
          [...table.amounts, ...table.dates].map(({ mark, value }) => [mark, value]),
        );
        const answer: object = JSON.parse(renderAnswer(collections, chatmlMarked, record, table, callDay));
        for (const { field } of answerSkeleton(collections, chatmlMarked).slots) {
          const said = String(getField(answer, field.path));
          const expected = getField(record, field.path);
          expect(field.kind === "label" ? said : (values.get(said) ?? null)).toBe(expected);
        }
      }),
    );
  });
});

describe("answerSkeleton", () => {
  const cases = shapes.flatMap((taxonomy) =>
    formats.map((format) => [taxonomy.name, format.id, taxonomy, format] as const),
  );

  it.each(cases)("of %s in %s is valid JSON with any choices", (_, __, taxonomy, format) => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), (picks) => {
        const { slots, texts, after } = answerSkeleton(taxonomy, format);
        const chosen = slots.map(({ before, field }, index) => {
          const choices = choicesFor(field, format, marks, callDay);
          return { before, field, choice: choices[Number(picks[index]) % choices.length] };
        });
        const filled = chosen.map(({ before, choice }) => before + choice?.text).join("");
        const written = texts.map(({ before, field }) => `${before}words of ${field.path.length}`).join("");
        const answer: object = JSON.parse(filled + written + after);
        for (const { field } of texts) expect(getField(answer, field.path)).toBe(`words of ${field.path.length}`);
        for (const { field, choice } of chosen) {
          const byMark = format.mentions === "marked" && (field.kind === "amount" || field.kind === "date");
          expect(getField(answer, field.path)).toBe(byMark ? choice?.text : choice?.value);
        }
        expect(answerSkeleton(taxonomy, format).slots.map(({ field }) => field.kind)).not.toContain("text");
      }),
      { numRuns: 20 },
    );
  });
});

describe("choicesFor", () => {
  const choices = (path: string, format = chatmlValues, taxonomy: Taxonomy = collections) => {
    const field = fieldAt(taxonomy, path);
    if (field.kind === "text") throw new Error("text is not chosen");
    return choicesFor(field, format, marks, callDay);
  };

  it("lists labels in declared order", () => {
    expect(choices("payment_disposition").map(({ text }) => text)).toEqual(Object.keys(payments));
  });

  it("lists amounts said, none last", () => {
    expect(choices("ptp_details.amount")).toEqual([
      { text: "7500", value: 7500 },
      { text: "5000.5", value: 5000.5 },
      { text: "null", value: null },
    ]);
  });

  it("offers a field that looks forward the day of the call and later, never an earlier one", () => {
    expect(choices("ptp_details.date").map(({ value }) => value)).toEqual(["2026-02-23", callDay, null]);
    expect(choices("followup_date", chatmlBrief).map(({ text }) => text)).toEqual(["⟦d2⟧", "⟦d3⟧", "⟦-⟧"]);
  });

  it("offers a field that looks both ways every day said", () => {
    const flat = shapes.find(({ name }) => name === "flat");
    expect(choices("d", chatmlValues, flat).map(({ value }) => value)).toEqual([
      "2026-02-01",
      "2026-02-23",
      callDay,
      null,
    ]);
  });

  it("offers a score every integer from 0 to 100", () => {
    const scores = choices("s", chatmlValues, shapes[1]);
    expect(scores).toHaveLength(101);
    expect(scores.at(-1)).toEqual({ text: "100", value: 100 });
  });
});

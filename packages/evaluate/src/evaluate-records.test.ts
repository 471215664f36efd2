import {
  amount,
  type CollectionsLabels,
  collections,
  date,
  defineTaxonomy,
  label,
  score,
  text,
} from "@disposition/taxonomy";
import { describe, expect, expectTypeOf, it } from "vitest";
import { evaluateRecords, type RecordPair } from "./evaluate-records.ts";
import type { LabelReport, ValueReport } from "./field-report.ts";

const promise: CollectionsLabels = {
  disposition: "ANSWERED",
  payment_disposition: "PTP",
  reason_for_not_paying: "FUNDS_ISSUE",
  ptp_details: { amount: 5000, date: "2026-02-23" },
  followup_date: null,
  remarks: "pays on Monday",
};
const rang: CollectionsLabels = {
  disposition: "RINGING",
  payment_disposition: "NONE",
  reason_for_not_paying: "NONE",
  ptp_details: { amount: null, date: null },
  followup_date: null,
  remarks: null,
};
const pairs: RecordPair<typeof collections>[] = [
  { expected: promise, predicted: { ...promise, remarks: "other words" }, language: "hi", confidence: 0.9 },
  {
    expected: promise,
    predicted: { ...promise, ptp_details: { amount: 500, date: "2026-02-23" } },
    language: "hi",
    confidence: 0.6,
  },
  { expected: rang, predicted: rang, language: "en", confidence: 0.8 },
  { expected: rang, predicted: { ...rang, payment_disposition: "PTP" } },
];
const report = evaluateRecords(collections, pairs);

describe("evaluateRecords", () => {
  it("counts a record as right when all fields but the texts are", () => {
    expect(report.rows).toBe(4);
    expect(report.exactMatch).toMatchObject({ hits: 2, total: 4 });
  });

  it("measures each field by its kind and leaves texts out", () => {
    expect(report.fields.payment_disposition).toMatchObject({
      kind: "label",
      accuracy: { hits: 3, total: 4 },
      topConfusions: [{ expected: "NONE", predicted: "PTP", count: 1 }],
    });
    // PTP: 2·2 / (2 + 3) = 0.8; NONE: 2·1 / (2 + 1) = 2/3
    expect(report.fields.payment_disposition.macroF1).toBeCloseTo((0.8 + 2 / 3) / 2, 12);
    expect(report.fields["ptp_details.amount"]).toMatchObject({
      kind: "amount",
      accuracy: { hits: 3, total: 4 },
      accuracyWhereExpected: { hits: 1, total: 2 },
    });
    expect(report.fields["ptp_details.date"]).toMatchObject({ kind: "date", accuracy: { hits: 4, total: 4 } });
    expect(Object.keys(report.fields)).toEqual([
      "disposition",
      "payment_disposition",
      "reason_for_not_paying",
      "ptp_details.amount",
      "ptp_details.date",
      "followup_date",
    ]);
  });

  it("counts illegal predictions, and which rules they break", () => {
    expect(report.legality.legal).toMatchObject({ hits: 3, total: 4 });
    expect(report.legality.broken).toMatchObject({ "payment-needs-talk": 1, "amount-needs-promise": 0 });
  });

  it("holds the gold records' own offences against nobody", () => {
    const illegal = { ...rang, payment_disposition: "PTP" as const };
    expect(evaluateRecords(collections, [{ expected: illegal, predicted: rang }]).legality.legal?.value).toBe(1);
  });

  it("slices by language, pairs without one apart", () => {
    expect(Object.keys(report.languages)).toEqual(["en", "hi"]);
    expect(report.languages.hi?.exactMatch).toMatchObject({ hits: 1, total: 2 });
    expect(report.languages.en?.fields.disposition.accuracy).toMatchObject({ hits: 1, total: 1 });
  });

  it("measures confidence against the whole record, over the pairs that carry one", () => {
    // (0.9 − 1)² + (0.6 − 0)² + (0.8 − 1)² = 0.41
    expect(report.reliability?.rows).toBe(3);
    expect(report.reliability?.brierScore).toBeCloseTo(0.41 / 3, 12);
    // three bins of one row: gaps 0.1, 0.6, 0.2
    expect(report.reliability?.expectedCalibrationError).toBeCloseTo(0.3, 12);
  });

  it("has no evidence without pairs", () => {
    const empty = evaluateRecords(collections, []);
    expect(empty).toMatchObject({
      rows: 0,
      exactMatch: null,
      reliability: null,
      languages: {},
      legality: { legal: null },
    });
    expect(empty.fields.disposition).toMatchObject({ accuracy: null, macroF1: null, weightedF1: null, labels: [] });
  });

  it("reads any iterable once", () => {
    function* stream() {
      yield* pairs;
    }
    expect(evaluateRecords(collections, stream())).toEqual(report);
  });

  it("types each field's report by its kind", () => {
    expectTypeOf(report.fields.disposition).toEqualTypeOf<LabelReport>();
    expectTypeOf(report.fields["ptp_details.amount"]).toEqualTypeOf<ValueReport>();
    // @ts-expect-error no such field
    expect(report.fields.mood).toBeUndefined();
  });

  it("measures scores by accuracy and mean error", () => {
    const schema = collections.schema
      .pick({})
      .extend({ tone: score(), mood: label({ GOOD: "good" }), day: date(), due: amount(), note: text() });
    const tones = defineTaxonomy({ name: "tones", version: 1, task: "t", schema });
    const same = { mood: "GOOD" as const, day: null, due: null, note: null };
    const measured = evaluateRecords(tones, [
      { expected: { ...same, tone: 80 }, predicted: { ...same, tone: 70 } },
      { expected: { ...same, tone: 50 }, predicted: { ...same, tone: 50 } },
    ]);
    expect(measured.fields.tone).toMatchObject({ kind: "score", accuracy: { hits: 1 }, meanAbsoluteError: 5 });
  });

  it.each(["expected", "predicted"] as const)(
    "refuses a pair whose %s record lacks a label, and says which",
    (side) => {
      const { disposition: _, ...rest } = rang;
      const broken = { ...pairs[2]!, [side]: rest } as RecordPair<typeof collections>;
      expect(() => evaluateRecords(collections, [pairs[0]!, broken])).toThrow(
        `pair 1: the ${side} record has no "disposition"`,
      );
    },
  );

  it("takes a missing amount or day for null", () => {
    const { followup_date: _, ...rest } = rang;
    const predicted = rest as CollectionsLabels;
    expect(evaluateRecords(collections, [{ expected: rang, predicted }]).exactMatch?.value).toBe(1);
  });
});

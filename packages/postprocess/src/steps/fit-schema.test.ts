import { amount, collections, defineTaxonomy, label, parseLabels, score, text } from "@disposition/taxonomy";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { findMentions } from "../find-mentions.ts";
import { type FitSchemaOptions, fitSchema } from "./fit-schema.ts";
import { parseAnswer } from "./parse-answer.ts";
import { pipeline } from "./pipeline.ts";

const reading = findMentions({ transcript: "", callDate: "2026-02-21" });
const fit = (answer: object, options?: FitSchemaOptions) =>
  pipeline(parseAnswer(collections), fitSchema(options))(answer, { taxonomy: collections, reading });

const quality = defineTaxonomy({
  name: "quality",
  version: 1,
  task: "Rate.",
  schema: z.object({
    tone: label({ WARM: "", COLD: "" }),
    politeness: score(),
    fee: amount(),
    note: text({ maxCharacters: 5 }),
  }),
});
const rate = (answer: object, options?: FitSchemaOptions) =>
  pipeline(parseAnswer(quality), fitSchema(options))(answer, { taxonomy: quality, reading }).record;

describe("fitSchema", () => {
  it.each<[string, object, object]>([
    [
      "fills what is missing",
      {},
      {
        payment_disposition: "NONE",
        reason_for_not_paying: "NONE",
        ptp_details: { amount: null, date: null },
        followup_date: null,
        remarks: null,
      },
    ],
    [
      "files an unknown reason under other reasons",
      { reason_for_not_paying: "his dog ate it" },
      { reason_for_not_paying: "OTHER_REASONS" },
    ],
    ["files an unknown disposition under others", { disposition: "PIGEON" }, { disposition: "OTHERS" }],
    ["takes an unknown payment for none", { payment_disposition: "PIGEON" }, { payment_disposition: "NONE" }],
    [
      "takes N/A for none",
      { reason_for_not_paying: "N/A", remarks: "n/a" },
      { reason_for_not_paying: "NONE", remarks: null },
    ],
    [
      "drops words in place of amounts",
      { ptp_details: { amount: "much", date: "soon" } },
      { ptp_details: { amount: null, date: null } },
    ],
    ["drops amounts that are none", { ptp_details: { amount: 0 } }, { ptp_details: { amount: null } }],
    ["drops days that are none", { followup_date: "2026-02-30" }, { followup_date: null }],
    ["cuts words that are too long", { remarks: "x".repeat(500) }, { remarks: "x".repeat(400) }],
    [
      "keeps what fits",
      { ptp_details: { amount: 5, date: "2020-01-01" }, remarks: "ok" },
      { ptp_details: { amount: 5, date: "2020-01-01" }, remarks: "ok" },
    ],
  ])("%s", (_title, answer, record) => {
    expect(fit({ disposition: "ANSWERED", ...answer }).record).toMatchObject(record);
  });

  it("gives no record where a label stays open, and says which", () => {
    const { record, trace } = fit({ payment_disposition: "PTP" });
    expect(record).toBeNull();
    expect(trace).toMatchObject([
      { step: "fit-schema", path: "", because: 'there is no record: "disposition" is open' },
    ]);
  });

  it("takes the value it is told", () => {
    expect(fit({ payment_disposition: "PTP" }, { fallback: { disposition: "ANSWERED" } }).record?.disposition).toBe(
      "ANSWERED",
    );
  });

  it("traces the unknown name", () => {
    expect(fit({ disposition: "PIGEON" }).trace).toContainEqual({
      step: "fit-schema",
      path: "disposition",
      from: "PIGEON",
      to: "OTHERS",
      because: "the value does not fit the field",
    });
  });

  it("traces an essay by its size, since it may quote the call", () => {
    expect(fit({ disposition: "x".repeat(61) }).trace).toMatchObject([{ from: "text of 61 characters" }, {}, {}]);
  });

  it.each<[unknown, number | undefined]>([
    [80, 80],
    ["80", 80],
    ["80%", 80],
    [0, 0],
    [101, undefined],
    [-1, undefined],
    [0.8, undefined],
    ["high", undefined],
    [null, undefined],
  ])("the score %j is %j", (politeness, expected) => {
    expect(rate({ tone: "WARM", politeness })?.politeness).toBe(expected);
  });

  it("knows no residual label where the taxonomy has none", () => {
    expect(rate({ tone: "SOUR", politeness: 1 })).toBeNull();
    expect(rate({ tone: "SOUR" }, { fallback: { tone: "COLD", politeness: 50 } })).toEqual({
      tone: "COLD",
      politeness: 50,
      fee: null,
      note: null,
    });
  });

  it("what comes out fits the schema, whatever goes in", () => {
    const value = fc.oneof(
      fc.string(),
      fc.double(),
      fc.constant(null),
      fc.constantFrom("ANSWERED", "PTP", "2026-02-23", 5000),
    );
    const draft = fc.record({
      disposition: value,
      payment_disposition: value,
      ptp_details: fc.record({ amount: value, date: value }),
      remarks: value,
    });
    fc.assert(
      fc.property(draft, (answer) => {
        const { record } = fit(answer);
        if (record !== null) parseLabels({ ...collections, rules: [] }, record);
      }),
    );
  });
});

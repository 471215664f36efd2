import { describe, expect, expectTypeOf, it } from "vitest";
import { z } from "zod";
import { defineTaxonomy } from "./define-taxonomy.ts";
import { label, text } from "./field.ts";
import { type LabelledCall, labelledCallSchema } from "./labelled-call.ts";
import { collections } from "./presets/collections/collections.ts";

const schema = labelledCallSchema(collections);
const labels = {
  disposition: "ANSWERED",
  payment_disposition: "PTP",
  reason_for_not_paying: "NONE",
  ptp_details: { amount: 5000, date: "2026-02-23" },
  followup_date: null,
  remarks: "pays on Monday",
};
const row = { id: "c1", transcript: "customer: parso 5,000", callDate: "2026-02-21", labels };
const { remarks: _, ...withoutRemarks } = labels;

describe("labelledCallSchema", () => {
  it("is typed by its taxonomy", () => {
    expectTypeOf(schema.parse(row)).toEqualTypeOf<LabelledCall<typeof collections>>();
    expectTypeOf(schema.parse(row).labels.payment_disposition).not.toEqualTypeOf<string>();
  });

  it.each([
    row,
    { ...row, language: "hinglish", group: "borrower-7", timeZone: "Asia/Kolkata" },
    { ...row, keys: { borrower: "b-17", phone: "p-3" } },
    { ...row, origin: { kind: "synthesis" } },
    { ...row, origin: { kind: "repeat", from: "c0" } },
    { ...row, origin: { kind: "counterfactual", from: "c0", edit: "amount" } },
  ])("takes %j", (call) => {
    expect(schema.parse(call)).toEqual(call);
  });

  it("fills in a text that is left out with null", () => {
    expect(schema.parse({ ...row, labels: withoutRemarks }).labels).toEqual({ ...withoutRemarks, remarks: null });
  });

  it("fills in a nested text without touching its neighbours", () => {
    const nested = defineTaxonomy({
      name: "nested",
      version: 1,
      task: "t",
      schema: z.object({ result: z.object({ mood: label({ GOOD: "good" }), note: text() }) }),
    });
    const call = { ...row, labels: { result: { mood: "GOOD" } } };
    expect(labelledCallSchema(nested).parse(call).labels).toEqual({ result: { mood: "GOOD", note: null } });
  });

  it("does not change the row that it reads", () => {
    const given = { ...row, labels: withoutRemarks };
    const before = structuredClone(given);
    schema.parse(given);
    expect(given).toEqual(before);
  });

  it.each([
    ["an empty id", { id: "" }, ["id"]],
    ["no id", { id: undefined }, ["id"]],
    ["no date", { callDate: undefined }, ["callDate"]],
    ["a day that is none", { callDate: "2026-02-30" }, ["callDate"]],
    ["an unknown label", { labels: { ...labels, disposition: "GONE" } }, ["labels", "disposition"]],
    [
      "an amount as words",
      { labels: { ...labels, ptp_details: { amount: "5k", date: null } } },
      ["labels", "ptp_details", "amount"],
    ],
    ["a missing label", { labels: { ...labels, payment_disposition: undefined } }, ["labels", "payment_disposition"]],
    ["no labels", { labels: null }, ["labels"]],
    ["an origin of no known kind", { origin: { kind: "guess" } }, ["origin", "kind"]],
    ["an origin that names no row", { origin: { kind: "repeat", from: "" } }, ["origin", "from"]],
    ["an origin with a key too many", { origin: { kind: "synthesis", by: "me" } }, ["origin"]],
  ])("refuses a row with %s and says where", (_, change, path) => {
    const paths = schema.safeParse({ ...row, ...change }).error?.issues.map((issue) => issue.path);
    expect(paths).toEqual([path]);
  });
});

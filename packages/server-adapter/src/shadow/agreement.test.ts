import { type CollectionsLabels, collections } from "@disposition/taxonomy";
import { expect, it } from "vitest";
import { Agreement, type Timed } from "./agreement.ts";
import { Latest } from "./latest.ts";

const record: CollectionsLabels = {
  ...{ disposition: "ANSWERED", payment_disposition: "PTP", reason_for_not_paying: "NONE" },
  ...{ ptp_details: { amount: 5000, date: "2026-03-01" }, followup_date: null, remarks: "will pay" },
};
const timed = (changes: object = {}, confidence = 0.5, serviceMs = 10): Timed => ({
  ...{ classification: { labels: { ...record, ...changes }, confidence }, serviceMs },
});

it("without calls there are no shares", () => {
  expect(new Agreement().report()).toMatchObject({ calls: 0, records: null, fields: {}, confidence: { delta: null } });
});

it.each<[string, object, string[]]>([
  ["nothing", {}, []],
  ["the remarks only", { remarks: "other words" }, []],
  ["a label", { disposition: "BUSY" }, ["disposition"]],
  ["an amount", { ptp_details: { amount: 500, date: "2026-03-01" } }, ["ptp_details.amount"]],
  ["a day that is missing", { ptp_details: { amount: 5000, date: null } }, ["ptp_details.date"]],
])("records that differ in %s", (_title, changes, expected) => {
  const compared = new Agreement().add(collections, timed(), timed(changes));
  expect(compared.filter(({ agrees }) => !agrees).map(({ field }) => field)).toEqual(expected);
});

it("the cells of a field's matrix are as many as its calls, the fullest first", () => {
  const agreement = new Agreement();
  for (const disposition of ["BUSY", "ANSWERED", "ANSWERED", "my own words"]) {
    agreement.add(collections, timed(), timed({ disposition }));
  }
  expect(agreement.report().matrix.disposition).toEqual([
    { primary: "ANSWERED", shadow: "ANSWERED", calls: 2 },
    { primary: "ANSWERED", shadow: "BUSY", calls: 1 },
    { primary: "ANSWERED", shadow: "other", calls: 1 },
  ]);
});

it("confidence is compared by its mean, and by how far the two are apart", () => {
  const agreement = new Agreement();
  agreement.add(collections, timed({}, 0.5), timed({}, 0.9));
  agreement.add(collections, timed({}, 0.9), timed({}, 0.5));
  const { delta, absoluteDelta } = agreement.report().confidence;
  expect([delta, absoluteDelta]).toEqual([expect.closeTo(0), expect.closeTo(0.4)]);
});

it.each([
  [0.5, [], null],
  [0.5, [7], 7],
  [0.5, [4, 1, 3, 2], 2],
  [0.95, [4, 1, 3, 2], 4],
  [0.5, [100, 100, 100, 1, 2, 3, 4, 5], 3],
])("the percentile %d of the latest 5 of %j is %j", (share, values, expected) => {
  const latest = new Latest(5);
  for (const value of values) latest.add(value);
  expect(latest.percentile(share)).toBe(expected);
});

import { collections, getField, type LabelledCall } from "@disposition/taxonomy";
import { describe, expect, it } from "vitest";
import { synthesise } from "../synthesis/synthesise.ts";
import { invariancePairs } from "./invariance-pairs.ts";

const calls = [...synthesise({ seed: 17, count: 200 })] as LabelledCall<typeof collections>[];
const pairs = [...invariancePairs(calls, { taxonomy: collections })];
const ofEdit = (edit: string) => pairs.filter(({ edited }) => edited.origin?.edit === edit);

describe("invariancePairs", () => {
  it.each([
    ["amount", ["ptp_details.amount"]],
    ["bystander", []],
  ])("an %s edit must change %j and nothing else", (edit, changes) => {
    expect(ofEdit(edit).length).toBeGreaterThan(5);
    for (const pair of ofEdit(edit)) expect(pair.changes).toEqual(changes);
  });

  it("a date edit must change one day", () => {
    expect(ofEdit("date").length).toBeGreaterThan(5);
    for (const { changes } of ofEdit("date")) {
      expect(changes).toHaveLength(1);
      expect(["ptp_details.date", "followup_date"]).toContain(changes[0]);
    }
  });

  it("a refusal must change the payment and keep how the call went", () => {
    expect(ofEdit("refusal").length).toBeGreaterThan(2);
    for (const { changes, keeps } of ofEdit("refusal")) {
      expect(changes).toContain("payment_disposition");
      expect(keeps).toContain("disposition");
    }
  });

  it("sorts every field but free texts into one of the two lists, as the gold values say", () => {
    for (const { original, edited, changes, keeps } of pairs) {
      expect([...changes, ...keeps].sort()).toEqual([
        "disposition",
        "followup_date",
        "payment_disposition",
        "ptp_details.amount",
        "ptp_details.date",
        "reason_for_not_paying",
      ]);
      for (const path of keeps) expect(getField(edited.labels, path)).toBe(getField(original.labels, path));
      expect(edited.origin?.from).toBe(original.id);
    }
  });
});

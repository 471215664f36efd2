import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { collections } from "./presets/collections/collections.ts";
import { nobodyTalked } from "./presets/collections/dispositions.ts";
import { allExcept, brokenRules, rulesFor } from "./rules.ts";

function record(disposition: string, payment: string, reason: string, amount: number | null, followUp: string | null) {
  return {
    disposition,
    payment_disposition: payment,
    reason_for_not_paying: reason,
    ptp_details: { amount, date: null },
    followup_date: followUp,
  };
}
const ids = (rules: readonly { id: string }[]) => rules.map((rule) => rule.id);

describe("brokenRules of collections", () => {
  it.each([
    ["a promise in a call that was answered", record("ANSWERED", "PTP", "NONE", 5000, null)],
    ["a part payment with an amount", record("ANSWERED", "PARTIAL_PAYMENT", "FUNDS_ISSUE", 500, "2026-03-01")],
    ["a settlement with an amount", record("ANSWERED", "SETTLEMENT", "FUNDS_ISSUE", 500, null)],
    ["a visit with an amount", record("ANSWERED_BY_FAMILY_MEMBER", "WILL_PAY_AFTER_VISIT", "NONE", 500, null)],
    ["a call that rang out", record("RINGING", "NONE", "NONE", null, null)],
    ["a broken line with a follow-up", record("ANSWERED_VOICE_ISSUE", "NONE", "NONE", null, "2026-03-01")],
    ["a record not filled yet", {}],
    ["a record whose later fields are open", { disposition: "RINGING" }],
  ])("is empty for %s", (_, legal) => {
    expect(brokenRules(collections.rules, legal)).toEqual([]);
  });

  it.each([
    ["payment-needs-talk", record("WRONG_NUMBER", "PTP", "NONE", null, null)],
    ["reason-needs-talk", record("RINGING", "NONE", "FUNDS_ISSUE", null, null)],
    ["follow-up-needs-talk", record("SWITCHED_OFF", "NONE", "NONE", null, "2026-03-01")],
    ["amount-needs-promise", record("ANSWERED", "PAID", "NONE", 5000, null)],
    ["amount-needs-promise", record("ANSWERED", "NONE", "NONE", 0, null)],
  ])("is %s for %j", (id, broken) => {
    expect(ids(brokenRules(collections.rules, broken))).toEqual([id]);
  });

  it("lists every broken rule in declared order", () => {
    const all = {
      ...record("RINGING", "PAID", "FUNDS_ISSUE", 1, "2026-03-01"),
      ptp_details: { amount: 1, date: "2026-03-01" },
    };
    expect(ids(brokenRules(collections.rules, all))).toEqual(ids(collections.rules));
  });
});

describe("rulesFor", () => {
  it.each([
    ["payment_disposition", { disposition: "RINGING" }, ["payment-needs-talk"]],
    ["reason_for_not_paying", { disposition: "RINGING" }, ["reason-needs-talk"]],
    ["ptp_details.date", { payment_disposition: "PAID" }, ["date-needs-promise"]],
    ["payment_disposition", { disposition: "ANSWERED" }, []],
    ["payment_disposition", {}, []],
    ["ptp_details.date", { payment_disposition: "PTP" }, []],
    ["ptp_details", { payment_disposition: "PAID" }, []],
    ["disposition", { disposition: "RINGING" }, []],
  ])("for %s after %j are %j", (path, filled, expected) => {
    expect(ids(rulesFor(collections.rules, filled, path))).toEqual(expected);
  });

  it("holds exactly where nobody talked", () => {
    const field = collections.fields[0];
    const labels = field?.kind === "label" ? field.labels : [];
    const bound = labels.filter(
      (disposition) => rulesFor(collections.rules, { disposition }, "payment_disposition").length > 0,
    );
    expect(bound.toSorted()).toEqual([...nobodyTalked].toSorted());
  });

  it("law: filling each field with a value that its rules allow breaks none", () => {
    const seeds = fc.array(fc.nat(), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(seeds, (picks) => {
        const filled: Record<string, string | null> = {};
        for (const [index, field] of collections.fields.entries()) {
          if (field.path.includes(".")) continue;
          const open = field.kind === "label" ? field.labels : ["2026-03-01", null];
          const rules = rulesFor(collections.rules, filled, field.path);
          const allowed = open.filter((value) => rules.every((rule) => rule.allow.in.includes(value)));
          filled[field.path] = allowed[Number(picks[index]) % allowed.length] ?? null;
        }
        expect(brokenRules(collections.rules, filled)).toEqual([]);
      }),
    );
  });
});

describe("allExcept", () => {
  it.each([
    [["A"], ["B", "C"]],
    [["C", "A"], ["B"]],
    [[], ["A", "B", "C"]],
  ] as const)("without %j leaves %j in declared order", (except, left) => {
    expect(allExcept({ A: "a", B: "b", C: "c" }, [...except])).toEqual(left);
  });
});

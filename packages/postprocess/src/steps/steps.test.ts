import { type CallReading, type CollectionsLabels, collections } from "@disposition/taxonomy";
import { describe, expect, it } from "vitest";
import { composeRemarks } from "./compose-remarks.ts";
import { dropPastDates } from "./drop-past-dates.ts";
import { enforceRules } from "./enforce-rules.ts";
import { groundMentions } from "./ground-mentions.ts";
import { mapLabels } from "./map-labels.ts";
import { pipeline } from "./pipeline.ts";
import type { Step } from "./step.ts";

const promise: CollectionsLabels = {
  disposition: "ANSWERED",
  payment_disposition: "PTP",
  reason_for_not_paying: "NONE",
  ptp_details: { amount: 5000, date: "2026-02-23" },
  followup_date: null,
  remarks: null,
};

const reading: CallReading = {
  transcript: "kal tak 5000 de dunga",
  callDay: "2026-02-22",
  timeZone: "Asia/Kolkata",
  turns: [{ speaker: "customer", start: 0, end: 21 }],
  mentions: [
    { kind: "date", start: 0, end: 7, text: "kal tak", speaker: "customer", value: "2026-02-23", certainty: "certain" },
    { kind: "amount", start: 8, end: 12, text: "5000", speaker: "customer", value: 5000, certainty: "certain" },
  ],
};

const run = (step: Step<typeof collections>, record: CollectionsLabels) =>
  pipeline(step)(record, { taxonomy: collections, reading });

describe("enforceRules", () => {
  it("leaves a legal record alone", () => {
    expect(run(enforceRules(), promise)).toEqual({ record: promise, trace: [] });
  });

  it("believes the disposition over a promise to a wrong number", () => {
    const { record, trace } = run(enforceRules(), { ...promise, disposition: "WRONG_NUMBER" });
    expect(record).toMatchObject({ payment_disposition: "NONE", ptp_details: { amount: null, date: null } });
    expect(trace.map(({ path }) => path)).toEqual(["payment_disposition", "ptp_details.amount", "ptp_details.date"]);
  });
});

describe("groundMentions", () => {
  it("keeps what was said", () => {
    expect(run(groundMentions(), promise).record).toEqual(promise);
  });

  it.each([
    ["an amount that nobody said", { ptp_details: { amount: 500, date: "2026-02-23" } }, "ptp_details.amount", 500],
    ["a day that nobody said", { followup_date: "2026-03-01" }, "followup_date", "2026-03-01"],
  ])("%s becomes null", (_title, change, path, from) => {
    expect(run(groundMentions(), { ...promise, ...change }).trace).toEqual([
      { step: "ground-mentions", path, from, to: null, because: "it was not said in the call" },
    ]);
  });
});

describe("dropPastDates", () => {
  it.each([
    ["2026-02-22", "2026-02-22"],
    ["2026-02-23", "2026-02-23"],
    ["2026-02-21", null],
    ["2025-12-31", null],
  ])("a promise for %s on a call of 2026-02-22 is %s", (date, expected) => {
    const { record } = run(dropPastDates(), { ...promise, ptp_details: { amount: null, date } });
    expect(record.ptp_details.date).toBe(expected);
  });
});

describe("mapLabels", () => {
  it("maps other spellings and older names, and leaves a stranger for the schema to refuse", () => {
    const foreign = {
      ...promise,
      disposition: "customer picked",
      payment_disposition: "Promise to pay",
      reason_for_not_paying: "DOG_ATE_IT",
    };
    const { record } = run(mapLabels(), foreign as unknown as CollectionsLabels);
    expect(record).toMatchObject({
      disposition: "ANSWERED",
      payment_disposition: "PTP",
      reason_for_not_paying: "DOG_ATE_IT",
    });
  });
});

describe("composeRemarks", () => {
  it("says what the record says and nothing else", () => {
    expect(run(composeRemarks(), promise).record.remarks).toBe(
      "the borrower picked up and talked; commits to pay on a date or within a definite time; amount 5,000; date 2026-02-23",
    );
  });

  it("keeps remarks that are there", () => {
    expect(run(composeRemarks(), { ...promise, remarks: "by hand" })).toEqual({
      record: { ...promise, remarks: "by hand" },
      trace: [],
    });
  });
});

describe("pipeline", () => {
  it("hands each step what the one before made of the record, and traces in order", () => {
    const repair = pipeline(groundMentions<typeof collections>(), composeRemarks());
    const { record, trace } = repair(
      { ...promise, ptp_details: { amount: 1, date: null } },
      { taxonomy: collections, reading },
    );
    expect(record.remarks).not.toContain("amount");
    expect(trace.map(({ step }) => step)).toEqual(["ground-mentions", "compose-remarks"]);
  });

  it("does not change the record it was given", () => {
    const frozen = Object.freeze({ ...promise, ptp_details: Object.freeze({ amount: 1, date: null }) });
    pipeline(groundMentions<typeof collections>(), enforceRules())(frozen, { taxonomy: collections, reading });
    expect(frozen.ptp_details.amount).toBe(1);
  });

  it("every repair is stable: a second run changes nothing", () => {
    const steps = [mapLabels, groundMentions, dropPastDates, enforceRules, composeRemarks].map((make) =>
      make<typeof collections>(),
    );
    const repair = pipeline(...steps);
    const once = repair(
      { ...promise, disposition: "BUSY", followup_date: "2020-01-01" },
      { taxonomy: collections, reading },
    );
    expect(repair(once.record, { taxonomy: collections, reading })).toEqual({ record: once.record, trace: [] });
  });
});

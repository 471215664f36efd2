import { type CallReading, type CollectionsLabels, collections } from "@disposition/taxonomy";
import { describe, expect, expectTypeOf, it } from "vitest";
import { findMentions } from "../find-mentions.ts";
import { composeRemarks } from "./compose-remarks.ts";
import { downgradePromise } from "./downgrade-promise.ts";
import { dropPastDates } from "./drop-past-dates.ts";
import { enforceRules } from "./enforce-rules.ts";
import { fitSchema } from "./fit-schema.ts";
import { groundMentions, type SaidBy } from "./ground-mentions.ts";
import { mapLabels } from "./map-labels.ts";
import { parseAnswer } from "./parse-answer.ts";
import { pipeline } from "./pipeline.ts";
import { redact } from "./redact.ts";
import { rescueAmounts } from "./rescue-amounts.ts";
import { rescueDates } from "./rescue-dates.ts";
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

describe("enforceRules with options", () => {
  const wrong = { ...promise, disposition: "WRONG_NUMBER" } as const;

  it("gives the reason of the rule", () => {
    expect(run(enforceRules(), wrong).trace[0]?.because).toBe("where nobody talked, nothing was said about the money");
  });

  it("leaves out rules that are not wanted", () => {
    const except = ["payment-needs-talk"];
    expect(run(enforceRules({ except }), wrong)).toEqual({ record: wrong, trace: [] });
  });

  it("knows further rules", () => {
    const rule = {
      id: "no-settlements",
      when: { field: "disposition", in: ["ANSWERED"] },
      allow: { field: "payment_disposition", in: ["NONE", "PAID"] },
      because: "this lender does not promise",
    };
    expect(run(enforceRules({ also: [rule] }), promise).record.payment_disposition).toBe("NONE");
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

describe("groundMentions by speaker", () => {
  const call = (reply: string) =>
    findMentions({ transcript: `Agent: 4800 baaki hai\nCustomer: ${reply}`, callDate: "2026-02-22" });
  const record = { ...promise, ptp_details: { amount: 4800, date: null } };
  const ground = (saidBy: SaidBy, reply: string) =>
    pipeline(groundMentions<typeof collections>({ saidBy }))(record, { taxonomy: collections, reading: call(reply) });

  it.each<[SaidBy, string, number | null]>([
    ["anyone", "dekhta hoon", 4800],
    ["customer", "haan theek hai", null],
    ["customer", "4800 rupaye de dunga", 4800],
    ["agreed", "haan theek hai", 4800],
    ["agreed", "dekhta hoon", null],
    ["agreed", "haan par nahi hai", null],
  ])('%s: an amount of the agent to which the borrower says "%s" is %s', (saidBy, reply, amount) => {
    expect(ground(saidBy, reply).record.ptp_details.amount).toBe(amount);
  });

  it("says that only the agent said it", () => {
    expect(ground("customer", "haan").trace).toMatchObject([
      { from: 4800, to: null, because: "only the agent said it" },
    ]);
  });

  it("both ends of a range were said", () => {
    const range = findMentions({ transcript: "paanch saat hazaar de dunga", callDate: "2026-02-22" });
    const keep = pipeline(groundMentions<typeof collections>());
    for (const amount of [5000, 7000]) {
      const said = { ...promise, ptp_details: { amount, date: null } };
      expect(keep(said, { taxonomy: collections, reading: range }).record).toEqual(said);
    }
  });
});

describe("dropPastDates", () => {
  it.each([
    ["2026-04-23", "2026-04-23"],
    ["2026-04-24", null],
  ])("within 60 days a promise for %s is %s", (date, expected) => {
    const step = dropPastDates<typeof collections>({ furthestDays: 60 });
    expect(run(step, { ...promise, ptp_details: { amount: null, date } }).record.ptp_details.date).toBe(expected);
  });

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

describe("composeRemarks with options", () => {
  it("says fields in other words", () => {
    const phrases = {
      disposition: () => null,
      payment_disposition: () => "promised",
      "ptp_details.amount": (rupees: unknown) => `₹${rupees}`,
    };
    expect(run(composeRemarks({ phrases, separator: ", " }), promise).record.remarks).toBe(
      "promised, ₹5000, date 2026-02-23",
    );
  });

  it("leaves out whole phrases where there is no room", () => {
    const phrases = { disposition: () => "x".repeat(399), payment_disposition: () => "promised" };
    expect(run(composeRemarks({ phrases }), promise).record.remarks).toBe("x".repeat(399));
  });

  it("replaces words on demand", () => {
    expect(run(composeRemarks({ when: "always" }), { ...promise, remarks: "by hand" }).record.remarks).toContain(
      "commits",
    );
  });
});

describe("mapLabels with options", () => {
  it("knows the aliases of one field", () => {
    const foreign = { ...promise, disposition: "GONE", payment_disposition: "GONE" } as unknown as CollectionsLabels;
    const { record, trace } = run(mapLabels({ aliases: { disposition: { gone: "RINGING" } } }), foreign);
    expect(record).toMatchObject({ disposition: "RINGING", payment_disposition: "GONE" });
    expect(trace).toEqual([
      { step: "map-labels", path: "disposition", from: "GONE", to: "RINGING", because: "another name of the label" },
    ]);
  });
});

describe("redact", () => {
  const remarks = "call me on 9876543210, I am Ravi";

  it("masks what is personal, and the trace repeats none of it", () => {
    const { record, trace } = run(redact(), { ...promise, remarks });
    expect(record.remarks).toBe("call me on [phone], I am [name]");
    expect(trace).toEqual([
      {
        step: "redact",
        path: "remarks",
        from: "text of 32 characters",
        to: "text of 31 characters",
        because: "masked: 1 phone, 1 name",
      },
    ]);
  });

  it("leaves the rest of the record alone", () => {
    expect(run(redact(), { ...promise, remarks: "pays 5,000 tomorrow" })).toEqual({
      record: { ...promise, remarks: "pays 5,000 tomorrow" },
      trace: [],
    });
  });
});

describe("pipeline follows the type", () => {
  const context = { taxonomy: collections, reading };
  const read = pipeline(
    parseAnswer(collections),
    mapLabels(),
    rescueDates(),
    rescueAmounts(),
    fitSchema(),
    groundMentions(),
    enforceRules(),
  );

  it("from text to a record", () => {
    const { record } = read(
      '{"disposition":"picked","payment_disposition":"promise to pay","ptp_details":{"amount":"5k","date":"kal"}}',
      context,
    );
    expectTypeOf(record).toEqualTypeOf<CollectionsLabels | null>();
    expect(record).toEqual(promise);
  });

  it("stops where there is no record", () => {
    const { record, trace } = read("he was busy", context);
    expect(record).toBeNull();
    expect(trace).toHaveLength(1);
  });

  it("of a record it gives a record of the taxonomy it is asked for", () => {
    const { record } = pipeline(groundMentions(), enforceRules())(promise, context);
    expectTypeOf(record).toEqualTypeOf<CollectionsLabels>();
    expect(record.payment_disposition).toBe("PTP");
  });

  it("refuses a row in which text is never read", () => {
    const shout: Step<typeof collections, string, string> = {
      name: "shout",
      because: "loud",
      apply: (text) => text.toUpperCase(),
    };
    // @ts-expect-error text is no record
    const wrong = () => pipeline(shout, enforceRules());
    expect(wrong).not.toThrow();
    const right = pipeline(shout, parseAnswer(collections));
    expectTypeOf(right).parameter(0).toEqualTypeOf<string>();
    expect(right('{"disposition":"busy"}', context).record).toEqual({ disposition: "BUSY" });
  });

  it("a step of one's own may give another type", () => {
    const summary: Step<typeof collections, CollectionsLabels, { paid: boolean }> = {
      name: "summary",
      because: "all that is asked for",
      apply: (record) => ({ paid: record.payment_disposition === "PAID" }),
    };
    const { record } = pipeline(parseAnswer(collections), fitSchema(), summary)({ disposition: "ANSWERED" }, context);
    expectTypeOf(record).toEqualTypeOf<{ paid: boolean } | null>();
    expect(record).toEqual({ paid: false });
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
    const steps = [
      mapLabels,
      rescueDates,
      rescueAmounts,
      groundMentions,
      dropPastDates,
      downgradePromise,
      enforceRules,
      redact,
      composeRemarks,
    ].map((make) => make<typeof collections>());
    const repair = pipeline(...steps);
    const once = repair(
      { ...promise, disposition: "BUSY", followup_date: "2020-01-01" },
      { taxonomy: collections, reading },
    );
    expect(repair(once.record, { taxonomy: collections, reading })).toEqual({ record: once.record, trace: [] });
  });
});

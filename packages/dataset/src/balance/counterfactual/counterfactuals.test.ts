import { findMentions, saysCommitment } from "@disposition/postprocess";
import {
  amount,
  brokenRules,
  collections,
  defineTaxonomy,
  getField,
  type LabelledCall,
  label,
  labelledCallSchema,
} from "@disposition/taxonomy";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { synthesise } from "../../synthesis/synthesise.ts";
import type { EditKind } from "../balance-recipe.ts";
import { counterfactuals } from "./counterfactuals.ts";

type CollectionsCall = LabelledCall<typeof collections>;
type Change = Partial<CollectionsCall["labels"]>;

function call(
  transcript: string,
  ptp: { amount: number | null; date: string | null },
  labels: Change = {},
): CollectionsCall {
  return {
    id: "c1",
    transcript,
    callDate: "2026-03-18",
    language: "hinglish",
    group: "b-17",
    keys: { borrower: "b-17" },
    labels: {
      disposition: "ANSWERED",
      payment_disposition: "PTP",
      reason_for_not_paying: "NONE",
      ptp_details: ptp,
      followup_date: null,
      remarks: null,
      ...labels,
    },
  };
}

function edit(source: CollectionsCall, kind: EditKind, seed = 1): CollectionsCall | undefined {
  return [...counterfactuals(source, { taxonomy: collections, seed, edits: [kind] })][0];
}

const ASKED = "Agent: kab doge?\nCustomer: ";

describe("the amount edit", () => {
  it.each([
    ["digits", `${ASKED}kal 5000 de dunga`, /^Agent: kab doge\?\nCustomer: kal \d+ de dunga$/u],
    ["thousands", `${ASKED}kal 5k de dunga`, /kal \d+k de dunga$/u],
    ["words", `${ASKED}kal paanch hazaar de dunga`, /kal [a-z ]+ de dunga$/u],
    [
      "both sides",
      "Agent: 5,000 due hai\nCustomer: 5000 rupaye kal dunga",
      /^Agent: (?<sum>\d+),000 due hai\nCustomer: \k<sum>000 /u,
    ],
  ])("in %s", (_, transcript, expected) => {
    const edited = edit(call(transcript, { amount: 5000, date: "2026-03-19" }), "amount");
    expect(edited?.transcript).toMatch(expected);
    expect(edited?.labels.ptp_details.amount).not.toBe(5000);
    expect(edited?.labels.ptp_details.date).toBe("2026-03-19");
  });

  it.each([
    ["the sum was not said", "kal pura de dunga", 5000],
    ["the day was not said", "5000 de dunga", 5000],
    ["no sum is promised", "kal 5000 de dunga", null],
    ["it is one end of a range", "kal paanch saat hazaar de dunga", 7000],
    ["it is the rest of two others", "total 5000, 2000 diya, baaki 3000 kal dunga", 3000],
    ["it is half of another", "10000 mein se 5000 kal dunga", 5000],
    ["only a guess makes it money", "kal 5 de dunga", 5000],
  ])("is not made where %s", (_, said, promised) => {
    expect(edit(call(ASKED + said, { amount: promised, date: "2026-03-19" }), "amount")).toBeUndefined();
  });

  it("keeps a part smaller than the whole, whatever the seed", () => {
    const source = call("Agent: 6000 due hai\nCustomer: abhi sirf 4500 dunga kal", {
      amount: 4500,
      date: "2026-03-19",
    });
    const sums = Array.from(
      { length: 40 },
      (_, seed) => edit(source, "amount", seed)?.labels.ptp_details.amount ?? null,
    );
    const made = sums.filter((sum) => sum !== null);
    expect(made.length).toBeGreaterThan(10);
    for (const sum of made) expect(sum).toBeLessThan(6000);
  });
});

describe("the date edit", () => {
  it.each([
    ["kal tak de dunga", "2026-03-19", "parso tak de dunga", "2026-03-20"],
    ["parso 5000 dunga", "2026-03-20", "kal 5000 dunga", "2026-03-19"],
    ["I will pay tomorrow", "2026-03-19", "I will pay day after tomorrow", "2026-03-20"],
  ])("%s → another day", (said, day, expected, newDay) => {
    const edited = edit(call(ASKED + said, { amount: null, date: day }), "date");
    expect(edited?.transcript).toBe(ASKED + expected);
    expect(edited?.labels.ptp_details.date).toBe(newDay);
  });

  it("says the new day on both sides", () => {
    const source = call(`${ASKED}kal dunga\nAgent: theek hai, kal tak payment karna`, {
      amount: null,
      date: "2026-03-19",
    });
    expect(edit(source, "date")?.transcript).toBe(`${ASKED}parso dunga\nAgent: theek hai, parso tak payment karna`);
  });

  it("moves a weekday and a number of the month together", () => {
    const source = call(`${ASKED}Monday ko dunga\nAgent: theek hai, 23 tareekh tak karna`, {
      amount: null,
      date: "2026-03-23",
    });
    const edited = edit(source, "date");
    const days = findMentions({ transcript: edited?.transcript ?? "", callDate: source.callDate }).mentions;
    expect(days.map(({ value }) => value)).toEqual(Array(2).fill(edited?.labels.ptp_details.date));
  });

  it.each([
    ["the day was not said", "pakka dunga", "2026-03-19"],
    ["no day is promised", "kal dunga", null],
    ["it is today", "aaj dunga", "2026-03-18"],
    ["it is a range", "kal ya parso dunga", "2026-03-20"],
    ["it is a stretch of days", "agle hafte dunga", "2026-03-25"],
    ["the word has no neighbour", "do din mein dunga", "2026-03-20"],
    ["the other day is in the call too", "kal nahi, parso dunga", "2026-03-20"],
    ["its number may be last month elsewhere", "Monday ko dunga\nAgent: 23 tareekh likh liya", "2026-03-23"],
    ["the same word may be yesterday elsewhere", "kal dunga\nAgent: kal ka remark daal diya", "2026-03-19"],
  ])("is not made where %s", (_, said, promised) => {
    expect(edit(call(ASKED + said, { amount: null, date: promised }), "date")).toBeUndefined();
  });

  it("is not made where promise and call-back share the day", () => {
    const source = call(
      `${ASKED}kal dunga, kal phone karna`,
      { amount: null, date: "2026-03-19" },
      { followup_date: "2026-03-19" },
    );
    expect(edit(source, "date")).toBeUndefined();
  });
});

describe("the bystander edit", () => {
  it("changes a sum that nobody promised and no label", () => {
    const source = call("Agent: bounce charge 590 rupaye hai\nCustomer: kal 5000 dunga", {
      amount: 5000,
      date: "2026-03-19",
    });
    const edited = edit(source, "bystander");
    expect(edited?.transcript).toMatch(/^Agent: bounce charge (?!590 )\d+ rupaye hai\nCustomer: kal 5000 dunga$/u);
    expect(edited?.labels).toEqual(source.labels);
  });

  it("is not made where every sum is promised", () => {
    expect(edit(call(`${ASKED}kal 5000 dunga`, { amount: 5000, date: "2026-03-19" }), "bystander")).toBeUndefined();
  });
});

describe("the refusal and the hedge", () => {
  const promise = { amount: 5000, date: "2026-03-19" };
  const nothing = { amount: null, date: null };

  it.each([
    ["refusal", "DENIED_TO_PAY"],
    ["hedge", "NO_PAYMENT_COMMITMENT"],
  ] as const)("the %s becomes %s and ends the call", (kind, payment) => {
    const edited = edit(call(`${ASKED}kal 5000 de dunga\nAgent: theek hai\nCustomer: ok thank you`, promise), kind);
    expect(edited?.transcript.startsWith(ASKED)).toBe(true);
    expect(edited?.transcript.slice(ASKED.length)).not.toMatch(/kal|5000|thank you|\n/u);
    expect(edited?.labels).toMatchObject({ payment_disposition: payment, ptp_details: nothing });
  });

  it("never promise after all, whatever the template", () => {
    const source = call(`${ASKED}kal 5000 de dunga`, promise);
    const edited = Array.from({ length: 60 }, (_, seed) => edit(source, seed % 2 === 0 ? "hedge" : "refusal", seed));
    const made = edited.filter((one) => one !== undefined);
    expect(made.length).toBeGreaterThan(50);
    for (const { transcript, callDate } of made) {
      expect(saysCommitment(findMentions({ transcript, callDate })), transcript).toBe(false);
    }
  });

  it("answers as a woman where the borrower is one", () => {
    const said = (verb: string) =>
      Array.from(
        { length: 30 },
        (_, seed) => edit(call(`${ASKED}kal ${verb}`, promise), "refusal", seed)?.transcript.slice(ASKED.length) ?? "",
      ).join(" ");
    expect(said("de dungi")).not.toMatch(/unga(?!\p{L})/u);
    expect(said("de dunga")).not.toMatch(/ungi(?!\p{L})/u);
  });

  it.each([
    ["a reason is recorded, which may stand in that turn", "kal dunga", { reason_for_not_paying: "FUNDS_ISSUE" }],
    ["it is another promise", "kal aadha dunga", { payment_disposition: "PARTIAL_PAYMENT" }],
    ["a relative spoke", "kal dunga", { disposition: "ANSWERED_BY_FAMILY_MEMBER" }],
    ["a call-back is recorded", "kal dunga", { followup_date: "2026-03-19" }],
    ["the borrower says more afterwards", "kal dunga\nAgent: ok\nCustomer: meri salary abhi tak nahi aayi hai", {}],
    ["nobody commits", "dekhta hoon", {}],
  ] as const)("are not made where %s", (_, said, labels) => {
    const source = call(ASKED + said, { amount: null, date: "2026-03-19" }, labels);
    expect(edit(source, "refusal")).toBeUndefined();
    expect(edit(source, "hedge")).toBeUndefined();
  });

  it.each([
    ["without speaker tags", { ...call("kab doge?\nkal de dunga", promise) }],
    ["in a language without templates", { ...call(`${ASKED}kal de dunga`, promise), language: "ta" }],
    ["in a language that is not said", { ...call(`${ASKED}kal de dunga`, promise), language: undefined }],
  ])("are not made %s", (_, source) => expect(edit(source, "refusal")).toBeUndefined());
});

describe("every counterfactual", () => {
  const sources = [...synthesise({ seed: 41, count: 250, languages: ["en", "hinglish", "hi"] })] as CollectionsCall[];
  let pairs: { source: CollectionsCall; edited: CollectionsCall }[];
  beforeAll(() => {
    pairs = sources.flatMap((source) =>
      [...counterfactuals(source, { taxonomy: collections, perEdit: 2 })].map((edited) => ({ source, edited })),
    );
  });

  it("of each kind there are many", () => {
    const kinds = pairs.map(({ edited }) => edited.origin?.edit);
    for (const kind of ["amount", "date", "bystander", "refusal", "hedge"]) {
      expect(kinds.filter((other) => other === kind).length, kind).toBeGreaterThan(10);
    }
  });

  it("has gold values that are said, and obeys schema and rules", () => {
    const schema = labelledCallSchema(collections);
    for (const { edited } of pairs) {
      expect(schema.safeParse(edited).success).toBe(true);
      expect(brokenRules(collections.rules, edited.labels)).toEqual([]);
      const { transcript, callDate } = edited;
      const values = findMentions({ transcript, callDate }).mentions.map(({ value }) => value);
      for (const path of ["ptp_details.amount", "ptp_details.date"]) {
        const gold = getField(edited.labels, path) ?? null;
        if (gold !== null) expect(values).toContain(gold);
      }
    }
  });

  it("is another text with a name and an origin of its own, and the group and keys of its source", () => {
    for (const { source, edited } of pairs) {
      expect(edited.transcript).not.toBe(source.transcript);
      expect(edited).toMatchObject({ callDate: source.callDate, group: source.group });
      expect(edited.id).toBe(`${source.id}~${edited.origin?.edit}-${edited.id.slice(-1)}`);
      expect(edited.origin).toMatchObject({ kind: "counterfactual", from: source.id });
    }
    const ids = pairs.map(({ edited }) => edited.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(edit({ ...call(`${ASKED}kal dunga`, { amount: null, date: "2026-03-19" }) }, "date")).toMatchObject({
      group: "b-17",
      keys: { borrower: "b-17" },
    });
  });

  it("is the same for the same seed", () => {
    const again = sources
      .slice(0, 60)
      .flatMap((source) => [...counterfactuals(source, { taxonomy: collections, perEdit: 2 })]);
    expect(again).toEqual(pairs.map(({ edited }) => edited).slice(0, again.length));
  });
});

describe("free texts", () => {
  it.each([
    ["pays 5000 on Thursday", null],
    ["will pay tomorrow", null],
    ["polite borrower", "polite borrower"],
  ])("%j becomes %j", (remarks, expected) => {
    const source = call(`${ASKED}kal 5000 dunga`, { amount: 5000, date: "2026-03-19" }, { remarks });
    expect(edit(source, "amount")?.labels.remarks).toBe(expected);
  });
});

describe("another taxonomy", () => {
  const refunds = defineTaxonomy({
    name: "refunds",
    version: 1,
    task: "t",
    schema: z.object({ mood: label({ CALM: "calm", ANGRY: "angry" }), refund: amount() }),
  });

  it("has amount edits and no refusals", () => {
    const source: LabelledCall<typeof refunds> = {
      id: "r1",
      transcript: "Customer: I want Rs 2,400 back",
      callDate: "2026-03-18",
      language: "en",
      labels: { mood: "CALM", refund: 2400 },
    };
    const edited = [...counterfactuals(source, { taxonomy: refunds })];
    expect(edited.map(({ origin }) => origin?.edit)).toEqual(["amount"]);
    expect(edited[0]?.transcript).toBe(`Customer: I want Rs ${edited[0]?.labels.refund?.toLocaleString("en-IN")} back`);
  });
});

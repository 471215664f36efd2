import { findMentions } from "@disposition/postprocess";
import {
  type CollectionsLabels,
  chatmlBrief,
  chatmlMarked,
  chatmlValues,
  collections,
  type LabelledCall,
  NO_MARK,
  renderPrompt,
} from "@disposition/taxonomy";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRandom } from "../synthesis/random.ts";
import { chatmlRow, type RenderedRow } from "./chatml-row.ts";

type CollectionsCall = LabelledCall<typeof collections>;

const promise: CollectionsLabels = {
  disposition: "ANSWERED",
  payment_disposition: "PTP",
  reason_for_not_paying: "NONE",
  ptp_details: { amount: 5000, date: "2026-02-23" },
  followup_date: null,
  remarks: null,
};

function call(transcript: string, ptp_details: CollectionsLabels["ptp_details"]): CollectionsCall {
  return { id: "call-1", transcript, callDate: "2026-02-21", labels: { ...promise, ptp_details } };
}

const PROMISE = "Agent: your emi of rs 4,800 is pending\nCustomer: I will pay rs 5,000 on Monday";

interface Answer {
  readonly disposition: string;
  readonly ptp_details: { readonly amount: string | number | null; readonly date: string | null };
}

function answerOf({ row }: RenderedRow): Answer {
  return JSON.parse(row.messages.at(-1)?.content ?? "") as Answer;
}

function userText({ row }: RenderedRow): string {
  return row.messages.find(({ role }) => role === "user")?.content ?? "";
}

describe("chatmlRow", () => {
  it.each([chatmlBrief, chatmlMarked, chatmlValues])("shows what renderPrompt shows in $id", (format) => {
    const labelled = call(PROMISE, promise.ptp_details);
    const reading = findMentions(labelled);
    const { row } = chatmlRow(collections, format, labelled, reading);
    const prompt = renderPrompt(collections, format, reading).messages.map(({ role, parts }) => ({
      role,
      content: parts.map(({ text }) => text).join(""),
    }));
    expect(row.id).toBe("call-1");
    expect(row.messages.slice(0, -1)).toEqual(prompt);
    expect(row.messages.at(-1)?.role).toBe("assistant");
  });

  it("answers with the marks of the gold values", () => {
    const labelled = call(PROMISE, promise.ptp_details);
    const rendered = chatmlRow(collections, chatmlBrief, labelled, findMentions(labelled));
    expect(userText(rendered)).toContain("i will pay rs 5,000⟦a2⟧ on monday⟦d1⟧");
    expect(answerOf(rendered)).toMatchObject({
      disposition: "ANSWERED",
      ptp_details: { amount: "⟦a2⟧", date: "⟦d1⟧" },
    });
    expect(rendered.unfound).toEqual([]);
  });

  it("answers with plain values where the format shows values", () => {
    const labelled = call(PROMISE, promise.ptp_details);
    const rendered = chatmlRow(collections, chatmlValues, labelled, findMentions(labelled));
    expect(answerOf(rendered)).toMatchObject({ ptp_details: promise.ptp_details });
  });

  it("leaves free text out of the answer", () => {
    const labelled = call(PROMISE, promise.ptp_details);
    const told = { ...labelled, labels: { ...labelled.labels, remarks: "will pay at the branch" } };
    expect(answerOf(chatmlRow(collections, chatmlBrief, told, findMentions(told)))).not.toHaveProperty("remarks");
  });

  it.each([
    ["an amount that nobody said", PROMISE, { amount: 777, date: "2026-02-23" }, ["ptp_details.amount"]],
    ["a day that nobody said", PROMISE, { amount: 5000, date: "2026-03-09" }, ["ptp_details.date"]],
    [
      "a day before the call, though it was said",
      "Customer: I sent rs 5,000 on 19 February 2026",
      { amount: 5000, date: "2026-02-19" },
      ["ptp_details.date"],
    ],
    ["anything in a silent call", "Customer: ...", { amount: 5000, date: null }, ["ptp_details.amount"]],
  ])("reports %s and answers null", (_title, transcript, gold, unfound) => {
    const labelled = call(transcript, gold);
    const rendered = chatmlRow(collections, chatmlBrief, labelled, findMentions(labelled));
    expect(rendered.unfound).toEqual(unfound);
    const { amount, date } = answerOf(rendered).ptp_details;
    const answered = { "ptp_details.amount": amount, "ptp_details.date": date };
    for (const [path, answer] of Object.entries(answered)) {
      if (unfound.includes(path)) expect(answer).toBe(NO_MARK);
    }
  });

  it("does not report a field whose gold value is null", () => {
    const labelled = call(PROMISE, { amount: null, date: null });
    const rendered = chatmlRow(collections, chatmlBrief, labelled, findMentions(labelled));
    expect(rendered.unfound).toEqual([]);
    expect(answerOf(rendered).ptp_details).toEqual({ amount: NO_MARK, date: NO_MARK });
  });
});

describe("chatmlRow in training", () => {
  const amounts = fc.uniqueArray(fc.integer({ min: 100, max: 99_999 }), { minLength: 1, maxLength: 12 });

  it("points at the right value, whatever the marks", () => {
    fc.assert(
      fc.property(amounts, fc.nat(), fc.integer(), (values, pick, seed) => {
        const gold = values[pick % values.length] ?? 0;
        const labelled = call(values.map((value) => `Customer: I will pay rs ${value}`).join("\n"), {
          amount: gold,
          date: null,
        });
        const rendered = chatmlRow(collections, chatmlBrief, labelled, findMentions(labelled), createRandom(seed, 0));
        const mark = answerOf(rendered).ptp_details.amount;
        expect(rendered.unfound).toEqual([]);
        expect(userText(rendered).split("\n")).toContain(`customer: i will pay rs ${gold}${mark}`);
        expect(userText(rendered).match(/⟦a\d+⟧/gu)).toHaveLength(values.length);
        expect(new Set(userText(rendered).match(/⟦a\d+⟧/gu)).size).toBe(values.length);
      }),
      { numRuns: 60 },
    );
  });

  it("favours no mark", () => {
    const labelled = call(PROMISE, promise.ptp_details);
    const reading = findMentions(labelled);
    const counts = new Map<string, number>();
    for (let stream = 0; stream < 1600; stream += 1) {
      const rendered = chatmlRow(collections, chatmlBrief, labelled, reading, createRandom(1, stream));
      const mark = String(answerOf(rendered).ptp_details.amount);
      counts.set(mark, (counts.get(mark) ?? 0) + 1);
    }
    expect(counts.size).toBe(16);
    // 100 expected of each; five standard deviations
    for (const count of counts.values()) expect(Math.abs(count - 100)).toBeLessThan(50);
  });

  it("gives the same row for the same chance", () => {
    const labelled = call(PROMISE, promise.ptp_details);
    const reading = findMentions(labelled);
    const row = () => chatmlRow(collections, chatmlBrief, labelled, reading, createRandom(5, 3));
    expect(row()).toEqual(row());
  });
});

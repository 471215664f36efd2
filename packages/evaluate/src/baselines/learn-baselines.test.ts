import { type CollectionsLabels, collections } from "@disposition/taxonomy";
import { describe, expect, it } from "vitest";
import { baselineRecord, learnBaselines } from "./learn-baselines.ts";

const none: CollectionsLabels = {
  disposition: "ANSWERED",
  payment_disposition: "NONE",
  reason_for_not_paying: "NONE",
  ptp_details: { amount: null, date: null },
  followup_date: null,
  remarks: "said nothing",
};
const training = [
  ["haan kal bhej dunga", { ...none, payment_disposition: "PTP", ptp_details: { amount: 500, date: "2026-03-02" } }],
  ["main bhej dunga pakka", { ...none, payment_disposition: "PTP" }],
  ["pehle hi jama kar diya", { ...none, payment_disposition: "PAID" }],
  ["kal jama kar diya tha", { ...none, payment_disposition: "PAID" }],
  ["kaun bol raha hai", none],
  ["awaaz nahi aa rahi", none],
  ["kaun hai", none],
].map(([transcript, labels], index) => ({
  id: `call-${index}`,
  transcript: transcript as string,
  labels: labels as CollectionsLabels,
}));
const learned = learnBaselines(collections, training)!;

describe("baselines that learned from other calls", () => {
  it.each([
    ["kal bhej dunga", "PTP"],
    ["jama kar diya", "PAID"],
    ["kaun bol raha", "NONE"],
  ])("the n-gram model reads %s as %s, and invents no amount and no day", (transcript, payment) => {
    expect(baselineRecord(learned, "n-gram", transcript)).toEqual({
      ...none,
      payment_disposition: payment,
      remarks: null,
    });
  });

  it.each(["kal bhej dunga", ""])(
    "the majority is the commonest value of each field, whatever is said: %j",
    (transcript) => {
      expect(baselineRecord(learned, "majority", transcript)).toEqual({ ...none, remarks: null });
    },
  );

  it("learn from a part of the calls, always the same for a seed", () => {
    const [one, two] = [1, 1].map((seed) => learnBaselines(collections, training, { seed, limit: 3 }));
    expect(one?.calls).toBe(3);
    expect(one).toEqual(two);
    expect(learned.calls).toBe(7);
  });

  it("learn nothing from nothing", () => {
    expect(learnBaselines(collections, [])).toBeNull();
  });
});

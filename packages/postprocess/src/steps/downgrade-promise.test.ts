import { type CollectionsLabels, collections } from "@disposition/taxonomy";
import { describe, expect, it } from "vitest";
import { findMentions } from "../find-mentions.ts";
import { type DowngradePromiseOptions, downgradePromise } from "./downgrade-promise.ts";
import { enforceRules } from "./enforce-rules.ts";
import { pipeline } from "./pipeline.ts";

const promise: CollectionsLabels = {
  disposition: "ANSWERED",
  payment_disposition: "PTP",
  reason_for_not_paying: "NONE",
  ptp_details: { amount: null, date: "2026-02-22" },
  followup_date: null,
  remarks: null,
};
const downgrade = (reply: string, record: CollectionsLabels, options?: DowngradePromiseOptions) => {
  const reading = findMentions({ transcript: `Agent: kal tak kar dijiye\nCustomer: ${reply}`, callDate: "2026-02-21" });
  return pipeline(downgradePromise<typeof collections>(options), enforceRules())(record, {
    taxonomy: collections,
    reading,
  });
};

describe("downgradePromise", () => {
  it("keeps a promise that the borrower made", () => {
    expect(downgrade("kal kar dunga", promise)).toEqual({ record: promise, trace: [] });
  });

  it("takes a request of the agent for no commitment, and the rules then drop its day", () => {
    const { record, trace } = downgrade("dekhta hoon", promise);
    expect(record).toMatchObject({ payment_disposition: "NO_PAYMENT_COMMITMENT", ptp_details: { date: null } });
    expect(trace.map(({ step, because }) => [step, because])).toEqual([
      ["downgrade-promise", "the borrower does not commit to pay"],
      ["enforce-rules", "a day is promised only with PTP, PARTIAL_PAYMENT, SETTLEMENT, WILL_PAY_AFTER_VISIT"],
    ]);
  });

  it.each(["PAID", "SETTLEMENT", "NONE"] as const)("does not touch %s", (payment_disposition) => {
    expect(downgrade("dekhta hoon", { ...promise, payment_disposition }).record.payment_disposition).toBe(
      payment_disposition,
    );
  });

  it("takes the labels that it is told", () => {
    const options = { from: ["PTP", "SETTLEMENT"], to: "NONE" };
    expect(
      downgrade("dekhta hoon", { ...promise, payment_disposition: "SETTLEMENT" }, options).record.payment_disposition,
    ).toBe("NONE");
  });

  it("asks for a day where that is wanted", () => {
    const dayless = { ...promise, ptp_details: { amount: null, date: null } };
    const needs = ["ptp_details.date"];
    expect(downgrade("kar dunga", dayless).record.payment_disposition).toBe("PTP");
    expect(downgrade("kar dunga", dayless, { needs }).record.payment_disposition).toBe("NO_PAYMENT_COMMITMENT");
    expect(downgrade("kar dunga", promise, { needs }).record.payment_disposition).toBe("PTP");
  });

  it("believes another judge of commitment", () => {
    expect(downgrade("kal kar dunga", promise, { isCommitted: () => false }).record.payment_disposition).toBe(
      "NO_PAYMENT_COMMITMENT",
    );
  });

  it.each([{ to: "PIGEON" }, { field: "disposition" }, { field: "nowhere" }, { field: "remarks" }])(
    "refuses %j, which the taxonomy lacks",
    (options) => {
      expect(() => downgrade("", promise, options)).toThrow(expect.objectContaining({ code: "TAXONOMY_INVALID" }));
    },
  );
});

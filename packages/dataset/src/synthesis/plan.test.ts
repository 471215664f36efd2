import { describe, expect, it } from "vitest";
import { type Plan, type PlanWish, samplePlan } from "./plan.ts";
import { createRandom } from "./random.ts";
import { synthesise } from "./synthesise.ts";

const COUNT = 4000;
const plans = (wish?: PlanWish): Plan[] =>
  Array.from({ length: COUNT }, (_, stream) => samplePlan(createRandom(1, stream), wish));
const share = (all: readonly Plan[], is: (plan: Plan) => boolean) => all.filter(is).length / all.length;

describe("samplePlan with a wish", () => {
  it.each<[string, PlanWish, (plan: Plan) => boolean]>([
    ["a disposition", { disposition: ["LANGUAGE_BARRIER"] }, ({ disposition }) => disposition === "LANGUAGE_BARRIER"],
    ["a payment", { payment_disposition: ["SETTLEMENT"] }, ({ payment }) => payment === "SETTLEMENT"],
    ["a reason", { reason_for_not_paying: ["CLAIMING_FRAUD"] }, ({ reason }) => reason === "CLAIMING_FRAUD"],
    ["one of several", { payment_disposition: ["PAID", "NONE"] }, ({ payment }) => ["PAID", "NONE"].includes(payment)],
    [
      "labels of two fields",
      { disposition: ["CUSTOMER_ABUSIVE"], payment_disposition: ["DENIED_TO_PAY"] },
      ({ disposition, payment }) => disposition === "CUSTOMER_ABUSIVE" && payment === "DENIED_TO_PAY",
    ],
  ])("draws only plans of %s", (_, wish, fulfils) => expect(share(plans(wish), fulfils)).toBe(1));

  it("keeps the proportions that its labels have without one", () => {
    const among = plans().filter(({ reason }) => reason === "MEDICAL_ISSUE");
    const wished = plans({ reason_for_not_paying: ["MEDICAL_ISSUE"] });
    for (const payment of ["PTP", "NO_PAYMENT_COMMITMENT", "SETTLEMENT"]) {
      const expected = share(among, (plan) => plan.payment === payment);
      // four standard deviations of the smaller sample, of about 130
      const tolerance = 4 * Math.sqrt((expected * (1 - expected)) / among.length);
      expect(Math.abs(share(wished, (plan) => plan.payment === payment) - expected)).toBeLessThan(tolerance);
    }
  });

  it("is no wish where it names no field", () => {
    expect(plans({})).toEqual(plans());
    expect(plans({ disposition: undefined })).toEqual(plans());
  });

  it.each<[string, PlanWish]>([
    ["a promise where nobody picked up", { disposition: ["RINGING"], payment_disposition: ["PTP"] }],
    ["a paid claim beside illness", { payment_disposition: ["PAID"], reason_for_not_paying: ["MEDICAL_ISSUE"] }],
    ["no label at all", { disposition: [] }],
  ])("refuses %s", (_, wish) => expect(() => samplePlan(createRandom(1, 1), wish)).toThrow(/no call is made with/u));
});

describe("synthesise with only", () => {
  it("makes exactly the calls asked for", () => {
    const calls = [...synthesise({ seed: 3, count: 60, only: { payment_disposition: ["WANT_FORECLOSURE"] } })];
    expect(calls).toHaveLength(60);
    expect(new Set(calls.map(({ labels }) => labels.payment_disposition))).toEqual(new Set(["WANT_FORECLOSURE"]));
  });
});

import type { Payment } from "@disposition/taxonomy";
import type { DayWish } from "../day-value.ts";
import { decide, newDay, type Stage, say } from "../stage.ts";
import { denyScene, vagueScene } from "./no-promise.ts";
import { NOTHING, type Outcome, promised } from "./outcome.ts";
import { promiseScene } from "./promise.ts";
import { partSum, promiseSum, settlementSum } from "./sums.ts";

type Scene = (stage: Stage, wish: DayWish, asked: boolean) => Outcome;

const SCENES: Readonly<Record<Payment, Scene>> = {
  PTP: promiseScene,
  PARTIAL_PAYMENT: partialScene,
  PAID: paidScene,
  NO_PROOF_GIVEN: noProofScene,
  SETTLEMENT: settlementScene,
  WILL_PAY_AFTER_VISIT: visitScene,
  WANT_FORECLOSURE: plainScene("foreclose"),
  WANTS_TO_RENEGOTIATE_LOAN_TERMS: plainScene("renegotiate"),
  DENIED_TO_PAY: denyScene,
  NO_PAYMENT_COMMITMENT: vagueScene,
  NONE: () => NOTHING,
};

/** The borrower's talk about paying that ends in `payment`. */
export function paymentScene(stage: Stage, payment: Payment, wish: DayWish, asked: boolean): Outcome {
  return SCENES[payment](stage, wish, asked);
}

function partialScene(stage: Stage, wish: DayWish, asked: boolean): Outcome {
  const { random } = stage;
  const shape = random.weighted([
    ["both", 30],
    ["amount", 22],
    ["date", 12],
    ["paid", 20],
    ["paidRest", 16],
  ] as const);
  const refuses = asked && random.chance(0.25) && !shape.startsWith("paid");
  if (refuses) {
    say(stage, "agentProposeAmount", { amount: stage.due });
    say(stage, "refuseProposal");
  } else if (asked) say(stage, random.pick(["agentAskPayment", "agentAskWhen", "agentAskAmount"]));
  if (shape === "paid") {
    decide(stage, "partialPaid");
    return NOTHING;
  }
  return partPromise(stage, wish, shape);
}

function partPromise(stage: Stage, wish: DayWish, shape: "both" | "amount" | "date" | "paidRest"): Outcome {
  const { random } = stage;
  const [amount, date] = [partSum(stage), newDay(stage, wish)];
  if (shape === "both" || shape === "paidRest") {
    decide(stage, shape === "both" ? "partialBoth" : "partialPaidRest", { amount, date });
    return promised(amount, date);
  }
  if (shape === "amount") {
    decide(stage, "partialAmount", { amount });
    if (random.chance(0.55)) return promised(amount, null);
    decide(stage, "agentAskWhen");
    decide(stage, "promiseDateAnswer", { date });
    return promised(amount, date);
  }
  decide(stage, "partialDate", { date });
  if (random.chance(0.6)) return promised(null, date);
  decide(stage, "agentAskAmount");
  decide(stage, "promiseAmountAnswer", { amount });
  return promised(amount, date);
}

function paidScene(stage: Stage, _wish: DayWish, asked: boolean): Outcome {
  const { random } = stage;
  if (asked && random.chance(0.6)) say(stage, random.pick(["agentAskPayment", "agentAskWhen", "agentAskReason"]));
  const shape = random.weighted([
    ["claim", 55],
    ["claimProof", 25],
    ["bareMode", 10],
    ["bareProof", 10],
  ] as const);
  if (shape === "claim" || shape === "claimProof") decide(stage, "paidClaim");
  else decide(stage, "paidClaimBare");
  if (shape === "bareMode") {
    say(stage, "agentAskMode");
    decide(stage, "paidClaim");
  }
  if (shape === "claimProof" || shape === "bareProof") {
    say(stage, "agentAskProof");
    decide(stage, "proofGiven");
  }
  return NOTHING;
}

function noProofScene(stage: Stage, _wish: DayWish, asked: boolean): Outcome {
  const { random } = stage;
  if (asked && random.chance(0.6)) say(stage, random.pick(["agentAskPayment", "agentAskWhen", "agentAskReason"]));
  decide(stage, random.chance(0.6) ? "paidClaimBare" : "paidClaim");
  decide(stage, "agentAskProof");
  decide(stage, "proofRefused");
  return NOTHING;
}

function settlementScene(stage: Stage, wish: DayWish, asked: boolean): Outcome {
  const { random } = stage;
  const shape = random.weighted([
    ["ask", 28],
    ["amount", 22],
    ["both", 20],
    ["agree", 14],
    ["counter", 8],
    ["askThenSum", 8],
  ] as const);
  if (asked && shape !== "agree" && shape !== "counter") say(stage, random.pick(["agentAskPayment", "agentAskWhen"]));
  const [amount, date] = [settlementSum(stage), newDay(stage, wish)];
  if (shape === "ask" || shape === "askThenSum") decide(stage, "settlementAsk");
  if (shape === "ask") return NOTHING;
  if (shape === "askThenSum") say(stage, "agentAskAmount");
  if (shape === "both") {
    decide(stage, "settlementBoth", { amount, date });
    return promised(amount, date);
  }
  if (shape === "agree") return settlementAgreed(stage, amount, wish);
  if (shape === "counter") {
    say(stage, "agentOfferSettlement", { amount: settlementSum(stage) + 3000 });
    say(stage, "refuseProposal");
  }
  decide(stage, "settlementAmount", { amount });
  return promised(amount, null);
}

function settlementAgreed(stage: Stage, amount: number, wish: DayWish): Outcome {
  decide(stage, "agentOfferSettlement", { amount });
  decide(stage, "settlementAgree");
  if (stage.random.chance(0.4)) return promised(amount, null);
  decide(stage, "agentAskWhen");
  const date = newDay(stage, wish);
  decide(stage, "promiseDateAnswer", { date });
  return promised(amount, date);
}

function visitScene(stage: Stage, wish: DayWish, asked: boolean): Outcome {
  const { random } = stage;
  if (asked) say(stage, random.pick(["agentAskPayment", "agentAskWhen"]));
  const shape = random.weighted([
    ["ask", 35],
    ["date", 30],
    ["both", 20],
    ["askThenDay", 15],
  ] as const);
  const date = newDay(stage, wish);
  if (shape === "both") {
    const amount = promiseSum(stage);
    decide(stage, "visitBoth", { amount, date });
    return promised(amount, date);
  }
  decide(stage, shape === "date" ? "visitDate" : "visitAsk", { date });
  if (shape === "ask") return NOTHING;
  if (shape === "date") return promised(null, date);
  decide(stage, "agentAskWhen");
  decide(stage, "promiseDateAnswer", { date });
  return promised(null, date);
}

function plainScene(act: "foreclose" | "renegotiate"): Scene {
  return (stage, _wish, asked) => {
    if (asked) say(stage, stage.random.pick(["agentAskPayment", "agentAskWhen"]));
    if (asked && act === "renegotiate" && stage.random.chance(0.2)) {
      say(stage, "agentProposeDate", { date: newDay(stage, { real: true }) });
      say(stage, "refuseProposal");
    }
    decide(stage, act);
    return NOTHING;
  };
}

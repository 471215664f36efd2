import type { Plan } from "../plan.ts";
import { type Stage, say } from "../stage.ts";

/** How much talk a call has beside what its labels hang on: the share of gaps that get some. */
export type Chattiness = number;

type Exchange = (stage: Stage) => void;

const HARMLESS: readonly Exchange[] = [
  (stage) => {
    say(stage, "customerDigress");
    if (stage.random.chance(0.6)) say(stage, "agentAcknowledge");
  },
  (stage) => {
    say(stage, "customerObject");
    if (stage.random.chance(0.6)) say(stage, "agentEmpathy");
  },
  (stage) => {
    say(stage, "agentExplain");
    if (stage.random.chance(0.7)) say(stage, "customerAck");
  },
  (stage) => {
    say(stage, "agentWarn");
    say(stage, stage.random.chance(0.6) ? "customerAck" : "customerObject");
  },
  (stage) => {
    say(stage, "agentFigures");
    if (stage.random.chance(0.7)) say(stage, "customerAck");
  },
  (stage) => {
    say(stage, "agentCannotHear");
    say(stage, "customerHello");
  },
];

const FIGURES: Exchange = (stage) => {
  say(stage, "customerFigures");
  if (stage.random.chance(0.5)) say(stage, "agentAcknowledge");
};

/** Fills one gap of a call with the borrower, now and then, with talk that no label hangs on. */
export function chat(stage: Stage, plan: Plan, chattiness: Chattiness): void {
  if (!stage.random.chance(chattiness)) return;
  // Beside a claim of payment, an old payment would read as part of the claim
  const claimsPayment = ["PAID", "NO_PROOF_GIVEN", "PARTIAL_PAYMENT"].includes(plan.payment);
  if (plan.payment === "NONE") say(stage, stage.random.pick(["customerDigress", "customerObject"]));
  else stage.random.pick(claimsPayment ? HARMLESS : [...HARMLESS, FIGURES, FIGURES])(stage);
}

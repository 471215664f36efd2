import type { Reason } from "@disposition/taxonomy";
import type { DayWish } from "../day-value.ts";
import type { Plan } from "../plan.ts";
import { decide, newDay, type Stage, say } from "../stage.ts";
import { chat } from "./chatter.ts";
import { type OpeningDepth, openWithBorrower } from "./opening.ts";
import { type Outcome, promised } from "./outcome.ts";
import { paymentScene } from "./payment.ts";
import { askReason, giveReason } from "./reason.ts";

/** What a script reports back: the promise and the day of the next call. */
export interface Ending {
  readonly outcome: Outcome;
  readonly followUp: string | null;
}

export const WAITS_FOR_MONEY: readonly Reason[] = [
  "SALARY_NOT_CREDITED",
  "JOB_CHANGED_WAITING_FOR_SALARY",
  "FUNDS_ISSUE",
];

/** A call in which the borrower talks. */
export function answeredScript(stage: Stage, plan: Plan): Ending {
  if (plan.payment === "NONE") return smallTalk(stage, plan);
  const { random } = stage;
  const chattiness = random.weighted([
    [0, 40],
    [0.25, 35],
    [0.6, 18],
    [0.9, 7],
  ] as const);
  openWithBorrower(
    stage,
    random.weighted<OpeningDepth>([
      ["none", 1],
      ["greeting", 1.5],
      ["due", 7],
    ]),
  );
  chatOften(stage, plan, chattiness);
  const outcome = talkAboutMoney(stage, plan, chattiness);
  chat(stage, plan, chattiness / 2);
  const followUp = random.chance(FOLLOW_UP_SHARE[plan.payment] ?? 0) ? askForCall(stage) : null;
  closeCall(stage);
  return { outcome, followUp };
}

const FOLLOW_UP_SHARE: Partial<Record<Plan["payment"], number>> = {
  NO_PAYMENT_COMMITMENT: 0.14,
  PTP: 0.03,
  WANTS_TO_RENEGOTIATE_LOAN_TERMS: 0.06,
  SETTLEMENT: 0.06,
  WANT_FORECLOSURE: 0.06,
};

/** Reason and payment in one of the orders that people use. */
function talkAboutMoney(stage: Stage, plan: Plan, chattiness: number): Outcome {
  const { random } = stage;
  const wish: DayWish = { salaryEvents: WAITS_FOR_MONEY.includes(plan.reason) };
  const order = random.weighted([
    ["asked", 35],
    ["bundled", 30],
    ["offered", 15],
    ["after", 20],
  ] as const);
  const asked = random.chance(0.75);
  const mustBeAsked = plan.reason === "CUSTOMER_NOT_TELLING_REASON";
  if (order === "after") {
    const outcome = paymentScene(stage, plan.payment, wish, asked);
    chat(stage, plan, chattiness);
    askReason(stage, plan.reason);
    return outcome;
  }
  if (order === "asked" || mustBeAsked) askReason(stage, plan.reason);
  else giveReason(stage, plan.reason);
  if (order === "bundled" && plan.reason !== "NONE") return paymentScene(stage, plan.payment, wish, false);
  chatOften(stage, plan, chattiness);
  return paymentScene(stage, plan.payment, wish, asked);
}

function chatOften(stage: Stage, plan: Plan, chattiness: number): void {
  chat(stage, plan, chattiness);
  if (chattiness > 0.5) chat(stage, plan, chattiness);
  if (chattiness > 0.8) {
    chat(stage, plan, chattiness);
    chat(stage, plan, chattiness);
  }
}

function askForCall(stage: Stage): string | null {
  const date = newDay(stage, { real: true });
  decide(stage, "askFollowUp", { date });
  return promised(null, date).date;
}

function closeCall(stage: Stage): void {
  const { random } = stage;
  if (random.chance(0.3)) say(stage, "agentAcknowledge");
  if (random.chance(0.35)) say(stage, "agentClose");
  if (random.chance(0.2)) say(stage, "customerThanks");
  if (random.chance(0.03)) say(stage, "lineCut");
}

/** The borrower talks, but not about paying. */
function smallTalk(stage: Stage, plan: Plan): Ending {
  openWithBorrower(stage, "greeting");
  if (!stage.lines.some((line) => line.act === "agentIntroduce")) decide(stage, "agentIntroduce");
  decide(stage, "agentInfoCall");
  decide(stage, "customerInfo");
  chat(stage, plan, 0.5);
  closeCall(stage);
  return { outcome: promised(null, null), followUp: null };
}

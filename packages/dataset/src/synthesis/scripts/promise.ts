import type { DayWish } from "../day-value.ts";
import { decide, echoDay, newDay, type Stage, say } from "../stage.ts";
import { type Outcome, promised } from "./outcome.ts";
import { isDueNamed, promiseSum } from "./sums.ts";

/** One way to come to a promise. `asked`: the agent asks for payment first, or the borrower offers. */
type Scene = (stage: Stage, wish: DayWish, asked: boolean) => Outcome;

/** A promise to pay, in one of many shapes; the last thing said counts. */
export function promiseScene(stage: Stage, wish: DayWish, asked: boolean): Outcome {
  const scene = stage.random.weighted(SCENES);
  return scene(stage, wish, asked);
}

const SCENES: readonly (readonly [Scene, number])[] = [
  [bothAtOnce, 24],
  [dayOnly, 24],
  [shortAnswer, 9],
  [amountAfterDay, 8],
  [dayForTheFullDue, 8],
  [agreesToDay, 8],
  [agreesToBoth, 7],
  [agreesToAmountThenDay, 3],
  [refusesDayThenOffers, 7],
  [correctsDay, 4],
  [correctsAmount, 3],
  [hesitatesFirst, 6],
  [agreesToReadBack, 3],
];

function ask(stage: Stage, asked: boolean): void {
  if (!asked) return;
  if (stage.random.chance(0.15)) say(stage, "agentProposeDate", { date: newDay(stage, { real: true }) });
  else say(stage, stage.random.pick(["agentAskPayment", "agentAskWhen", "agentAskWhen"]));
}

function askWhen(stage: Stage, asked: boolean): void {
  if (asked) say(stage, "agentAskWhen");
}

function bothAtOnce(stage: Stage, wish: DayWish, asked: boolean): Outcome {
  askWhen(stage, asked);
  const [amount, date] = [promiseSum(stage), newDay(stage, wish)];
  decide(stage, "promiseBoth", { amount, date });
  if (stage.random.chance(0.35)) {
    say(stage, "agentConfirmBoth", { amount, date: echoDay(stage, date) });
    if (stage.random.chance(0.7)) say(stage, "customerAck");
  }
  return promised(amount, date);
}

function dayOnly(stage: Stage, wish: DayWish, asked: boolean): Outcome {
  askWhen(stage, asked);
  const date = newDay(stage, wish);
  decide(stage, "promiseDate", { date });
  if (stage.random.chance(0.35)) {
    say(stage, "agentConfirmDate", { date: echoDay(stage, date) });
    if (stage.random.chance(0.7)) say(stage, "customerAck");
  }
  return promised(null, date);
}

function shortAnswer(stage: Stage, wish: DayWish): Outcome {
  decide(stage, "agentAskWhen");
  const date = newDay(stage, wish);
  decide(stage, "promiseDateAnswer", { date });
  if (stage.random.chance(0.5)) say(stage, "agentConfirmDate", { date: echoDay(stage, date) });
  return promised(null, date);
}

function amountAfterDay(stage: Stage, wish: DayWish, asked: boolean): Outcome {
  askWhen(stage, asked);
  const [amount, date] = [promiseSum(stage), newDay(stage, wish)];
  decide(stage, "promiseDate", { date });
  decide(stage, "agentAskAmount");
  decide(stage, "promiseAmountAnswer", { amount });
  if (stage.random.chance(0.4)) say(stage, "agentConfirmBoth", { amount, date: echoDay(stage, date) });
  return promised(amount, date);
}

function dayForTheFullDue(stage: Stage, wish: DayWish, asked: boolean): Outcome {
  if (!isDueNamed(stage)) decide(stage, "agentStateDue");
  askWhen(stage, asked);
  const date = newDay(stage, wish);
  decide(stage, "promiseFullDate", { date });
  return promised(stage.due, date);
}

function agreesToDay(stage: Stage): Outcome {
  const date = newDay(stage, { real: true });
  decide(stage, "agentProposeDate", { date });
  decide(stage, "agreeProposal");
  if (stage.random.chance(0.3)) say(stage, "agentConfirmDate", { date: echoDay(stage, date) });
  return promised(null, date);
}

function agreesToBoth(stage: Stage): Outcome {
  const [amount, date] = [promiseSum(stage), newDay(stage, { real: true })];
  decide(stage, "agentProposeBoth", { amount, date });
  decide(stage, "agreeProposal");
  return promised(amount, date);
}

function agreesToAmountThenDay(stage: Stage, wish: DayWish): Outcome {
  const [amount, date] = [promiseSum(stage), newDay(stage, wish)];
  decide(stage, "agentProposeAmount", { amount });
  decide(stage, "agreeProposal");
  decide(stage, "agentAskWhen");
  decide(stage, "promiseDateAnswer", { date });
  return promised(amount, date);
}

function refusesDayThenOffers(stage: Stage, wish: DayWish): Outcome {
  const proposed = newDay(stage, { real: true });
  if (stage.random.chance(0.3)) say(stage, "agentProposeBoth", { amount: promiseSum(stage), date: proposed });
  else say(stage, "agentProposeDate", { date: proposed });
  decide(stage, "refuseProposal");
  const date = newDay(stage, { ...wish, not: proposed.day });
  if (stage.random.chance(0.4)) {
    const amount = promiseSum(stage);
    decide(stage, "promiseBoth", { amount, date });
    return promised(amount, date);
  }
  if (stage.random.chance(0.3)) say(stage, "agentAskWhen");
  decide(stage, "promiseDate", { date });
  return promised(null, date);
}

function correctsDay(stage: Stage, _wish: DayWish, asked: boolean): Outcome {
  askWhen(stage, asked);
  const first = newDay(stage, { real: true });
  const date = newDay(stage, { real: true, not: first.day });
  const amount = stage.random.chance(0.4) ? promiseSum(stage) : null;
  if (amount === null) decide(stage, "promiseDate", { date: first });
  else decide(stage, "promiseBoth", { amount, date: first });
  if (stage.random.chance(0.4)) say(stage, "agentAcknowledge");
  decide(stage, "correctDate", { date, otherDate: first });
  return promised(amount, date);
}

function correctsAmount(stage: Stage, wish: DayWish, asked: boolean): Outcome {
  askWhen(stage, asked);
  const date = newDay(stage, wish);
  const amount = promiseSum(stage);
  const first = amount + stage.random.pick([500, 1000, 2000]);
  decide(stage, "promiseBoth", { amount: first, date });
  if (stage.random.chance(0.3)) say(stage, "agentAcknowledge");
  decide(stage, "correctAmount", { amount, otherAmount: first });
  return promised(amount, date);
}

function hesitatesFirst(stage: Stage, wish: DayWish, asked: boolean): Outcome {
  ask(stage, asked);
  say(stage, stage.random.pick(["vague", "vagueDate", "deny"]));
  say(stage, stage.random.pick(["agentPush", "agentWarn"]));
  const amount = stage.random.chance(0.5) ? promiseSum(stage) : null;
  const date = newDay(stage, wish);
  if (amount === null) decide(stage, "promiseDate", { date });
  else decide(stage, "promiseBoth", { amount, date });
  return promised(amount, date);
}

function agreesToReadBack(stage: Stage, wish: DayWish, asked: boolean): Outcome {
  askWhen(stage, asked);
  const [amount, date] = [promiseSum(stage), newDay(stage, wish)];
  decide(stage, "promiseDate", { date });
  decide(stage, "agentConfirmBoth", { amount, date });
  decide(stage, "agreeProposal");
  return promised(amount, date);
}

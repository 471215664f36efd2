import type { DayWish } from "../day-value.ts";
import { decide, newDay, type Stage, say } from "../stage.ts";
import { NOTHING, type Outcome } from "./outcome.ts";
import { promiseSum } from "./sums.ts";

/** The borrower refuses. A promise may come before: the later word counts. */
export function denyScene(stage: Stage, _wish: DayWish, asked: boolean): Outcome {
  if (asked) question(stage);
  if (stage.random.chance(0.08)) {
    const date = newDay(stage, { real: true });
    say(stage, "promiseDate", { date });
    say(stage, "agentConfirmDate", { date });
  } else if (stage.random.chance(0.15)) {
    say(stage, "vague");
    say(stage, "agentPush");
  }
  decide(stage, "deny");
  if (!stage.random.chance(0.35)) return NOTHING;
  say(stage, stage.random.pick(["agentPush", "agentWarn"]));
  decide(stage, "deny");
  return NOTHING;
}

/** The borrower commits to nothing, whatever days and sums the two of them name. */
export function vagueScene(stage: Stage, _wish: DayWish, asked: boolean): Outcome {
  if (asked) question(stage);
  if (stage.random.chance(0.06)) {
    say(stage, "promiseDate", { date: newDay(stage, { real: true }) });
    say(stage, "agentAcknowledge");
    decide(stage, "vagueDate");
    return NOTHING;
  }
  decide(stage, stage.random.chance(0.6) ? "vague" : "vagueDate");
  if (!stage.random.chance(0.35)) return NOTHING;
  if (stage.random.chance(0.5)) question(stage);
  else say(stage, "agentPush");
  decide(stage, stage.random.chance(0.7) ? "vague" : "vagueDate");
  return NOTHING;
}

/** The agent asks, often with a day and a sum that the borrower does not take up. */
function question(stage: Stage): void {
  const date = newDay(stage, { real: true });
  const act = stage.random.weighted([
    ["agentAskPayment", 4],
    ["agentAskWhen", 4],
    ["agentProposeDate", 3],
    ["agentProposeBoth", 2],
    ["agentProposeAmount", 2],
  ] as const);
  say(stage, act, { date, amount: promiseSum(stage) });
}

import type { Plan } from "../plan.ts";
import { decide, newDay, type Stage, say } from "../stage.ts";
import type { Ending } from "./answered.ts";
import { openWithBorrower } from "./opening.ts";
import { NOTHING } from "./outcome.ts";
import { paymentScene } from "./payment.ts";
import { askReason, giveReason } from "./reason.ts";

const NO_ENDING: Ending = { outcome: NOTHING, followUp: null };

/** The borrower is busy and wants to be called later. */
export function callBackScript(stage: Stage): Ending {
  const { random } = stage;
  openWithBorrower(
    stage,
    random.weighted([
      ["none", 2],
      ["greeting", 6],
      ["due", 3],
    ] as const),
  );
  const shape = random.weighted([
    ["date", 40],
    ["later", 40],
    ["askedDate", 20],
  ] as const);
  if (shape === "later") {
    decide(stage, "callBackLater");
    if (random.chance(0.6)) say(stage, "agentWillCall");
    return NO_ENDING;
  }
  if (shape === "askedDate") {
    decide(stage, "callBackLater");
    say(stage, "agentAskWhenFree");
  }
  const date = newDay(stage, { real: true });
  decide(stage, "callBackDate", { date });
  if (random.chance(0.5)) say(stage, "agentWillCall");
  return { outcome: NOTHING, followUp: date.day };
}

/** The borrower insults the agent, with or without a refusal. */
export function abusiveScript(stage: Stage, plan: Plan): Ending {
  const { random } = stage;
  openWithBorrower(
    stage,
    random.weighted([
      ["none", 1],
      ["greeting", 3],
      ["due", 6],
    ] as const),
  );
  if (plan.reason === "CUSTOMER_NOT_TELLING_REASON") askReason(stage, plan.reason);
  else giveReason(stage, plan.reason);
  if (random.chance(0.5)) decide(stage, "abusive");
  if (plan.payment !== "NONE") paymentScene(stage, plan.payment, {}, random.chance(0.5));
  // some answer every question with an insult
  for (let question = random.int(0, 2); question > 0; question -= 1) {
    say(stage, random.pick(["agentEmpathy", "agentWarn", "agentAcknowledge", "agentAskPayment", "agentAskReason"]));
    decide(stage, "abusive");
  }
  decide(stage, "abusive");
  if (random.chance(0.25)) say(stage, "agentClose");
  if (random.chance(0.2)) say(stage, "customerCut");
  return NO_ENDING;
}

/** The borrower breaks the call off in the middle. */
export function hangUpScript(stage: Stage, plan: Plan): Ending {
  const { random } = stage;
  openWithBorrower(
    stage,
    random.weighted([
      ["greeting", 3],
      ["due", 7],
    ] as const),
  );
  giveReason(stage, plan.reason);
  if (plan.payment !== "NONE") paymentScene(stage, plan.payment, {}, random.chance(0.5));
  else if (random.chance(0.3)) say(stage, random.pick(["customerObject", "customerWhoIsThis"]));
  const shape = random.weighted([
    ["says", 45],
    ["saysAndEvent", 30],
    ["event", 25],
  ] as const);
  if (shape !== "event") decide(stage, "hangUp");
  else if (random.chance(0.6)) say(stage, random.pick(["agentWarn", "agentAskPayment", "agentExplain"]));
  if (shape !== "says") decide(stage, "customerCut");
  return NO_ENDING;
}

/** Picked up, cut before anything was said. */
export function earlyCutScript(stage: Stage): Ending {
  const { random } = stage;
  say(stage, "customerHello");
  if (random.chance(0.7)) say(stage, random.pick(["agentAskIdentity", "agentHello", "agentIntroduce"]));
  if (random.chance(0.3)) say(stage, "customerHello");
  const times = random.weighted([
    [0, 6],
    [1, 2],
    [2, 1],
  ] as const);
  for (let time = 0; time < times; time += 1) decide(stage, "agentHello");
  // Some transcripts just end: the agent's unanswered hello is then all there is to see
  if (times === 0 || random.chance(0.6)) decide(stage, "lineCut");
  return NO_ENDING;
}

/** Nobody speaks. */
export function silenceScript(stage: Stage): Ending {
  const { random } = stage;
  say(stage, random.pick(["agentHello", "agentAskIdentity", "agentCannotHear"]));
  decide(stage, "silence");
  const times = random.int(0, 3);
  for (let time = 0; time < times; time += 1) say(stage, random.pick(["agentHello", "agentCannotHear"]));
  if (random.chance(0.4)) decide(stage, "silence");
  if (random.chance(0.2)) say(stage, "agentClose");
  return NO_ENDING;
}

/** The line breaks; they cannot hear each other. */
export function voiceIssueScript(stage: Stage): Ending {
  const { random } = stage;
  openWithBorrower(
    stage,
    random.weighted([
      ["none", 3],
      ["greeting", 6],
      ["due", 2],
    ] as const),
  );
  say(stage, random.pick(["agentCannotHear", "agentHello", "agentIntroduce"]));
  decide(stage, "voiceIssue");
  if (random.chance(0.6)) say(stage, "agentCannotHear");
  if (random.chance(0.5)) decide(stage, "voiceIssue");
  if (random.chance(0.25)) say(stage, "lineCut");
  return NO_ENDING;
}

/** They share no language. */
export function languageScript(stage: Stage): Ending {
  const { random } = stage;
  openWithBorrower(
    stage,
    random.weighted([
      ["none", 2],
      ["greeting", 6],
      ["due", 3],
    ] as const),
  );
  decide(stage, "languageBarrier");
  if (random.chance(0.6)) say(stage, "agentAskLanguage");
  if (random.chance(0.45)) decide(stage, "languageBarrier");
  return NO_ENDING;
}

/** The agent has another call on the line. */
export function agentBusyScript(stage: Stage): Ending {
  const { random } = stage;
  if (random.chance(0.7)) say(stage, "customerHello");
  if (random.chance(0.4)) say(stage, "agentAskIdentity");
  decide(stage, "agentOtherCall");
  if (random.chance(0.5)) say(stage, random.pick(["customerAck", "customerHello", "customerObject"]));
  return NO_ENDING;
}

import type { Act } from "../acts.ts";
import type { Plan } from "../plan.ts";
import { decide, newDay, type Stage, say } from "../stage.ts";
import type { Ending } from "./answered.ts";
import { openWithThird } from "./opening.ts";
import { NOTHING } from "./outcome.ts";
import { giveFamilyReason } from "./reason.ts";

const NO_ENDING: Ending = { outcome: NOTHING, followUp: null };

/** A relative talks. */
export function familyScript(stage: Stage, plan: Plan): Ending {
  const { random } = stage;
  if (random.chance(0.9)) openWithThird(stage);
  if (random.chance(0.15)) {
    say(stage, "thirdHello");
    say(stage, "agentAskRelation");
  }
  decide(stage, "familyIsHere");
  if (random.chance(0.2)) say(stage, "agentPurpose");
  if (plan.payment !== "NONE") familyPayment(stage, plan);
  else if (random.chance(0.35)) takesWord(stage);
  const asksCall = random.chance(plan.payment === "NONE" ? 0.45 : 0.12);
  if (!asksCall) {
    if (random.chance(0.4)) say(stage, "agentWillCall");
    return NO_ENDING;
  }
  if (random.chance(0.7)) say(stage, "agentAskWhenFree");
  const date = newDay(stage, { real: true });
  decide(stage, "familyCallOn", { date });
  return { outcome: NOTHING, followUp: date.day };
}

/** To tell the borrower of a call is not to tell them to pay. */
function takesWord(stage: Stage): void {
  say(stage, "agentLeaveWord");
  say(stage, "thirdWillTell");
}

function familyPayment(stage: Stage, plan: Plan): void {
  if (stage.random.chance(0.7)) say(stage, "agentAskFamilyPayment");
  giveFamilyReason(stage, plan.reason);
  const act: Act =
    plan.payment === "PAID" ? "familyPaid" : plan.payment === "DENIED_TO_PAY" ? "familyDeny" : "familyHearsay";
  decide(stage, act);
}

/** A third party takes the message. */
export function willAskScript(stage: Stage): Ending {
  const { random } = stage;
  openWithThird(stage);
  if (random.chance(0.6)) say(stage, "familyIsHere");
  if (random.chance(0.3)) say(stage, "agentPurpose");
  // "I will tell him" means what the agent asked for, so that is always said
  decide(stage, "agentAskMessage");
  decide(stage, "willAskToPay");
  if (random.chance(0.5)) say(stage, "agentClose");
  return NO_ENDING;
}

/** Somebody gives another number. */
export function numberScript(stage: Stage): Ending {
  const { random } = stage;
  openWithThird(stage);
  if (random.chance(0.5)) say(stage, "familyIsHere");
  if (random.chance(0.75)) say(stage, "agentAskNumber");
  decide(stage, "gaveNumber");
  if (random.chance(0.5)) say(stage, random.pick(["agentAcknowledge", "agentClose"]));
  return NO_ENDING;
}

/** It is not the borrower's number. */
export function wrongNumberScript(stage: Stage): Ending {
  const { random } = stage;
  if (random.chance(0.92)) openWithThird(stage);
  decide(stage, "wrongNumber");
  const doubts = random.weighted([
    [0, 5],
    [1, 4],
    [2, 1],
  ] as const);
  for (let doubt = 0; doubt < doubts; doubt += 1) {
    say(stage, random.pick(["agentDoubtNumber", "agentDoubtNumber", "agentAskForBorrower", "agentAskIdentity"]));
    decide(stage, "wrongNumber");
    if (random.chance(0.5)) say(stage, "strangerGrumble");
  }
  if (random.chance(0.6)) say(stage, "agentSorry");
  if (random.chance(0.3)) say(stage, "thirdBye");
  return NO_ENDING;
}

/** A reference who knows nobody of that name. */
export function doNotKnowScript(stage: Stage): Ending {
  return referenceScript(stage, "doNotKnow");
}

/** Knows the borrower, has no contact. */
export function notInContactScript(stage: Stage): Ending {
  return referenceScript(stage, "notInContact");
}

function referenceScript(stage: Stage, act: "doNotKnow" | "notInContact"): Ending {
  const { random } = stage;
  if (random.chance(0.4)) say(stage, "thirdHello");
  if (random.chance(0.35)) say(stage, "agentIntroduce");
  say(stage, act === "doNotKnow" || random.chance(0.5) ? "agentSaysReference" : "agentAskForBorrower");
  decide(stage, act);
  if (random.chance(0.3)) {
    say(stage, act === "notInContact" ? random.pick(["agentAskNumber", "agentLeaveWord"]) : "agentAskForBorrower");
    decide(stage, act);
  }
  if (random.chance(0.5)) say(stage, random.pick(["agentSorry", "agentClose"]));
  return NO_ENDING;
}

/** A call that fits nothing else. */
export function otherScript(stage: Stage): Ending {
  const { random } = stage;
  if (random.chance(0.8)) openWithThird(stage);
  decide(stage, "otherEnd");
  if (random.chance(0.5)) say(stage, random.pick(["agentAcknowledge", "agentSorry"]));
  return NO_ENDING;
}

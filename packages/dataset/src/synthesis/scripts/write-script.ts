import type { Disposition } from "@disposition/taxonomy";
import type { Plan } from "../plan.ts";
import type { Stage } from "../stage.ts";
import { answeredScript, type Ending } from "./answered.ts";
import * as cutShort from "./cut-short.ts";
import { telephoneScript } from "./telephone.ts";
import * as third from "./third-party.ts";

type Script = (stage: Stage, plan: Plan) => Ending;

const SCRIPTS: Readonly<Record<Disposition, Script>> = {
  ANSWERED: answeredScript,
  ANSWERED_BY_FAMILY_MEMBER: third.familyScript,
  WRONG_NUMBER: third.wrongNumberScript,
  DO_NOT_KNOW_THE_PERSON: third.doNotKnowScript,
  NOT_IN_CONTACT_ANYMORE: third.notInContactScript,
  CALL_BACK_LATER: cutShort.callBackScript,
  CUSTOMER_ABUSIVE: cutShort.abusiveScript,
  LANGUAGE_BARRIER: cutShort.languageScript,
  SILENCE_ISSUE: cutShort.silenceScript,
  ANSWERED_VOICE_ISSUE: cutShort.voiceIssueScript,
  ANSWERED_DISCONNECTED: cutShort.earlyCutScript,
  CALL_DISCONNECTED_BY_CUSTOMER: cutShort.hangUpScript,
  AUTOMATED_VOICE: telephoneScript("automatedVoice"),
  FORWARDED_CALL: telephoneScript("forwardedCall"),
  RINGING: telephoneScript("ringing"),
  BUSY: telephoneScript("busy"),
  SWITCHED_OFF: telephoneScript("switchedOff"),
  OUT_OF_NETWORK: telephoneScript("outOfNetwork"),
  OUT_OF_SERVICES: telephoneScript("outOfServices"),
  NO_INCOMING_CALLS: telephoneScript("noIncoming"),
  WILL_ASK_TO_PAY: third.willAskScript,
  GAVE_ALTERNATE_NUMBER: third.numberScript,
  AGENT_BUSY_ON_ANOTHER_CALL: cutShort.agentBusyScript,
  OTHERS: third.otherScript,
};

/** Writes the lines of a call so that the plan's labels are right, and reports what was promised. */
export function writeScript(stage: Stage, plan: Plan): Ending {
  return SCRIPTS[plan.disposition](stage, plan);
}

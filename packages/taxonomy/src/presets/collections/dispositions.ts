/** How the call went. Of two that fit, the more specific wins. */
export const dispositions = {
  ANSWERED: "the borrower picked up and talked",
  ANSWERED_BY_FAMILY_MEMBER: "a relative of the borrower picked up and talked",
  WRONG_NUMBER: "not the borrower's number, and nobody there knows them",
  DO_NOT_KNOW_THE_PERSON: "a reference or third party denies knowing the borrower",
  NOT_IN_CONTACT_ANYMORE: "knows the borrower but has no contact now",
  CALL_BACK_LATER: "busy now and asks for another time; nothing about payment settled",
  CUSTOMER_ABUSIVE: "the borrower abuses or threatens the agent",
  LANGUAGE_BARRIER: "the two share no language",
  SILENCE_ISSUE: "nobody speaks on the other side",
  ANSWERED_VOICE_ISSUE: "the line breaks, they cannot hear each other",
  ANSWERED_DISCONNECTED: "picked up, cut before any substance",
  CALL_DISCONNECTED_BY_CUSTOMER: "the borrower hangs up in the middle",
  AUTOMATED_VOICE: "an IVR or voicemail answers",
  FORWARDED_CALL: "a forwarding announcement",
  RINGING: "rings out, nobody picks up",
  BUSY: "the line is busy",
  SWITCHED_OFF: "the phone is switched off",
  OUT_OF_NETWORK: "not reachable or out of coverage",
  OUT_OF_SERVICES: "the number does not exist or is out of service",
  NO_INCOMING_CALLS: "incoming calls are barred",
  WILL_ASK_TO_PAY: "a third party will tell the borrower to pay",
  GAVE_ALTERNATE_NUMBER: "somebody gives another number for the borrower",
  AGENT_BUSY_ON_ANOTHER_CALL: "the agent is busy on another call",
  OTHERS: "none of the other labels fits",
} as const;

export type Disposition = keyof typeof dispositions;

/** Names that older systems and models used. */
export const dispositionAliases: Readonly<Record<string, Disposition>> = {
  CUSTOMER_PICKED: "ANSWERED",
  PICKED: "ANSWERED",
  NOT_AVAILABLE: "RINGING",
  NO_ANSWER: "RINGING",
  RNG: "RINGING",
  RINGING_DISCONNECTED: "RINGING",
  WRONG_PERSON: "WRONG_NUMBER",
  W_N: "WRONG_NUMBER",
  WRONG_NO: "WRONG_NUMBER",
  CALL_DISCONNECTED: "ANSWERED_DISCONNECTED",
  DISCONNECTED: "ANSWERED_DISCONNECTED",
  SILENCE: "SILENCE_ISSUE",
  CALL_BACK: "CALL_BACK_LATER",
  CALLBACK: "CALL_BACK_LATER",
  CB: "CALL_BACK_LATER",
  VOICEMAIL: "AUTOMATED_VOICE",
  IVR: "AUTOMATED_VOICE",
  NOT_REACHABLE: "OUT_OF_NETWORK",
  OUT_OF_SERVICE: "OUT_OF_SERVICES",
  FAMILY_MEMBER: "ANSWERED_BY_FAMILY_MEMBER",
  OTHER: "OTHERS",
};

/** Dispositions in which nobody talked about anything: no payment, no reason, no promise. */
export const nobodyTalked = [
  "WRONG_NUMBER",
  "DO_NOT_KNOW_THE_PERSON",
  "LANGUAGE_BARRIER",
  "SILENCE_ISSUE",
  "ANSWERED_VOICE_ISSUE",
  "ANSWERED_DISCONNECTED",
  "AUTOMATED_VOICE",
  "FORWARDED_CALL",
  "RINGING",
  "BUSY",
  "SWITCHED_OFF",
  "OUT_OF_NETWORK",
  "OUT_OF_SERVICES",
  "NO_INCOMING_CALLS",
  "AGENT_BUSY_ON_ANOTHER_CALL",
] as const satisfies readonly Disposition[];

/** Of those, the ones in which not even a third party could ask to be called again. */
export const nobodyThere = nobodyTalked.filter(
  (label) => label !== "LANGUAGE_BARRIER" && label !== "ANSWERED_VOICE_ISSUE" && label !== "AGENT_BUSY_ON_ANOTHER_CALL",
);

/** What a call may be in which nobody on the borrower's side says more than a greeting. */
export const unspoken = [
  ...nobodyTalked.filter(
    (label) => label !== "WRONG_NUMBER" && label !== "DO_NOT_KNOW_THE_PERSON" && label !== "LANGUAGE_BARRIER",
  ),
  "CALL_DISCONNECTED_BY_CUSTOMER",
  "OTHERS",
] as const satisfies readonly Disposition[];

import type { Reason } from "@disposition/taxonomy";
import type { Act } from "../acts.ts";
import { decide, type Stage, say } from "../stage.ts";

const REASON_ACTS: Partial<Record<Reason, Act>> = {
  FUNDS_ISSUE: "reasonFunds",
  JOB_CHANGED_WAITING_FOR_SALARY: "reasonJob",
  SALARY_NOT_CREDITED: "reasonSalary",
  MEDICAL_ISSUE: "reasonMedical",
  DEATH_IN_FAMILY: "reasonDeath",
  BUSINESS_LOSS: "reasonBusiness",
  TECHNICAL_ISSUE: "reasonTechnical",
  LINK_NOT_RECEIVED: "reasonLink",
  OUT_OF_STATION: "reasonStation",
  RATE_OF_INTEREST_ISSUES: "reasonInterest",
  SERVICE_ISSUE: "reasonService",
  CLAIMING_FRAUD: "reasonFraud",
  LOAN_TAKEN_BY_KNOWN_PARTY: "reasonKnownParty",
  CUSTOMER_NOT_TELLING_REASON: "reasonNotTelling",
  OTHER_REASONS: "reasonOther",
};

const FAMILY_REASON_ACTS: Partial<Record<Reason, Act>> = {
  FUNDS_ISSUE: "familyReason",
  MEDICAL_ISSUE: "familyReasonMedical",
  DEATH_IN_FAMILY: "familyReasonDeath",
  JOB_CHANGED_WAITING_FOR_SALARY: "familyReasonJob",
};

/** The borrower says why it is unpaid. Nothing where the reason has no sentence of its own (NONE, claims of payment). */
export function giveReason(stage: Stage, reason: Reason): void {
  const act = REASON_ACTS[reason];
  if (act !== undefined) decide(stage, act);
}

/** The agent asks why, the borrower answers. */
export function askReason(stage: Stage, reason: Reason): void {
  if (REASON_ACTS[reason] === undefined) return;
  decide(stage, "agentAskReason");
  giveReason(stage, reason);
  const softens = reason === "MEDICAL_ISSUE" || reason === "DEATH_IN_FAMILY" || reason === "BUSINESS_LOSS";
  if (softens && stage.random.chance(0.5)) say(stage, "agentEmpathy");
}

/** A relative says why the borrower has not paid. */
export function giveFamilyReason(stage: Stage, reason: Reason): void {
  const act = FAMILY_REASON_ACTS[reason];
  if (act !== undefined) decide(stage, act);
}

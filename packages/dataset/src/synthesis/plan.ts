import type { Disposition, Payment, Reason } from "@disposition/taxonomy";
import { ANSWERED_PAYMENTS, DISPOSITION_WEIGHTS, OTHER_PAYMENTS, REASON_WEIGHTS } from "./plan-weights.ts";
import type { Random } from "./random.ts";

/** What a call shall be labelled; the script has to make it so. */
export interface Plan {
  readonly disposition: Disposition;
  readonly payment: Payment;
  readonly reason: Reason;
}

/** Draws labels that may stand together. */
export function samplePlan(random: Random): Plan {
  const disposition = random.weighted(DISPOSITION_WEIGHTS);
  const payment = random.weighted(paymentsFor(disposition));
  const reason = random.weighted(reasonsFor(disposition, payment));
  return { disposition, payment, reason };
}

function paymentsFor(disposition: Disposition): readonly (readonly [Payment, number])[] {
  return disposition === "ANSWERED" ? ANSWERED_PAYMENTS : (OTHER_PAYMENTS[disposition] ?? [["NONE", 1]]);
}

function reasonsFor(disposition: Disposition, payment: Payment): readonly (readonly [Reason, number])[] {
  const all = REASON_WEIGHTS[payment];
  if (disposition === "ANSWERED") return all;
  const allowed: readonly Reason[] =
    disposition === "ANSWERED_BY_FAMILY_MEMBER"
      ? [
          "NONE",
          "FUNDS_ISSUE",
          "MEDICAL_ISSUE",
          "DEATH_IN_FAMILY",
          "JOB_CHANGED_WAITING_FOR_SALARY",
          "CLAIMING_PAYMENT_IS_COMPLETED",
        ]
      : ["NONE", "SERVICE_ISSUE", "RATE_OF_INTEREST_ISSUES", "CLAIMING_FRAUD", "CUSTOMER_NOT_TELLING_REASON"];
  return all.filter(([reason]) => allowed.includes(reason));
}

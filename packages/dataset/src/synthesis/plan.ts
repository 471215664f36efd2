import { type Disposition, DispositionError, type Payment, type Reason } from "@disposition/taxonomy";
import { ANSWERED_PAYMENTS, DISPOSITION_WEIGHTS, OTHER_PAYMENTS, REASON_WEIGHTS } from "./plan-weights.ts";
import type { Random } from "./random.ts";

/** What a call shall be labelled; the script has to make it so. */
export interface Plan {
  readonly disposition: Disposition;
  readonly payment: Payment;
  readonly reason: Reason;
}

/** Labels to draw from, per field of the `collections` preset; a field that is left out may hold any. */
export interface PlanWish {
  readonly disposition?: readonly Disposition[] | undefined;
  readonly payment_disposition?: readonly Payment[] | undefined;
  readonly reason_for_not_paying?: readonly Reason[] | undefined;
}

/**
 * Draws labels that may stand together: with a wish, from those that fulfil it, in the proportions that they have to each
 * other without one.
 *
 * @throws DispositionError `INPUT_INVALID` when no plan fulfils the wish.
 */
export function samplePlan(random: Random, wish: PlanWish = {}): Plan {
  const disposition = random.weighted(wishedDispositions(wish));
  const payment = random.weighted(wishedPayments(disposition, wish));
  const reason = random.weighted(wishedReasons(disposition, payment, wish));
  return { disposition, payment, reason };
}

type Weights<L> = readonly (readonly [L, number])[];

function wishedDispositions(wish: PlanWish): Weights<Disposition> {
  if (Object.values(wish).every((labels) => labels === undefined)) return DISPOSITION_WEIGHTS;
  const fitting = among(DISPOSITION_WEIGHTS, wish.disposition).map(([disposition, weight]) => {
    const share = massOf(wishedPayments(disposition, wish)) / massOf(paymentsFor(disposition));
    return [disposition, weight * share] as const;
  });
  if (massOf(fitting) > 0) return fitting;
  const asked = Object.entries(wish).map(([field, labels]) => `${field} ${(labels ?? []).join(" or ")}`);
  throw new DispositionError(
    "INPUT_INVALID",
    `no call is made with ${asked.join(", ")}; ask for labels that can stand together`,
  );
}

/** Payments that may follow the disposition, each weighed by how much of it has a wished reason. */
function wishedPayments(disposition: Disposition, wish: PlanWish): Weights<Payment> {
  return among(paymentsFor(disposition), wish.payment_disposition).map(([payment, weight]) => {
    if (wish.reason_for_not_paying === undefined) return [payment, weight] as const;
    const share = massOf(wishedReasons(disposition, payment, wish)) / massOf(reasonsFor(disposition, payment));
    return [payment, weight * share] as const;
  });
}

function wishedReasons(disposition: Disposition, payment: Payment, wish: PlanWish): Weights<Reason> {
  return among(reasonsFor(disposition, payment), wish.reason_for_not_paying);
}

function among<L>(weights: Weights<L>, wished: readonly L[] | undefined): Weights<L> {
  return wished === undefined ? weights : weights.filter(([label]) => wished.includes(label));
}

function massOf(weights: Weights<unknown>): number {
  return weights.reduce((sum, [, weight]) => sum + weight, 0);
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

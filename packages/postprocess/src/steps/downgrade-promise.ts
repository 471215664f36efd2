import {
  type CallReading,
  DispositionError,
  fieldAt,
  getField,
  type LabelsOf,
  type Taxonomy,
  withField,
} from "@disposition/taxonomy";
import { saysCommitment } from "./says-commitment.ts";
import type { Step } from "./step.ts";

/** Which promise becomes what. The defaults are those of the `collections` preset. */
export interface DowngradePromiseOptions {
  /** Path of the label field; default `payment_disposition`. */
  readonly field?: string;
  /** The labels that promise; default `PTP`. */
  readonly from?: readonly string[];
  /** The label without a promise; default `NO_PAYMENT_COMMITMENT`. */
  readonly to?: string;
  /** Paths of which one must hold a value, or there is no promise: `["ptp_details.date"]`. Default none. */
  readonly needs?: readonly string[];
  /** Whether the borrower commits to pay in a call; default `saysCommitment`. */
  readonly isCommitted?: (reading: CallReading) => boolean;
}

/**
 * A promise to pay that the borrower did not make becomes the weaker label: the agent's "kal tak kar dijiye" is a request,
 * and "dekhta hoon" is no answer. Amount and day stay; `enforceRules` after it drops them where the taxonomy says so.
 *
 * @throws DispositionError `TAXONOMY_INVALID` when the taxonomy has no such field or label.
 * @example
 * pipeline(downgradePromise<typeof collections>({ needs: ["ptp_details.date"] }), enforceRules());
 */
export function downgradePromise<T extends Taxonomy, R extends object = LabelsOf<T>>(
  options: DowngradePromiseOptions = {},
): Step<T, R> {
  const { field: path = "payment_disposition", from = ["PTP"], to = "NO_PAYMENT_COMMITMENT" } = options;
  const { needs = [], isCommitted = saysCommitment } = options;
  return {
    name: "downgrade-promise",
    because: "the borrower does not commit to pay",
    apply(record, { taxonomy, reading }, note) {
      checkLabels(taxonomy, path, [...from, to]);
      const value = getField(record, path);
      if (typeof value !== "string" || !from.includes(value)) return record;
      const isEmpty = needs.length > 0 && needs.every((needed) => (getField(record, needed) ?? null) === null);
      if (isEmpty) note(path, `nothing is promised: ${needs.join(", ")} is empty`);
      return isEmpty || !isCommitted(reading) ? withField(record, path, to) : record;
    },
  };
}

function checkLabels(taxonomy: Taxonomy, path: string, labels: readonly string[]): void {
  const field = fieldAt(taxonomy, path);
  const stranger = field.kind === "label" ? labels.find((name) => !field.labels.includes(name)) : path;
  if (stranger === undefined) return;
  throw new DispositionError(
    "TAXONOMY_INVALID",
    `downgradePromise: "${path}" of "${taxonomy.name}" has no label "${stranger}"; pass field, from and to that it has`,
  );
}

import type { LabelsOf, Taxonomy } from "@disposition/taxonomy";
import { mapFields } from "./map-fields.ts";
import { readAmount } from "./read-amount.ts";
import type { Step } from "./step.ts";

export interface RescueAmountsOptions {
  /** Paths of the amount fields to look at. Default all of the taxonomy. */
  readonly fields?: readonly string[];
}

/**
 * Makes numbers of what models leave in amount fields: "5000", "₹5,000/-", "5k", "paanch hazaar". Words that are no one
 * amount ("full amount", "5000 or 6000"), zero and less become `null`.
 *
 * @example
 * const read = pipeline(parseAnswer(collections), rescueAmounts());
 * read({ ptp_details: { amount: "₹5,000/-" } }, { taxonomy: collections, reading }).record; // 5000
 */
export function rescueAmounts<T extends Taxonomy, R extends object = LabelsOf<T>>(
  options: RescueAmountsOptions = {},
): Step<T, R> {
  return {
    name: "rescue-amounts",
    because: "read as an amount",
    apply(record, { taxonomy }, note) {
      return mapFields(record, { taxonomy, kinds: ["amount"], only: options.fields }, (value, { path }) => {
        if (value === null || (typeof value === "number" && value > 0)) return value;
        const amount = readAmount(String(value));
        if (amount === null) note(path, "no one amount can be read from it");
        return amount;
      });
    },
  };
}

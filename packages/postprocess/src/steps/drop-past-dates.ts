import type { LabelsOf, Taxonomy } from "@disposition/taxonomy";
import { addDays } from "../calendar/add-days.ts";
import { mapFields } from "./map-fields.ts";
import type { Step } from "./step.ts";

export interface DropPastDatesOptions {
  /** Paths of the fields to look at. Default all days that only look forward. */
  readonly fields?: readonly string[];
  /** Days after the call from which on a day is too far away to be meant, and becomes null. Default no limit. */
  readonly furthestDays?: number;
}

/**
 * Nobody promises to pay yesterday: a day before the call becomes `null` in fields that only look forward.
 *
 * @example
 * pipeline(dropPastDates<typeof collections>({ furthestDays: 60 }))(labels, { taxonomy: collections, reading }).record;
 */
export function dropPastDates<T extends Taxonomy, R extends object = LabelsOf<T>>(
  options: DropPastDatesOptions = {},
): Step<T, R> {
  const { fields, furthestDays } = options;
  return {
    name: "drop-past-dates",
    because: "the day lies before the call",
    apply(record, { taxonomy, reading }, note) {
      const last = furthestDays === undefined ? null : addDays(reading.callDay, furthestDays);
      return mapFields(record, { taxonomy, kinds: ["date"], only: fields }, (day, { path, future }) => {
        if (typeof day !== "string" || (fields === undefined && !future)) return day;
        if (day < reading.callDay) return null;
        if (last === null || day <= last) return day;
        note(path, `the day lies more than ${furthestDays} days after the call`);
        return null;
      });
    },
  };
}

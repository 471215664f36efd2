import type { LabelsOf, Taxonomy } from "@disposition/taxonomy";
import { isExistingDay } from "./is-existing-day.ts";
import { mapFields } from "./map-fields.ts";
import { readDay } from "./read-day.ts";
import type { Step } from "./step.ts";

export interface RescueDatesOptions {
  /** Paths of the date fields to look at. Default all of the taxonomy. */
  readonly fields?: readonly string[];
}

/**
 * Makes days of what models leave in date fields: "kal", "next monday", "5th", "23/02/2026", an instant. Words count from
 * the day of the call; "30 Feb" and "salary ke baad" become `null`, and the trace says why.
 *
 * @example
 * const read = pipeline(parseAnswer(collections), rescueDates());
 * read({ ptp_details: { date: "parso" } }, { taxonomy: collections, reading }).record; // two days after the call
 */
export function rescueDates<T extends Taxonomy, R extends object = LabelsOf<T>>(
  options: RescueDatesOptions = {},
): Step<T, R> {
  return {
    name: "rescue-dates",
    because: "read as a day",
    apply(record, { taxonomy, reading }, note) {
      return mapFields(record, { taxonomy, kinds: ["date"], only: options.fields }, (value, field) => {
        if (value === null || (typeof value === "string" && isExistingDay(value))) return value;
        const read = readDay(String(value), reading, { future: field.future });
        if (read.day === null) note(field.path, read.because);
        return read.day;
      });
    },
  };
}

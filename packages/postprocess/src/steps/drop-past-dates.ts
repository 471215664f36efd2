import { getField, type Taxonomy, withField } from "@disposition/taxonomy";
import type { Step } from "./step.ts";

/** Nobody promises to pay yesterday: a day before the call becomes null in fields that only look forward. */
export function dropPastDates<T extends Taxonomy>(): Step<T> {
  return {
    name: "drop-past-dates",
    because: "the day lies before the call",
    apply(record, { taxonomy, reading }) {
      let kept = record;
      for (const field of taxonomy.fields) {
        if (field.kind !== "date" || !field.future) continue;
        const day = getField(kept, field.path);
        if (typeof day === "string" && day < reading.callDay) kept = withField(kept, field.path, null);
      }
      return kept;
    },
  };
}

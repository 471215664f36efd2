import { type FieldValue, getField, type Taxonomy, withField } from "@disposition/taxonomy";
import type { Step } from "./step.ts";

/** An amount or a day that was not said in the call becomes null. */
export function groundMentions<T extends Taxonomy>(): Step<T> {
  return {
    name: "ground-mentions",
    because: "it was not said in the call",
    apply(record, { taxonomy, reading }) {
      const said = new Set<FieldValue>(reading.mentions.map((mention) => mention.value));
      let grounded = record;
      for (const field of taxonomy.fields) {
        if (field.kind !== "amount" && field.kind !== "date") continue;
        const value = getField(grounded, field.path);
        if (value !== undefined && value !== null && !said.has(value)) grounded = withField(grounded, field.path, null);
      }
      return grounded;
    },
  };
}

import { getField, resolveLabel, type Taxonomy, withField } from "@disposition/taxonomy";
import type { Step } from "./step.ts";

/** Replaces other spellings and known older names of labels; an unknown name stays, for the schema to refuse. */
export function mapLabels<T extends Taxonomy>(): Step<T> {
  return {
    name: "map-labels",
    because: "another name of the label",
    apply(record, { taxonomy }) {
      let mapped = record;
      for (const field of taxonomy.fields) {
        const value = getField(mapped, field.path);
        if (field.kind !== "label" || typeof value !== "string") continue;
        const known = resolveLabel(field, value);
        if (known !== null && known !== value) mapped = withField(mapped, field.path, known);
      }
      return mapped;
    },
  };
}

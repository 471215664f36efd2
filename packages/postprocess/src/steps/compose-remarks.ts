import { type Field, type FieldValue, getField, type Taxonomy, withField } from "@disposition/taxonomy";
import type { Step } from "./step.ts";

/**
 * Writes a record's free-text fields from its other fields, where they are still empty: "the borrower picked up and
 * talked; commits to pay …; amount 5,000; date 2026-02-23". Says nothing that the record does not say.
 */
export function composeRemarks<T extends Taxonomy>(): Step<T> {
  return {
    name: "compose-remarks",
    because: "composed from the other fields",
    apply(record, { taxonomy }) {
      const empty = taxonomy.fields.filter(
        (field) => field.kind === "text" && (getField(record, field.path) ?? null) === null,
      );
      if (empty.length === 0) return record;
      const phrases = taxonomy.fields.flatMap((field) => phrase(field, getField(record, field.path) ?? null));
      const remarks = phrases.length > 0 ? phrases.join("; ") : null;
      return empty.reduce((composed, { path, ...field }) => {
        const limit = field.kind === "text" ? field.maxCharacters : 0;
        return withField(composed, path, remarks?.slice(0, limit) ?? null);
      }, record);
    },
  };
}

function phrase(field: Field, value: FieldValue): string[] {
  if (value === null || value === "NONE") return [];
  // a description's first clause says what the label means; the rest says when to use it
  if (field.kind === "label") return [field.criteria[String(value)]?.split(";")[0] ?? String(value)];
  if (field.kind === "text") return [];
  const name = field.path.split(".").at(-1)?.replaceAll("_", " ");
  return [`${name} ${typeof value === "number" ? value.toLocaleString("en-IN") : value}`];
}

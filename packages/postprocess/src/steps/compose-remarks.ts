import { type Field, type FieldValue, getField, type LabelsOf, type Taxonomy } from "@disposition/taxonomy";
import { mapFields } from "./map-fields.ts";
import type { Step } from "./step.ts";

export interface ComposeRemarksOptions {
  /** Paths of the text fields to write. Default all of the taxonomy. */
  readonly fields?: readonly string[];
  /** `always` replaces words that are there. Default `empty`. */
  readonly when?: "empty" | "always";
  /** Field path → how its value is said; null says nothing. Fields without one are said in the taxonomy's words. */
  readonly phrases?: Readonly<Record<string, (value: string | number) => string | null>>;
  /** Between two phrases; default `"; "`. */
  readonly separator?: string;
}

/**
 * Writes a record's free-text fields from its other fields, where they are still empty: "the borrower picked up and
 * talked; commits to pay …; amount 5,000; date 2026-02-23". Says nothing that the record does not say, and leaves out
 * whole phrases where the field has no room for them.
 *
 * @example
 * const compose = pipeline(composeRemarks<typeof collections>({ phrases: { "ptp_details.amount": (rupees) => `₹${rupees}` } }));
 * compose(labels, { taxonomy: collections, reading }).record.remarks;
 */
export function composeRemarks<T extends Taxonomy, R extends object = LabelsOf<T>>(
  options: ComposeRemarksOptions = {},
): Step<T, R> {
  const { fields, when = "empty", phrases = {}, separator = "; " } = options;
  return {
    name: "compose-remarks",
    because: "composed from the other fields",
    apply(record, { taxonomy }) {
      const said = taxonomy.fields.flatMap((field) => phrase(field, getField(record, field.path) ?? null, phrases));
      return mapFields(record, { taxonomy, kinds: ["text"], only: fields }, (words, { maxCharacters }) => {
        return when === "empty" && words !== null ? words : joinUpTo(said, separator, maxCharacters);
      });
    },
  };
}

function phrase(field: Field, value: FieldValue, phrases: NonNullable<ComposeRemarksOptions["phrases"]>): string[] {
  if (value === null || value === "NONE" || field.kind === "text") return [];
  const own = phrases[field.path];
  if (own !== undefined) return [own(value) ?? ""].filter((words) => words !== "");
  // a description's first clause says what the label means; the rest says when to use it
  if (field.kind === "label") return [field.criteria[String(value)]?.split(";")[0] ?? String(value)];
  const name = field.path.split(".").at(-1)?.replaceAll("_", " ");
  return [`${name} ${typeof value === "number" ? value.toLocaleString("en-IN") : value}`];
}

/** As many whole phrases as there is room for; `null` for none. */
function joinUpTo(phrases: readonly string[], separator: string, most: number): string | null {
  let text = "";
  for (const words of phrases) {
    const longer = text === "" ? words : text + separator + words;
    if (longer.length <= most) text = longer;
  }
  return text === "" ? null : text;
}

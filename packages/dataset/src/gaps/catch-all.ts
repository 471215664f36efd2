import type { LabelField, Taxonomy } from "@disposition/taxonomy";

const CATCH_ALL = /^(?:OTHERS?|OTHER_\w+|MISC|MISCELLANEOUS|UNKNOWN)$/u;

/** Field path → labels that only say that no other fits. */
export type CatchAll = Readonly<Record<string, readonly string[]>>;

/** The label fields of a taxonomy, in its order. */
export function labelFieldsOf(taxonomy: Taxonomy): LabelField[] {
  return taxonomy.fields.filter((field): field is LabelField => field.kind === "label");
}

/**
 * The catch-all labels of each field by their names: `OTHERS`, `OTHER_REASONS`, `MISC`. `NONE` is none: it says that there
 * was nothing to label.
 *
 * @example catchAllOf(collections).reason_for_not_paying // ["OTHER_REASONS"]
 */
export function catchAllOf(taxonomy: Taxonomy): CatchAll {
  const fields = labelFieldsOf(taxonomy);
  return Object.fromEntries(fields.map(({ path, labels }) => [path, labels.filter((label) => CATCH_ALL.test(label))]));
}

import type { FieldValue, LabelsOf, Taxonomy } from "@disposition/taxonomy";

/**
 * A record as some model wrote it: the taxonomy's fields where they belong, of which nothing else is known. A label may
 * be a stranger, a day may be the word "kal", and what the model left out is missing.
 */
export type DraftOf<T extends Taxonomy> = {
  readonly [K in keyof LabelsOf<T>]?: LabelsOf<T>[K] extends FieldValue
    ? FieldValue
    : { readonly [L in keyof LabelsOf<T>[K]]?: FieldValue };
};

import { type Field, getField, type Taxonomy } from "@disposition/taxonomy";

/** One field of two records. */
export interface FieldComparison {
  readonly field: string;
  readonly agrees: boolean;
}

/** The fields that both records can agree in: all but free texts, and those that `expected` leaves out. */
export function compareRecords(taxonomy: Taxonomy, expected: object, actual: object): readonly FieldComparison[] {
  return taxonomy.fields.flatMap(({ kind, path }: Field) => {
    const wanted = getField(expected, path);
    if (kind === "text" || wanted === undefined) return [];
    return [{ field: path, agrees: wanted === getField(actual, path) }];
  });
}

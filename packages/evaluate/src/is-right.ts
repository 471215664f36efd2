import { getField, type Taxonomy } from "@disposition/taxonomy";

/** A gold record and what a model made of the call. */
interface Judged {
  readonly expected: object;
  readonly predicted: object;
}

/** Paths of the fields in which a record can be right: all but free text. */
export function judgedPaths(taxonomy: Taxonomy): string[] {
  return taxonomy.fields.filter(({ kind }) => kind !== "text").map(({ path }) => path);
}

/** Whether the field has its gold value; two that are both empty are equal. */
export function isRightAt({ expected, predicted }: Judged, path: string): boolean {
  return (getField(expected, path) ?? null) === (getField(predicted, path) ?? null);
}

/**
 * Whether the record has its gold value in every field that is no free text.
 *
 * @example isRight(collections, { expected: record, predicted: record }) // true
 */
export function isRight(taxonomy: Taxonomy, pair: Judged): boolean {
  return judgedPaths(taxonomy).every((path) => isRightAt(pair, path));
}

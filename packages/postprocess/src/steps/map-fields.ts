import { type Field, type FieldValue, getField, type Taxonomy, withField } from "@disposition/taxonomy";

type Kind = Field["kind"];

/** Which fields of a record a step looks at. */
export interface FieldChoice<K extends Kind> {
  readonly taxonomy: Taxonomy;
  readonly kinds: readonly K[];
  /** Paths; default all fields of these kinds. */
  readonly only?: readonly string[] | undefined;
}

/** A copy of the record in which the chosen fields hold what `change` makes of them; the same record if nothing changes. */
export function mapFields<R extends object, K extends Kind>(
  record: R,
  { taxonomy, kinds, only }: FieldChoice<K>,
  change: (value: FieldValue, field: Extract<Field, { kind: K }>) => FieldValue,
): R {
  let mapped = record;
  for (const field of taxonomy.fields) {
    if (!isOf(field, kinds) || only?.includes(field.path) === false) continue;
    const value = getField(mapped, field.path) ?? null;
    const changed = change(value, field);
    if (changed !== value) mapped = withField(mapped, field.path, changed);
  }
  return mapped;
}

function isOf<K extends Kind>(field: Field, kinds: readonly K[]): field is Extract<Field, { kind: K }> {
  return (kinds as readonly Kind[]).includes(field.kind);
}

import { type FieldPath, getField, type LabelledCall, type Taxonomy } from "@disposition/taxonomy";

/** What a split needs to know of a call: who it belongs to, when it was and what is to be spread evenly. */
export interface SplitRow {
  readonly id: string;
  /** Civil day of the call, or an instant that begins with it. */
  readonly callDate: string;
  readonly group?: string | undefined;
  /** Identities by kind, e.g. `{ borrower: "b-17", phone: "…" }`. */
  readonly keys?: Readonly<Record<string, string>> | undefined;
  /** The call's cluster of near-duplicates; leave out where it has none. */
  readonly cluster?: string | number | null | undefined;
  /** Values to spread evenly, as `field=value`. */
  readonly strata?: readonly string[] | undefined;
}

/**
 * The row of a call.
 *
 * @param fields - Paths whose values are spread evenly; `language` is the call's language. Null: language and every
 *   label field. A missing value is a value of its own.
 * @example splitRowOf(collections, call, null).strata // ["language=hi", "disposition=ANSWERED", …]
 */
export function splitRowOf<T extends Taxonomy>(
  taxonomy: T,
  call: LabelledCall<T>,
  fields: readonly string[] | null,
  cluster?: SplitRow["cluster"],
): SplitRow {
  const { id, callDate, group, keys } = call;
  return { id, callDate, group, keys, cluster, strata: strataOf(call, fields ?? defaultStrata(taxonomy)) };
}

/** Language and every label field. */
function defaultStrata(taxonomy: Taxonomy): string[] {
  return ["language", ...taxonomy.fields.filter(({ kind }) => kind === "label").map(({ path }) => path)];
}

function strataOf(call: LabelledCall, fields: readonly string[]): string[] {
  return fields.map((path) => {
    const value = path === "language" ? call.language : getField(call.labels, path as FieldPath<Taxonomy["schema"]>);
    return `${path}=${value ?? ""}`;
  });
}

/** Every identity of a row, as kind and text. The id is one: a call that comes twice is one call. */
export function* identitiesOf(row: Pick<SplitRow, "id" | "group" | "keys" | "cluster">): Generator<[string, string]> {
  yield ["id", row.id];
  if (row.group !== undefined) yield ["group", row.group];
  for (const [kind, value] of Object.entries(row.keys ?? {})) yield [`keys.${kind}`, value];
  if (row.cluster !== undefined && row.cluster !== null) yield ["cluster", String(row.cluster)];
}

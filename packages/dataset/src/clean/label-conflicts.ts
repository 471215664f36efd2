import { createHash } from "node:crypto";
import { type Field, type FieldValue, getField, type LabelledCall, type Taxonomy } from "@disposition/taxonomy";
import type { DuplicateCluster } from "./duplicate-index.ts";

/** Calls with the same words and different gold values in one field: at most one of the values is right. */
export interface LabelConflict {
  readonly field: string;
  /** Each value with the calls that hold it, in the order in which they came; two or more. */
  readonly values: readonly { readonly value: FieldValue; readonly ids: readonly string[] }[];
  /** The words are the same; false for near-duplicates, where the few words that differ may be the reason. */
  readonly exact: boolean;
  /** The weakest link of the cluster, see `DuplicateCluster`; 1 when `exact`. */
  readonly similarity: number;
}

interface Member {
  readonly id: string;
  /** Hash of the text as it stands, numbers included. */
  readonly text: string;
  readonly day: string;
  readonly values: ReadonlyMap<string, FieldValue>;
}

/**
 * Finds duplicates whose gold labels disagree. Label fields are compared within each cluster; amounts only between calls
 * with the same numbers in them, and days only between those of one call day, where "kal" is the same day. Scores and
 * free text are opinions, and not compared.
 *
 * Nothing is dropped: the report is for a person. Keeps the labels of clustered calls only.
 *
 * @param clusters - `DuplicateIndex`'s.
 * @param calls - The calls, a second time; others than the clustered ones are passed over.
 * @example await labelConflicts(collections, index.clusters(), calls)
 * // [{ field: "payment_disposition", values: [{ value: "PTP", ids: ["call-3"] }, { value: "NONE", ids: ["call-9"] }], … }]
 */
export async function labelConflicts<T extends Taxonomy>(
  taxonomy: T,
  clusters: readonly DuplicateCluster[],
  calls: Iterable<LabelledCall<T>> | AsyncIterable<LabelledCall<T>>,
): Promise<LabelConflict[]> {
  const clusterOf = new Map(clusters.flatMap(({ ids }, index) => ids.map((id) => [id, index] as const)));
  const members = clusters.map((): Member[] => []);
  for await (const call of calls) {
    const cluster = clusterOf.get(call.id);
    if (cluster !== undefined) members[cluster]?.push(memberOf(call, taxonomy));
  }
  return clusters.flatMap((cluster, index) =>
    taxonomy.fields.flatMap((field) => conflictsIn(field, cluster, members[index] ?? [])),
  );
}

function memberOf<T extends Taxonomy>(call: LabelledCall<T>, taxonomy: T): Member {
  const text = call.transcript.normalize("NFC").replace(/\s+/gu, " ").trim();
  return {
    id: call.id,
    text: createHash("sha256").update(text).digest("base64"),
    day: call.callDate.slice(0, 10),
    values: new Map(taxonomy.fields.map(({ path }) => [path, getField(call.labels, path) ?? null])),
  };
}

function conflictsIn(
  field: Field,
  { exact, similarity }: DuplicateCluster,
  members: readonly Member[],
): LabelConflict[] {
  const comparable = groupsOf(field, members);
  const sameText = field.kind !== "label";
  return comparable.flatMap((group) => {
    const values = groupBy(group, ({ values }) => values.get(field.path) ?? null);
    if (values.size < 2) return [];
    const sides = [...values].map(([value, holders]) => ({ value, ids: holders.map(({ id }) => id) }));
    return [{ field: field.path, values: sides, exact: exact || sameText, similarity: sameText ? 1 : similarity }];
  });
}

/** Which members may be compared in a field. */
function groupsOf(field: Field, members: readonly Member[]): readonly (readonly Member[])[] {
  if (field.kind === "label") return [members];
  if (field.kind === "amount") return [...groupBy(members, ({ text }) => text).values()];
  if (field.kind === "date") return [...groupBy(members, ({ text, day }) => `${text} ${day}`).values()];
  return [];
}

function groupBy<V, K>(values: readonly V[], keyOf: (value: V) => K): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}

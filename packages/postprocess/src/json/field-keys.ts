import type { Taxonomy } from "@disposition/taxonomy";

/** Other names of keys → path of the field: `{ promised_amount: "ptp_details.amount" }`. */
export type KeyAliases = Readonly<Record<string, string>>;

/** Whether two keys are one: without case, `_`, `-`, `.` and spaces. */
export function foldKey(key: string): string {
  return key
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_.-]+/gu, "");
}

/** The names under which a record's top level may be known: its own keys, dotted paths, and `aliases`. */
export function topLevelKeys(taxonomy: Taxonomy, aliases: KeyAliases): ReadonlySet<string> {
  const own = taxonomy.fields.flatMap(({ path }) => [path, path.split(".")[0] ?? path]);
  return new Set([...own, ...Object.keys(aliases)].map(foldKey));
}

/** How many of the keys an object has. */
export function countKnownKeys(candidate: object, known: ReadonlySet<string>): number {
  return Object.keys(candidate).filter((key) => known.has(foldKey(key))).length;
}

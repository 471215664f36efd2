import { DispositionError, type Taxonomy } from "@disposition/taxonomy";
import { z } from "zod";
import { CALL_TARGETS, KEY_TARGETS } from "./column-names.ts";

const Column = z.string().min(1).nullable();

/**
 * Which column stands for what, as people write it: target → column, or null for a target that no column may be taken
 * for. Targets with a dot may be nested: `ptp_details: { amount: "PTP Amount" }`.
 */
export const ColumnMap = z.record(z.string(), z.union([Column, z.record(z.string(), Column)]));
export type ColumnMap = z.infer<typeof ColumnMap>;

/** Everything that a column may stand for, in the order in which it is shown. */
export function columnTargets(taxonomy: Taxonomy): string[] {
  return [...CALL_TARGETS, ...KEY_TARGETS, ...taxonomy.fields.map(({ path }) => path)];
}

/** The entries of a map with dotted targets. @throws DispositionError `INPUT_INVALID` for a target that there is not. */
export function mapEntries(map: ColumnMap, taxonomy: Taxonomy): [target: string, column: string | null][] {
  const entries = Object.entries(map).flatMap(([target, column]): [string, string | null][] => {
    if (column === null || typeof column === "string") return [[target, column]];
    return Object.entries(column).map(([inner, each]) => [`${target}.${inner}`, each]);
  });
  const known = columnTargets(taxonomy);
  const stranger = entries.find(([target]) => !known.includes(target) && !/^keys\.[\p{L}\p{N}_-]{1,40}$/u.test(target));
  if (stranger === undefined) return entries;
  const message = `columns: there is no "${stranger[0]}"; a column can be ${known.join(", ")} or keys.<name>`;
  throw new DispositionError("INPUT_INVALID", message);
}

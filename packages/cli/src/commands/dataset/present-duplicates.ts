import type { DuplicateCluster, LabelConflict } from "@disposition/dataset";

/** More ids than this of one cluster or value are only counted. */
const MOST_IDS = 8;

/** Clusters and conflicts for a terminal, by id: no word of a call. */
export function presentDuplicates(
  calls: number,
  clusters: readonly DuplicateCluster[],
  conflicts: readonly LabelConflict[],
): string {
  const inClusters = clusters.reduce((sum, { ids }) => sum + ids.length, 0);
  const lines = [
    `${calls} calls: ${inClusters} of them in ${clusters.length} clusters, ${conflicts.length} conflicts between labels`,
    ...clusters.map(({ ids, exact, similarity }) => `${alike(exact, similarity)}  ${list(ids)}`),
    ...(conflicts.length === 0 ? [] : ["", "conflicts"]),
    ...conflicts.flatMap(({ field, values, exact, similarity }) => [
      `${field}  (${alike(exact, similarity)})`,
      ...values.map(({ value, ids }) => `  ${value ?? "null"}: ${list(ids)}`),
    ]),
  ];
  return `${lines.join("\n")}\n`;
}

function alike(exact: boolean, similarity: number): string {
  return exact ? "exact" : similarity.toFixed(2);
}

function list(ids: readonly string[]): string {
  const rest = ids.length - MOST_IDS;
  return ids.slice(0, MOST_IDS).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}

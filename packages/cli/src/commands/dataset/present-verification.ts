import type { DataSetFailure, Verification } from "@disposition/dataset";

/** A verification as text: what stands in two splits, how alike they are, what is wrong. */
export function presentVerification(folder: string, verification: Verification): string {
  const { rows, overlap, similarity, failures, unchecked } = verification;
  const pairs = ["train-validation", "train-test", "validation-test"] as const;
  const highest = pairs.map((pair) => similarity.highest[pair]?.toFixed(2) ?? "none near");
  const table = [
    ["in both", ...pairs.map((pair) => pair.replace("-", " + "))],
    ...Object.entries(overlap).map(([kind, counts]) => [kind, ...pairs.map((pair) => String(counts[pair]))]),
    [`similarity (leak: ${similarity.threshold})`, ...highest],
  ];
  return [
    `${folder}: ${rows.train} rows train, ${rows.validation} validation, ${rows.test} test`,
    "",
    ...alignColumns(table),
    "",
    ...failures.flatMap(presentFailure),
    ...unchecked.map((what) => `not checked: ${what}`),
    failures.length === 0 ? "no leak found" : `${failures.length} ${failures.length === 1 ? "failure" : "failures"}`,
    "",
  ].join("\n");
}

function presentFailure({ kind, where, detail, examples }: DataSetFailure): string[] {
  const line = `FAIL ${kind}, ${where}: ${detail}`;
  return examples.length === 0 ? [line] : [line, `     e.g. ${examples.join(", ")}`];
}

/** The first column to the left, figures to the right. */
function alignColumns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const align = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return rows.map((row) => row.map(align).join("  "));
}

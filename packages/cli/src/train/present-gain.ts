import type { EvaluationFile } from "@disposition/evaluate";

/** Field by field, the share of test calls that were right before and after. */
export function presentGain(before: EvaluationFile, after: EvaluationFile): string {
  const fields = Object.keys(after.fields).map((path): [string, number | undefined, number | undefined] => [
    path,
    before.fields[path]?.accuracy?.value,
    after.fields[path]?.accuracy?.value,
  ]);
  const rows = [["whole record", before.exactMatch?.value, after.exactMatch?.value] as const, ...fields];
  const lines = rows.map(([name, old, now]) => `${name.padEnd(24)} ${percent(old)}  ${percent(now)}`);
  const { rows: count, name } = after.provenance.data;
  return [`right, in % of ${count} calls of ${name}`, `${"".padEnd(24)} before   after`, ...lines, ""].join("\n");
}

function percent(share: number | undefined): string {
  return (share === undefined ? "–" : (share * 100).toFixed(1)).padStart(6);
}

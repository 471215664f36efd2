import type { PreparedDataSet, RejectSummary } from "@disposition/dataset";

/** What became of the calls, for a terminal: a line per stage, then whatever a person should look at. */
export function presentPreparation(folder: string, built: PreparedDataSet, rejected: RejectSummary): string {
  const { report, manifest, conflicts, failures } = built;
  const { cleaned, duplicates, split, balance } = report;
  const counts = Object.entries(manifest.splits).map(([name, { rows }]) => `${name} ${rows}`);
  const redaction = cleaned.redaction;
  return [
    `read       ${report.calls} calls, ${rejected.rows} rows rejected${rejected.rows > 0 ? ` (${folder}/rejects.jsonl)` : ""}`,
    ...rejected.kinds.slice(0, 10).map(({ field, reason, count, lines }) => {
      return `             ${count} × ${field}: ${reason} (line ${lines.join(", ")}${count > lines.length ? ", …" : ""})`;
    }),
    `cleaned    ${cleaned.retagged} with other speaker tags, ${cleaned.guessedSides} of them guessed`,
    redaction
      ? `redacted   ${redaction.changed} calls: ${countsOf(redaction.masked)}; left over: ${redaction.callsWithResidual}`
      : "redacted   nothing: the recipe says so",
    `compared   ${duplicates.calls} calls in ${duplicates.clusters} clusters of duplicates, ${duplicates.exact} of them exact`,
    ...Object.entries(report.conflicts).map(([field, count]) => `             ${count} disagree about ${field}`),
    `split      ${split.mode}; ${split.kept} kept their split; set aside: ${countsOf(split.asideBy)}`,
    ...largestGroup(split),
    ...givenAway(report.givenAway),
    `balanced   ${countsOf(balance.written)}`,
    `written    ${counts.join(", ")}; fingerprint ${manifest.fingerprint}`,
    ...conflicts.slice(0, 5).map(({ field, values }) => {
      const sides = values.map(({ value, ids }) => `${value} (${ids.slice(0, 3).join(", ")})`);
      return `CONFLICT   ${field}: ${sides.join(" against ")}`;
    }),
    ...failures.map(({ kind, where, detail }) => `LEAK       ${kind}, ${where}: ${detail}`),
    failures.length === 0 ? "no leak: see certificate.json" : `${failures.length} leaks`,
    "",
  ].join("\n");
}

/** A key that strangers share, such as a phone of zeros, ties half the set together; a tenth is already odd. */
function largestGroup({ largestGroup: largest, rows }: PreparedDataSet["report"]["split"]): string[] {
  const placed = rows.train + rows.validation + rows.test;
  if (largest === null || placed < 100 || largest.rows < placed / 10) return [];
  const { kind, rows: sharing } = largest.widest;
  return [`             ${largest.rows} calls cannot be parted; ${sharing} of them share one ${kind}: a placeholder?`];
}

function givenAway(ids: readonly string[]): string[] {
  if (ids.length === 0) return [];
  const shown = ids.slice(0, 3).join(", ");
  return [
    `             ${ids.length} name their own gold label in the transcript (${shown}${ids.length > 3 ? ", …" : ""})`,
  ];
}

function countsOf(counts: Readonly<Record<string, number>>): string {
  const some = Object.entries(counts).filter(([, count]) => count > 0);
  return some.length === 0 ? "none" : some.map(([what, count]) => `${count} ${what}`).join(", ");
}

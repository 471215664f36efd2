import type { RedactionReport } from "@disposition/dataset";

/** The counts of a redaction, a line each. */
export function presentRedaction(report: RedactionReport, rejected: number): string {
  const masked = entries(report.masked);
  const left = entries(report.residual).filter(([, count]) => count > 0);
  const lines = [
    `${report.calls} calls, ${report.changed} of them changed; ${report.keys} identities made pseudonyms`,
    `masked: ${masked.length === 0 ? "nothing" : inWords(masked)}`,
    ...(left.length === 0 ? [] : [`left in ${report.callsWithResidual} calls: ${inWords(left)}; look at them`]),
    ...Object.entries(report.lostEvidence).map(([path, count]) => `${path}: ${count} gold values are no longer said`),
    ...(rejected === 0 ? [] : [`${rejected} rows rejected`]),
  ];
  return `${lines.join("\n")}\n`;
}

function entries(counts: object): [string, number][] {
  return Object.entries(counts);
}

function inWords(counts: readonly (readonly [string, number])[]): string {
  return counts.map(([kind, count]) => `${count} ${kind}`).join(", ");
}

import { styleText } from "node:util";
import { describeAction, type GapEntry, subjectOf, totalEvidence } from "@disposition/dataset";

const FINISHED = ["done", "rejected"];

/** The entries that wait for somebody, two lines each, those with the most evidence first. */
export function presentEntries(entries: readonly GapEntry[]): string {
  const waiting = entries.filter(({ status, seenToday }) => seenToday && !FINISHED.includes(status));
  if (waiting.length === 0) return "no entry waits\n";
  const sorted = waiting.sort((one, other) => totalEvidence(other.evidence) - totalEvidence(one.evidence));
  return `${sorted.map(presentEntry).join("\n")}\n`;
}

function presentEntry(entry: GapEntry): string {
  const { id, kind, status, owner, because, action, evidence } = entry;
  const head = `${styleText("bold", `${kind} ${subjectOf(entry)}`)}  ${totalEvidence(evidence)}  ${status}${owner === null ? "" : `, ${owner}`}`;
  const lines = [because, `→ ${describeAction(action)}`, styleText("dim", id)];
  return [head, ...lines.map((line) => `  ${line}`)].join("\n");
}

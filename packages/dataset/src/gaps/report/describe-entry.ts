import type { GapAction, GapEntry } from "../gap-entry.ts";

/** The heading of an entry: what it is about. */
export function subjectOf(entry: GapEntry): string {
  switch (entry.kind) {
    case "NEW_LABEL":
      return entry.name;
    case "ALIAS":
      return `${entry.name} → ${entry.label}`;
    case "SUB_LABEL":
      return `${entry.parent} / ${entry.name}`;
    case "CONFUSED":
      return entry.labels.join(" ↔ ");
    case "UNDER_REPRESENTED":
      return entry.label;
    case "CONFLICT":
      return `“${entry.phrase}”`;
  }
}

/** What is proposed, as a sentence. */
export function describeAction(action: GapAction): string {
  switch (action.type) {
    case "add-label":
      return `add the label ${action.name} (or a better name) and label these calls with it`;
    case "add-alias":
      return `read ${action.name} as ${action.label}`;
    case "split-label":
      return `make ${action.name} a part of ${action.parent}`;
    case "clarify":
      return `say in both descriptions where ${action.labels[0]} ends and ${action.labels[1]} begins; check the gold labels of these calls`;
    case "label-calls": {
      const calls = action.calls === 0 ? "more calls" : `about ${action.calls} more calls`;
      const cues =
        action.cues.length === 0 ? "" : `, among them with ${action.cues.map((cue) => `“${cue}”`).join(", ")}`;
      const worth = action.calls === 0 ? "" : " for five points of F1, if it learns as is likely";
      return `label ${calls} of ${action.label}${worth}${cues}`;
    }
    case "decide":
      return `decide between ${action.between.join(" and ")}`;
  }
}

/** `FUNDS_ISSUE 12, NONE 3` */
export function describeEndings(endsUp: GapEntry["endsUp"]): string {
  const counts = Object.entries(endsUp).sort(([, one], [, other]) => other - one);
  return counts.map(([label, count]) => `${label} ${count}`).join(", ");
}

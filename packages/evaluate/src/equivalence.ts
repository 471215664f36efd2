import { DispositionError } from "@disposition/taxonomy";
import { accuracy, type Pair } from "./accuracy.ts";
import type { Proportion } from "./proportion.ts";

/** Labels that lead to the same next action, so that mixing them up costs nothing. */
export type EquivalenceGroups = readonly (readonly string[])[];

/**
 * Accuracy that takes the labels of one group for the same label. Read it beside the plain accuracy, never instead.
 *
 * @throws DispositionError `INPUT_INVALID` when a label stands in two groups: it would make them one.
 * @example equivalentAccuracy([{ expected: "BUSY", predicted: "RINGING" }], [["BUSY", "RINGING"]])?.value // 1
 */
export function equivalentAccuracy(pairs: readonly Pair<string>[], groups: EquivalenceGroups): Proportion | null {
  const head = new Map<string, string>();
  for (const group of groups) {
    for (const label of new Set(group)) {
      if (head.has(label)) {
        throw new DispositionError("INPUT_INVALID", `"${label}" stands in two equivalence groups; join the two`);
      }
      head.set(label, group[0] ?? label);
    }
  }
  const folded = (label: string) => head.get(label) ?? label;
  return accuracy(
    pairs.map(({ expected, predicted }) => ({ expected: folded(expected), predicted: folded(predicted) })),
  );
}

import type { Evidence } from "../evidence.ts";
import { type LabelState, labelStates } from "../learning/label-states.ts";
import { gainOf, type LearningCurve } from "../learning/learning-curve.ts";
import { countEvidence, endings } from "./count-evidence.ts";
import { entryId } from "./entry-id.ts";
import { examplesOf } from "./examples-of.ts";
import type { Proposal } from "./proposal.ts";

/** F1 whose interval reaches above this is good enough, for all we know. */
const GOOD_F1 = 0.9;
/** What twice the calls must take off the error before they are worth asking for. */
const SMALLEST_GAIN = 0.02;
/** Fewer calls than this to train on are few for any label. */
const FEW_CALLS = 100;
/** Five points of F1. */
const WORTH = 0.05;
const LOT = 25;
const MOST_CALLS = 500;

/** Labels that fare badly, have fewer calls than most, and whose learning curve says that more would help. */
export function proposeUnderRepresented(evidence: Evidence, field: string): Proposal[] {
  const states = labelStates(evidence, field);
  const typical = median(states.map(({ curve }) => curve.calls));
  const isFew = (calls: number) => calls < FEW_CALLS || calls < typical;
  return states
    .filter(({ support, f1, curve }) => support > 0 && f1.high < GOOD_F1 && isFew(curve.calls))
    .filter(({ curve }) => gainOf(curve, curve.calls, "likely") >= SMALLEST_GAIN)
    .map((state) => proposalOf(state, evidence));
}

function proposalOf(
  { field, label, support, missed, invented, f1, trained, curve }: LabelState,
  evidence: Evidence,
): Proposal {
  const mistakes = evidence.sightings.filter(
    (seen) => seen.field === field && seen.gold === label && seen.predicted !== label,
  );
  const outcomes = evidence.current
    .filter((told) => told.field === field)
    .flatMap(({ cells }) => cells.filter(([, gold]) => gold === label))
    .flatMap(([, , predicted, count]) => Array<string>(count).fill(predicted));
  const told = trained === null ? "" : `, trained on ${trained}`;
  return {
    kind: "UNDER_REPRESENTED",
    id: entryId("UNDER_REPRESENTED", field, [label]),
    field,
    because: `${missed} of ${support} calls missed and ${invented} invented${told}: F1 ${percent(f1.value)} (${percent(f1.low)}–${percent(f1.high)} %)`,
    label,
    support,
    trained,
    f1: { value: round(f1.value), low: round(f1.low), high: round(f1.high) },
    action: { type: "label-calls", label, calls: callsWorth(curve), cues: [] },
    evidence: countEvidence(
      evidence.tallies
        .filter((tally) => tally.field === field)
        .flatMap(({ cells }) => cells.filter(([, gold, predicted]) => gold === label && predicted !== label))
        .map(([week, , , count]) => ({ source: "evaluation", week, count })),
    ),
    endsUp: endings(outcomes),
    examples: examplesOf(mistakes, []),
  };
}

/** So many calls, in lots, that F1 gains five points along the likely curve; at most 500, beyond which nobody knows. */
function callsWorth(curve: LearningCurve): number {
  for (let calls = LOT; calls < MOST_CALLS; calls += LOT) {
    if (gainOf(curve, calls, "likely") >= WORTH) return calls;
  }
  return MOST_CALLS;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function percent(share: number): string {
  return (share * 100).toFixed(0);
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}

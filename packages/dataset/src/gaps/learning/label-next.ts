import type { LabelState } from "./label-states.ts";
import { gainOf } from "./learning-curve.ts";

/** How many calls of a label to add, and what that may bring. */
export interface LabelNext {
  readonly field: string;
  readonly label: string;
  /** Calls the model was trained on; estimated where `trainedIsEstimate`. */
  readonly trained: number;
  readonly trainedIsEstimate: boolean;
  readonly support: number;
  readonly f1: { readonly value: number; readonly low: number; readonly high: number };
  /** Calls of the label to add. */
  readonly calls: number;
  /** About how many calls hold so many of the label, if they are taken as they come. */
  readonly callsToRead: number | null;
  /** In macro-F1 of the field, 0–1. */
  readonly gain: { readonly likely: number; readonly low: number; readonly high: number };
  readonly basis: "fitted" | "prior";
  /** Few gold calls: the F1 itself is hardly known. */
  readonly small: boolean;
}

export interface LabelNextOptions {
  /** Calls that can be labelled in all; default 500. */
  readonly budget?: number | undefined;
  /** Calls are given out in lots of this size; default 25. */
  readonly lot?: number | undefined;
}

/** Gain in macro-F1 per lot below which labelling more is not worth while. */
const SMALLEST_GAIN = 0.0002;
const SMALL_SUPPORT = 30;
/** Steps to which numbers of calls are rounded for people: more digits would be invented. */
const ROUND_CALLS = 10;

/**
 * What to label next: the budget is given out lot by lot, each to the label whose field's macro-F1 gains most by it along its
 * likely learning curve.
 *
 * @param states - The labels of all fields.
 */
export function labelNext(states: readonly LabelState[], options: LabelNextOptions = {}): LabelNext[] {
  const { budget = 500, lot = 25 } = options;
  const labelsOf = new Map<string, number>();
  for (const { field } of states) labelsOf.set(field, (labelsOf.get(field) ?? 0) + 1);
  const given = new Map<LabelState, number>();
  const next = (state: LabelState) => {
    const calls = given.get(state) ?? 0;
    const gain = gainOf(state.curve, calls + lot, "likely") - gainOf(state.curve, calls, "likely");
    return gain / (labelsOf.get(state.field) ?? 1);
  };
  for (let left = budget; left >= lot; left -= lot) {
    const best = states.reduce<LabelState | null>(
      (top, state) => (top === null || next(state) > next(top) ? state : top),
      null,
    );
    if (best === null || next(best) < SMALLEST_GAIN) break;
    given.set(best, (given.get(best) ?? 0) + lot);
  }
  const rows = [...given].map(([state, calls]) => rowOf(state, calls, labelsOf.get(state.field) ?? 1));
  return rows.sort((one, other) => other.gain.likely - one.gain.likely || compareNames(one, other));
}

function rowOf(state: LabelState, calls: number, labels: number): LabelNext {
  const { field, label, support, share, f1, trained, curve } = state;
  const gain = (along: "likely" | "slow" | "fast") => Math.max(0, gainOf(curve, calls, along)) / labels;
  return {
    field,
    label,
    trained: curve.calls,
    trainedIsEstimate: trained === null,
    support,
    f1,
    calls,
    callsToRead: share === 0 ? null : Math.ceil(calls / share / ROUND_CALLS) * ROUND_CALLS,
    gain: { likely: gain("likely"), low: gain("slow"), high: gain("fast") },
    basis: curve.basis,
    small: support < SMALL_SUPPORT,
  };
}

function compareNames(one: LabelNext, other: LabelNext): number {
  const [a, b] = [`${one.field} ${one.label}`, `${other.field} ${other.label}`];
  return a < b ? -1 : Number(a > b);
}

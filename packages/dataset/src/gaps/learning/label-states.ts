import type { TallyEvent } from "../events/gap-event.ts";
import type { Evidence } from "../evidence.ts";
import { type LabelTally, labelTally } from "../propose/label-tally.ts";
import { type Share, wilson } from "../statistics.ts";
import { type CurvePoint, type LearningCurve, learningCurve } from "./learning-curve.ts";

/** How one label fares today, and how it may learn. */
export interface LabelState {
  readonly field: string;
  readonly label: string;
  /** Gold calls in the current evaluations. */
  readonly support: number;
  /** Share of the evaluated calls that have the label. */
  readonly share: number;
  readonly missed: number;
  readonly invented: number;
  /** F1, read as tp of tp + (fp + fn) / 2 for its Wilson interval. */
  readonly f1: Share;
  /** Calls it was trained on; null where nobody said. */
  readonly trained: number | null;
  readonly curve: LearningCurve;
}

/** A data set split 80/10/10 trains on eight calls for each one that it is tested on. */
export const TRAINED_PER_TESTED = 8;

/** The labels of a field that occur in the current evaluations. */
export function labelStates(evidence: Evidence, field: string): LabelState[] {
  const tally = labelTally(evidence.current, field);
  const trained = trainedOf(evidence.current, field);
  return tally.labels.flatMap((label) => {
    const f1 = f1Of(tally, label);
    if (f1 === null) return [];
    const support = tally.support(label);
    const calls = trained?.[label] ?? support * TRAINED_PER_TESTED;
    return {
      field,
      label,
      support,
      share: support / tally.calls,
      missed: support - tally.at(label, label),
      invented: tally.chosen(label) - tally.at(label, label),
      f1,
      trained: trained === null ? null : (trained[label] ?? 0),
      curve: learningCurve(curvePoints(evidence.measured, field, label), calls, f1),
    };
  });
}

function f1Of(tally: LabelTally, label: string): Share | null {
  return wilson(tally.at(label, label), (tally.support(label) + tally.chosen(label)) / 2);
}

/** What each evaluation whose training set is known says of the label. */
function curvePoints(measured: readonly TallyEvent[], field: string, label: string): CurvePoint[] {
  return measured.flatMap((told) => {
    const calls = told.field === field ? told.trained?.[label] : undefined;
    if (calls === undefined) return [];
    const tally = labelTally([told], field);
    const weight = (tally.support(label) + tally.chosen(label)) / 2;
    return weight === 0 ? [] : [{ calls, error: 1 - tally.at(label, label) / weight, weight }];
  });
}

function trainedOf(current: readonly TallyEvent[], field: string): Readonly<Record<string, number>> | null {
  return current.find((told) => told.field === field && told.trained !== null)?.trained ?? null;
}

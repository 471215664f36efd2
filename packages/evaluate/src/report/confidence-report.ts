import type { Judgement } from "../brier-score.ts";
import { type RiskCoverage, riskCoverage } from "../calibration/risk-coverage.ts";
import { type ThresholdChoice, thresholdForPrecision, thresholdForReview } from "../calibration/thresholds.ts";
import { type Reliability, reliability } from "../reliability.ts";
import { thinned } from "./thinned.ts";

/** Whether a confidence can be trusted, and where to cut. */
export interface ConfidenceReport {
  readonly reliability: Reliability;
  readonly riskCoverage: RiskCoverage;
  readonly thresholdsForPrecision: readonly { readonly target: number; readonly choice: ThresholdChoice | null }[];
  readonly thresholdsForReview: readonly { readonly budget: number; readonly choice: ThresholdChoice | null }[];
}

const TARGETS = [0.8, 0.9, 0.95, 0.99];
const BUDGETS = [0.05, 0.1, 0.2, 0.3];

/** @returns `null` without judgements. */
export function confidenceReport(judgements: readonly Judgement[]): ConfidenceReport | null {
  const measured = reliability(judgements);
  const curve = riskCoverage(judgements);
  if (measured === null || curve === null) return null;
  return {
    reliability: measured,
    riskCoverage: { ...curve, points: thinned(curve.points) },
    thresholdsForPrecision: TARGETS.map((target) => ({ target, choice: thresholdForPrecision(judgements, target) })),
    thresholdsForReview: BUDGETS.map((budget) => ({ budget, choice: thresholdForReview(judgements, budget) })),
  };
}

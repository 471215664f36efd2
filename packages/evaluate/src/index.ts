export { accuracy, type Pair } from "./accuracy.ts";
export { type Baseline, majorityBaseline, ngramBaseline, trainedNgramBaseline } from "./baselines/baselines.ts";
export {
  baselineRecord,
  type LearnedBaselines,
  type LearnOptions,
  learnBaselines,
} from "./baselines/learn-baselines.ts";
export { type Features, ngramFeatures } from "./baselines/ngram-features.ts";
export {
  type NgramExample,
  type NgramModel,
  predictLabel,
  probabilities,
  trainNgramModel,
} from "./baselines/ngram-model.ts";
export { likeliest, type OutOfFold, outOfFold } from "./baselines/out-of-fold.ts";
export { brierScore, type Judgement } from "./brier-score.ts";
export { applyCalibration } from "./calibration/apply-calibration.ts";
export { type Belief, beliefOf } from "./calibration/belief.ts";
export { caughtByReview } from "./calibration/caught-by-review.ts";
export { equalMassBins } from "./calibration/equal-mass-bins.ts";
export {
  type CalibrationInput,
  type CalibrationMethod,
  fitCalibration,
  fitField,
} from "./calibration/fit-calibration.ts";
export { fitIsotonic, type IsotonicPoint } from "./calibration/fit-isotonic.ts";
export { fitLogistic, type LogisticCurve } from "./calibration/fit-logistic.ts";
export { fitTemperature } from "./calibration/fit-temperature.ts";
export { negativeLogLikelihood } from "./calibration/negative-log-likelihood.ts";
export {
  type PrecisionRecall,
  type PrecisionRecallPoint,
  precisionRecall,
  type ScoredClaim,
} from "./calibration/precision-recall.ts";
export { recallAtPrecision } from "./calibration/recall-at-precision.ts";
export { type ReviewCatch, reviewCatch } from "./calibration/review-catch.ts";
export { type RiskCoverage, type RiskCoveragePoint, riskCoverage } from "./calibration/risk-coverage.ts";
export { type ThresholdChoice, thresholdForPrecision, thresholdForReview } from "./calibration/thresholds.ts";
export { type Comparable, type CompareOptions, compareEvaluations } from "./comparison/compare-evaluations.ts";
export { type CostMatrix, meanCost } from "./comparison/cost.ts";
export { holm } from "./comparison/holm.ts";
export { type McNemar, mcNemar } from "./comparison/mcnemar.ts";
export { rowsToDecide } from "./comparison/rows-to-decide.ts";
export { type PairedValues, shareDifference } from "./comparison/share-difference.ts";
export { type ConfusionMatrix, confusionMatrix } from "./confusion-matrix.ts";
export { type Confusion, confusions } from "./confusions.ts";
export type { DriftMeasure } from "./drift/drift-measure.ts";
export { driftOfPredictions } from "./drift/drift-of-predictions.ts";
export { type DriftColumns, type DriftPeriod, type DriftReport, driftReport } from "./drift/drift-report.ts";
export { jensenShannon } from "./drift/jensen-shannon.ts";
export { kolmogorovSmirnov } from "./drift/kolmogorov-smirnov.ts";
export { normedWasserstein } from "./drift/normed-wasserstein.ts";
export { populationStability } from "./drift/population-stability.ts";
export { type EquivalenceGroups, equivalentAccuracy } from "./equivalence.ts";
export {
  type EvaluateOptions,
  type EvaluationReport,
  evaluateRecords,
  type RecordPair,
  type RecordScores,
} from "./evaluate-records.ts";
export { expectedCalibrationError } from "./expected-calibration-error.ts";
export type { FieldReport, LabelReport, ScoreReport, ValueReport } from "./field-report.ts";
export { GateFile } from "./gate/gate-file.ts";
export { type GateHashes, isSealed, judge } from "./gate/judge.ts";
export { parseGate } from "./gate/parse-gate.ts";
export { renderHtml } from "./html/render-html.ts";
export { isRight } from "./is-right.ts";
export { type FieldIntervals, type LabelIntervals, labelIntervals } from "./label-intervals.ts";
export { type LabelScore, labelScores, SMALL_SUPPORT } from "./label-scores.ts";
export { type Latency, latency } from "./latency.ts";
export { type Legality, legality } from "./legality.ts";
export { macroF1 } from "./macro-f1.ts";
export { type MicroAverage, microAverage } from "./micro-average.ts";
export { type LabelNoise, labelNoise, type NoiseRow, type SuspectLabel } from "./noise/label-noise.ts";
export { type LabelClaim, precisionByVolume, type VolumePoint } from "./precision-by-volume.ts";
export type { Proportion } from "./proportion.ts";
export { type Reliability, reliability } from "./reliability.ts";
export { type ReliabilityBin, reliabilityBins } from "./reliability-bins.ts";
export { renderMarkdown } from "./render-markdown.ts";
export { calibrationOf } from "./report/calibration-of.ts";
export { Verdict } from "./report/comparison-parts.ts";
export { type EvaluateModelOptions, evaluateModel } from "./report/evaluate-model.ts";
export { EvaluationFile, Provenance } from "./report/evaluation-file.ts";
export type { GoldCall } from "./report/gold-report.ts";
export type { MeasuredCall, RankedValue } from "./report/measured-call.ts";
export { renderEvaluation } from "./report/render-evaluation.ts";
export { decimal, percent, range, renderTable } from "./report/render-table.ts";
export { type BootstrapInterval, type BootstrapOptions, bootstrap, type Statistics } from "./sampling/bootstrap.ts";
export { groupFolds } from "./sampling/group-folds.ts";
export { percentile } from "./sampling/percentile.ts";
export { type Random, shuffled } from "./sampling/random.ts";
export { shareInterval } from "./share-interval.ts";
export { type Slice, slices } from "./slices.ts";
export { type ValueScores, valueScores } from "./value-scores.ts";
export { weightedF1 } from "./weighted-f1.ts";
export { type Interval, wilsonInterval } from "./wilson-interval.ts";
export { type WithinTolerance, withinTolerance } from "./within-tolerance.ts";

export { BalanceRecipe, type BalanceRecipeInput, type EditKind } from "./balance/balance-recipe.ts";
export type { BalanceReport, RepeatReport } from "./balance/balance-report.ts";
export { type BalancedTrain, type BalanceOptions, balanceTrain } from "./balance/balance-train.ts";
export { type CounterfactualOptions, counterfactuals } from "./balance/counterfactual/counterfactuals.ts";
export { type CueSet, type CueSetName, cueSets } from "./balance/cues/cue-set.ts";
export { hasCue } from "./balance/cues/has-cue.ts";
export { type InvariancePair, invariancePairs } from "./balance/invariance-pairs.ts";
export { type PlannedRow, planRepeats, type RepeatPlan } from "./balance/plan-repeats.ts";
export { type RareLabel, type SynthesiseRareOptions, synthesiseRare } from "./balance/synthesise-rare.ts";
export { type OpenRows, type TrainRows, trainRows } from "./balance/train-rows.ts";
export { type BuildOptions, buildDataSet } from "./build/build-data-set.ts";
export { type ChatmlRow, chatmlRow, type RenderedRow } from "./build/chatml-row.ts";
export { lineWriter } from "./build/line-writer.ts";
export { BoilerplateCounter } from "./clean/boilerplate-counter.ts";
export type { DuplicatePair } from "./clean/duplicate-index.ts";
export { type DuplicateCluster, DuplicateIndex } from "./clean/duplicate-index.ts";
export { findResidual, hasResidual, type Residual } from "./clean/find-residual.ts";
export { type LabelConflict, labelConflicts } from "./clean/label-conflicts.ts";
export { estimatedJaccard, signatureOf } from "./clean/min-hash.ts";
export { type NormalisedSpeakers, normaliseSpeakers } from "./clean/normalise-speakers.ts";
export type { RedactCallOptions, RedactedCall } from "./clean/redact-call.ts";
export { redactCall } from "./clean/redact-call.ts";
export { RedactionCounter, type RedactionReport } from "./clean/redaction-report.ts";
export { similarity } from "./clean/shingles.ts";
export type { CallWords, EvaluationInput, LiveResult, NoteInput } from "./gaps/events/gap-input.ts";
export { GAP_KINDS, GapEntry, type GapKind, GapStatus } from "./gaps/gap-entry.ts";
export type { GapPlan } from "./gaps/gap-plan.ts";
export type { Decision, TrackerOptions } from "./gaps/label-gap-tracker.ts";
export { LabelGapTracker } from "./gaps/label-gap-tracker.ts";
export { totalEvidence } from "./gaps/propose/count-evidence.ts";
export { defaultPhraseRules, type PhraseRule, ruleOfStep } from "./gaps/propose/phrase-rules.ts";
export { describeAction, subjectOf } from "./gaps/report/describe-entry.ts";
export type { GapReport } from "./gaps/report/gap-report.ts";
export { renderGapHtml } from "./gaps/report/render-gap-html.ts";
export { renderGapMarkdown, renderPlan } from "./gaps/report/render-gap-markdown.ts";
export { type UploadedDataSet, uploadDataSet } from "./hub/upload-data-set.ts";
export type { UploadOptions, UploadProgress } from "./hub/upload-settings.ts";
export { type ChatMessage, type ChatTemplate, compileTemplate, type RenderOptions } from "./inspect/chat-template.ts";
export { type GgufFacts, readGgufFacts } from "./inspect/gguf-facts.ts";
export { ggufTokenizer } from "./inspect/gguf-tokenizer.ts";
export { inspectDataSet } from "./inspect/inspect-data-set.ts";
export type { InspectOptions } from "./inspect/inspect-options.ts";
export { inspectRows, type PlacedRow } from "./inspect/inspect-rows.ts";
export { Inspection } from "./inspect/inspection.ts";
export { type LabelCollision, type LabelTokens, labelTokens } from "./inspect/label-collisions.ts";
export { LOSSES, type Loss, type LossMask, type LossOptions, lossMask } from "./inspect/loss-mask.ts";
export { markSupervised, shortened } from "./inspect/mark-supervised.ts";
export { readChatTemplate } from "./inspect/read-chat-template.ts";
export { readTokenizer } from "./inspect/read-tokenizer.ts";
export { renderInspection } from "./inspect/render-inspection.ts";
export { type ResponseParts, responseParts } from "./inspect/response-parts.ts";
export { ROW_VERDICTS, type RowVerdict } from "./inspect/row-verdicts.ts";
export { type PromptDifference, promptDifference } from "./inspect/served-prompt.ts";
export { type TaughtRow, taughtRow } from "./inspect/taught-row.ts";
export { templateHash } from "./inspect/template-hash.ts";
export type { Tokenizer } from "./inspect/tokenizer.ts";
export { VERDICT_REMEDIES } from "./inspect/verdict-remedies.ts";
export { type ConvertedLora, type ConvertLoraOptions, convertLora } from "./lora/convert-lora.ts";
export { type DataRecipe, parseDataRecipe } from "./prepare/data-recipe.ts";
export type { PreparationReport } from "./prepare/preparation-report.ts";
export {
  type PreparationStage,
  type PreparedDataSet,
  type PrepareOptions,
  prepareDataSet,
} from "./prepare/prepare-data-set.ts";
export { CallIds } from "./read/calls/call-ids.ts";
export { isMissing } from "./read/calls/missing-value.ts";
export type { OpenCallsOptions, PeekedRows } from "./read/calls/open-calls.ts";
export { type OpenedCalls, openCalls, peekRows } from "./read/calls/open-calls.ts";
export { type ParsedTime, parseTime } from "./read/calls/parse-time.ts";
export type { ReadCallsOptions } from "./read/calls/read-calls.ts";
export { type Reading, readCalls, readUnlabelledCalls } from "./read/calls/read-calls.ts";
export type { Reject, RejectCode } from "./read/calls/reject.ts";
export type { RejectCount } from "./read/calls/rejects-writer.ts";
export {
  type RejectSummary,
  type RejectsWriter,
  RejectTally,
  rejectsPath,
  rejectsWriter,
} from "./read/calls/rejects-writer.ts";
export { callMoment } from "./read/calls/zoned-time.ts";
export { ColumnMap } from "./read/columns/column-map.ts";
export type { ColumnCertainty, MappedColumn } from "./read/columns/guess-columns.ts";
export { type ColumnMapping, guessColumns, missingColumns, requireColumns } from "./read/columns/guess-columns.ts";
export { type CsvDialect, type ScannedRecord, scanRecord } from "./read/rows/csv/scan-record.ts";
export { sniffDialect } from "./read/rows/csv/sniff-dialect.ts";
export type { ReadLimits } from "./read/rows/read-limits.ts";
export type { ReadRowsOptions } from "./read/rows/read-rows.ts";
export { readRows } from "./read/rows/read-rows.ts";
export type { Row } from "./read/rows/row.ts";
export { type Architecture, knownArchitectures } from "./recipe/architecture.ts";
export { estimateMemory, type MemoryEstimate } from "./recipe/estimate-memory.ts";
export { type HfJobEvent, type LaunchOptions, launchHfJob } from "./recipe/launch-hf-job.ts";
export type { TrainingData, TrainingPlan } from "./recipe/plan-training.ts";
export { type RenderedRecipe, renderRecipe } from "./recipe/render-recipe.ts";
export { stepsOf, type TrainingSteps } from "./recipe/steps-of.ts";
export { type RecipeFile, TRAINER_NAMES, type TrainerName } from "./recipe/trainer.ts";
export { type TrainerFormat, trainerFormats } from "./recipe/trainers.ts";
export { hashRecipe, parseRecipe, TrainingRecipe } from "./recipe/training-recipe.ts";
export { validateTrainerConfig } from "./recipe/validate-trainer-config.ts";
export { type WriteRecipeOptions, writeRecipe } from "./recipe/write-recipe.ts";
export { type Certified, type CertifyOptions, certifyDataSet } from "./split/certify-data-set.ts";
export { groupRows, type RowGroups } from "./split/group-rows.ts";
export {
  type PlanSplitsOptions,
  type PreviousSplits,
  planSplits,
  type SplitPlanner,
  splitPlanner,
} from "./split/plan-splits.ts";
export { readPreviousSplits } from "./split/read-previous-splits.ts";
export { readCertificate, SplitCertificate } from "./split/split-certificate.ts";
export { DEFAULT_SHARES, SPLITS, type SplitName, type SplitShares, splitOf } from "./split/split-of.ts";
export type { SplitPlan } from "./split/split-plan.ts";
export { SplitRecipe } from "./split/split-recipe.ts";
export { type SplitRow, splitRowOf } from "./split/split-row.ts";
export type { DataSetFailure } from "./split/verify/failure.ts";
export type { VerifyOptions } from "./split/verify-data-set.ts";
export { type Verification, verifyDataSet } from "./split/verify-data-set.ts";
export { type SynthesisLanguage, synthesisLanguages } from "./synthesis/languages/synthesis-languages.ts";
export type { PlanWish } from "./synthesis/plan.ts";
export { renderSynthesisReport } from "./synthesis/report/render-synthesis-report.ts";
export {
  type LabelRange,
  type LanguageRange,
  type SynthesisReport,
  type SynthesisReportOptions,
  synthesisReport,
} from "./synthesis/report/synthesis-report.ts";
export { type SynthesisOptions, synthesise } from "./synthesis/synthesise.ts";
export type { SynthesisedCall } from "./synthesis/synthesised-call.ts";
export { type ExportFault, type ExportOptions, type ExportResult, exportDataSet } from "./write/export-data-set.ts";
export { type HostFault, hostFaults } from "./write/host-faults.ts";
export { type HostName, hostProfiles } from "./write/host-profiles.ts";
export { type ParquetColumn, parquetWriter } from "./write/parquet-writer.ts";
export { REDACTION_FILE, readRedaction } from "./write/redaction-file.ts";
export { ROW_FORMAT_NAMES, type RowFormatName, rowFormatNamed, rowFormats } from "./write/row-formats.ts";
export type { PlacedCall } from "./write/task-renderer.ts";
export type { TrainingRow } from "./write/training-row.ts";
export type { TrainingTask } from "./write/training-task.ts";
export { type WriteOptions, writeDataSet } from "./write/write-data-set.ts";
export { type CardText, writeDataSetCard } from "./write/write-data-set-card.ts";

export { calibrate, logOdds, temper } from "./calibrate.ts";
export { Calibration, type FieldCalibration } from "./calibration.ts";
export {
  AmountMention,
  AmountRole,
  Call,
  CallReading,
  Certainty,
  DateMention,
  Day,
  DEFAULT_TIME_ZONE,
  Implied,
  Mention,
  NoDay,
  Speaker,
  TimeZone,
  Turn,
} from "./call.ts";
export { type ControlStrings, controlStrings } from "./control-strings.ts";
export {
  defineTaxonomy,
  type Field,
  fieldAt,
  type LabelField,
  type LabelsOf,
  parseLabels,
  type Taxonomy,
  type TaxonomyDefinition,
} from "./define-taxonomy.ts";
export { describeTask } from "./describe-task.ts";
export { DispositionError, type DispositionErrorOptions, type ErrorCode } from "./errors.ts";
export { amount, date, type FieldInfo, label, score, text } from "./field.ts";
export { type FieldPath, type FieldValue, getField, type ValueAt, withField } from "./field-path.ts";
export { fingerprint } from "./fingerprint.ts";
export { alpaca } from "./formats/alpaca.ts";
export { chatmlBrief, chatmlFrame, chatmlMarked, chatmlValues } from "./formats/chatml.ts";
export { promptFormats } from "./formats/prompt-formats.ts";
export { jsonSchema } from "./json-schema.ts";
export { type LabelledCall, labelledCallSchema, type RowOrigin } from "./labelled-call.ts";
export { DataSetManifest, ModelManifest } from "./manifest.ts";
export { assignMarks, MARKS_PER_KIND, type MarkedValue, type MarkTable, markOf, marksOf, NO_MARK } from "./marks.ts";
export { type CollectionsLabels, collections } from "./presets/collections/collections.ts";
export { type Disposition, dispositions } from "./presets/collections/dispositions.ts";
export { type Payment, payments } from "./presets/collections/payments.ts";
export { type Reason, reasons } from "./presets/collections/reasons.ts";
export {
  control,
  joinParts,
  type PromptContext,
  type PromptFormat,
  type PromptFrame,
  type PromptMessage,
  type PromptPart,
  plain,
  type Role,
} from "./prompt-format.ts";
export {
  type AnswerSkeleton,
  type AnswerSlot,
  type AnswerText,
  answerSkeleton,
  type Choice,
  choicesFor,
  renderAnswer,
} from "./render-answer.ts";
export { type RenderedPrompt, renderPrompt } from "./render-prompt.ts";
export { resolveLabel } from "./resolve-label.ts";
export { allExcept, brokenRules, type Condition, type ConditionOf, type Rule, type RuleOf, rulesFor } from "./rules.ts";

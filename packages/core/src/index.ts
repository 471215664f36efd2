export { DispositionError, type ErrorCode } from "@disposition/taxonomy";
export type { Classification, Evidence, FieldResult, ReviewCode, ReviewReason } from "./classifier/classification.ts";
export { DispositionClassifier, type LoadOptions } from "./classifier/disposition-classifier.ts";
export type { ReviewPolicy } from "./classifier/review.ts";
export type {
  Constraint,
  Engine,
  EngineInfo,
  Filled,
  FilledSlot,
  FillRequest,
  FillUsage,
  RankedChoice,
  Slot,
} from "./engine/engine.ts";
export { createLlamaEngine } from "./llama/llama-engine.ts";
export type { AdapterFile, LlamaEngineOptions } from "./llama/load-llama.ts";

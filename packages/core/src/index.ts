export { DispositionError, type DispositionErrorOptions, type ErrorCode } from "@disposition/taxonomy";
export type { CacheStats, ResultCacheOptions } from "./cache/result-cache.ts";
export type {
  Classification,
  Evidence,
  FieldResult,
  ModelFacts,
  ReviewCode,
  ReviewReason,
} from "./classifier/classification.ts";
export {
  type CallClassifier,
  type CallOutcome,
  type ClassifyManyOptions,
  classifyMany,
} from "./classifier/classify-many.ts";
export {
  type ClassifierStats,
  type ClassifyOptions,
  DispositionClassifier,
  type LoadOptions,
} from "./classifier/disposition-classifier.ts";
export type { ReviewPolicy, ReviewThresholds } from "./classifier/review.ts";
export type {
  Constraint,
  Engine,
  EngineInfo,
  EngineStats,
  Filled,
  FilledSlot,
  FillOptions,
  FillRequest,
  FillStrategy,
  FillUsage,
  GpuReport,
  RankedChoice,
  RankedRecord,
  Slot,
  TextSlot,
  VramState,
  WrittenText,
} from "./engine/engine.ts";
export { type ClassifyError, type ClassifyFinish, type ClassifyStart, classifyChannels } from "./events.ts";
export { createLlamaEngine } from "./llama/llama-engine.ts";
export type { AdapterFile, LlamaEngineOptions } from "./llama/load-llama.ts";
export type { DownloadProgress, ResolveOptions } from "./models/download-settings.ts";
export type { HubModel, ModelSource } from "./models/model-source.ts";
export type { AdapterSource, AdapterSources } from "./models/resolve-adapters.ts";
export { type ResolvedModel, resolveModel } from "./models/resolve-model.ts";
export {
  createOpenAIEngine,
  type OpenAIEngine,
  type OpenAIEngineOptions,
  type RemoteFilled,
  type RemoteStrategy,
} from "./openai/openai-engine.ts";
export type { ServerKind } from "./openai/server-dialect.ts";
export type { ServerFacts } from "./openai/server-facts.ts";
export { createProcessEngine, type ProcessEngine, type ProcessEngineOptions } from "./process/process-engine.ts";
export type { SupervisionOptions } from "./process/supervision-options.ts";
export type { QueuePlace } from "./queue/queue-place.ts";
export { type QueueStats, type RunOptions, WorkQueue, type WorkQueueOptions } from "./queue/work-queue.ts";

import { composeRemarks, FINDERS, findMentions, pipeline, type Step } from "@disposition/postprocess";
import {
  type Calibration,
  Call,
  type CallReading,
  chatmlMarked,
  collections,
  control,
  DispositionError,
  fingerprint,
  type ModelManifest,
  type PromptFormat,
  type PromptPart,
  promptFormats,
  type Taxonomy,
} from "@disposition/taxonomy";
import { z } from "zod";
import { callKey, type NormalisedCall, normaliseCall } from "../cache/call-key.ts";
import { type CachedResult, type CacheStats, ResultCache, type ResultCacheOptions } from "../cache/result-cache.ts";
import { type Engine, type EngineInfo, type EngineStats, longestAnswer } from "../engine/engine.ts";
import { withEvents } from "../events.ts";
import { createLlamaEngine } from "../llama/llama-engine.ts";
import type { LlamaEngineOptions } from "../llama/load-llama.ts";
import type { ResolveOptions } from "../models/download-settings.ts";
import type { ModelSource } from "../models/model-source.ts";
import { type AdapterSources, resolveAdapters } from "../models/resolve-adapters.ts";
import { resolveModel } from "../models/resolve-model.ts";
import { createProcessEngine } from "../process/process-engine.ts";
import type { SupervisionOptions } from "../process/supervision-options.ts";
import type { QueuePlace } from "../queue/queue-place.ts";
import { type QueueStats, WorkQueue, type WorkQueueOptions } from "../queue/work-queue.ts";
import type { Classification } from "./classification.ts";
import { type CallOutcome, type ClassifyManyOptions, classifyMany } from "./classify-many.ts";
import { cutTranscript } from "./cut-transcript.ts";
import { prepareFill, type Thoroughness } from "./fill-request.ts";
import { loadCalibration } from "./load-calibration.ts";
import { DEFAULT_REVIEW_POLICY, type ReviewPolicy } from "./review.ts";
import { type Reading, toClassification } from "./to-classification.ts";

/** Options of `DispositionClassifier.load`. Everything has a default that works offline. */
export interface LoadOptions<T extends Taxonomy> extends Omit<LlamaEngineOptions, "modelPath" | "adapters"> {
  /** The task; default `collections`. */
  readonly taxonomy?: T;
  /** Path of a GGUF file, or `hf:owner/repo/file.gguf[@revision]`, or the same in parts; default the starter model. */
  readonly model?: ModelSource;
  /** LoRA adapters as GGUF files, from wherever a model may come. */
  readonly lora?: AdapterSources;
  /** How models are fetched from a hub: token, cache folder, offline, progress, signal. */
  readonly download?: ResolveOptions;
  /** `process` runs the engine in a supervised child, so that a crash of native code is not yours. Default `none`. */
  readonly isolation?: "none" | "process";
  /** Deadlines and restarts of that child. */
  readonly supervision?: SupervisionOptions;
  /** The prompt that the model was trained on; default what its manifest names, else `chatmlMarked`. */
  readonly format?: PromptFormat;
  /** Another engine than llama.cpp in this process; `model` and the options of llama.cpp are then ignored. */
  readonly engine?: Engine;
  /** What to do with the record after the engine; default: compose remarks. */
  readonly steps?: readonly Step<T>[];
  /** When a person should look; what is left out is as the model's manifest says, else `DEFAULT_REVIEW_POLICY`. */
  readonly review?: Partial<ReviewPolicy>;
  /**
   * A calibration, or the file of one: probabilities become shares of being right. Default what the model's manifest
   * brings, unless a LoRA adapter makes another model of it; `false` keeps the model's own belief.
   */
  readonly calibration?: string | Calibration | false;
  /** Bounds of the queue before the engine; default 256 waiting calls. */
  readonly queue?: Omit<WorkQueueOptions, "concurrency">;
  /** Keeps answers for equal calls; default `false`, because an answer is personal data too. */
  readonly cache?: boolean | ResultCacheOptions;
  /** `greedy` takes fewer steps and may miss the likeliest label. Default `best-first`. */
  readonly search?: "best-first" | "greedy";
  /** `ignore` runs a model under another taxonomy, prompt or finder than it was trained with. Default `check`. */
  readonly fingerprint?: "check" | "ignore";
}

/** Options of one call. */
export interface ClassifyOptions extends Omit<Thoroughness, "search"> {
  /** Leaves the queue or stops the engine; the promise rejects with its reason. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for waiting and work together; then `DEADLINE_EXCEEDED`. Default none. */
  readonly timeoutMs?: number | undefined;
  /** From -10 to 10, higher first; default 0. Nothing starves: see `WorkQueue`. */
  readonly priority?: number | undefined;
  /** Told where the call stands in the queue when it comes, whenever that changes, and as it starts (position 0). */
  readonly onPlace?: ((place: QueuePlace) => void) | undefined;
  /** Told each further piece of a free text while it is written; such a call is neither kept nor shared. */
  readonly onText?: ((field: string, piece: string) => void) | undefined;
}

/** What a classifier has been doing. */
export interface ClassifierStats {
  readonly queue: QueueStats;
  /** Null where no cache was asked for. */
  readonly cache: CacheStats | null;
  readonly engine: EngineInfo & EngineStats;
}

/**
 * Turns call transcripts into records.
 *
 * @example
 * await using classifier = await DispositionClassifier.load();
 * const { labels } = await classifier.classify({ transcript: "Customer: kal 5000 bhej dunga", callDate: "2026-02-21" });
 * labels.payment_disposition; // "PTP"
 */
export class DispositionClassifier<T extends Taxonomy = typeof collections> implements AsyncDisposable {
  readonly taxonomy: T;
  readonly format: PromptFormat;
  /** Joint hash of taxonomy, prompt format and finders. */
  readonly fingerprint: string;
  /** Whether probabilities are corrected by a calibration. */
  readonly isCalibrated: boolean;
  readonly #engine: Engine;
  readonly #reading: Reading<T>;
  readonly #search: Thoroughness["search"];
  readonly #queue: WorkQueue;
  readonly #cache: ResultCache<Answer<T>> | null;

  private constructor(task: Task<T>, engine: Engine, options: LoadOptions<T>) {
    const { taxonomy, format, calibration } = task;
    this.taxonomy = taxonomy;
    this.format = format;
    this.fingerprint = task.fingerprint;
    this.isCalibrated = calibration !== undefined;
    this.#engine = engine;
    const policy = { ...DEFAULT_REVIEW_POLICY, ...task.review, ...options.review };
    this.#reading = { taxonomy, calibration, policy, steps: pipeline(...(options.steps ?? [composeRemarks<T>()])) };
    this.#search = options.search;
    // one call more than the engine works on: it is read and rendered meanwhile
    this.#queue = new WorkQueue({ ...options.queue, concurrency: engine.info.concurrency + 1 });
    this.#cache = options.cache ? new ResultCache(options.cache === true ? {} : options.cache) : null;
  }

  /**
   * Loads a model and makes it ready.
   *
   * @throws DispositionError `MODEL_NOT_FOUND`, `MODEL_INVALID`, `MODEL_LOAD_FAILED`, `ENGINE_MISSING`, or
   * `FINGERPRINT_MISMATCH` when the model was trained with another taxonomy, prompt or finder.
   */
  static async load<T extends Taxonomy = typeof collections>(
    options: LoadOptions<T> = {},
  ): Promise<DispositionClassifier<T>> {
    const taxonomy = options.taxonomy ?? (collections as Taxonomy as T);
    if (options.engine) {
      return new DispositionClassifier(await readTask(taxonomy, chatmlMarked, options), options.engine, options);
    }
    const model = await resolveModel(options.model, options.download);
    const named = promptFormats.find((format) => format.id === model.manifest?.format);
    const task = await readTask(taxonomy, named ?? chatmlMarked, options, model.manifest);
    if (model.manifest && options.fingerprint !== "ignore") {
      checkFingerprint(model.manifest.fingerprint, task.fingerprint, model.path);
    }
    return new DispositionClassifier(task, await createEngine(model.path, options), options);
  }

  /**
   * Classifies one call.
   *
   * @throws DispositionError `INPUT_INVALID` for a call that is none, `PROMPT_TOO_LONG` when not even one turn fits,
   * `QUEUE_FULL` (at once, with `retryAfterMs`), `DEADLINE_EXCEEDED`, `ENGINE_FAILED`, `ENGINE_CRASHED`, `DISPOSED`; or
   * the reason of `signal` when that aborts.
   */
  async classify(call: Call, options: ClassifyOptions = {}): Promise<Classification<T>> {
    const started = performance.now();
    const about = { characters: call?.transcript?.length ?? 0, model: this.#engine.info.id };
    return withEvents(
      about,
      options.signal,
      async () => {
        options.signal?.throwIfAborted();
        const parsed = parseCall(call);
        const settled = normaliseCall(parsed);
        const { value, origin } = await this.#look(settled, options);
        return {
          id: parsed.id ?? null,
          ...value,
          fields: moveEvidence(value.fields, settled.transcript.toOriginal),
          cached: origin !== "computed",
          timings: { ...value.timings, totalMs: performance.now() - started },
        };
      },
      ({ cached, usage }) => ({ cached, ...usage }),
    );
  }

  /** Classifies a stream of calls; errors are values. See `classifyMany`. */
  classifyMany(
    calls: Iterable<Call> | AsyncIterable<Call>,
    options: ClassifyManyOptions & Omit<ClassifyOptions, "signal" | "onText" | "onPlace"> = {},
  ): AsyncGenerator<CallOutcome<Classification<T>>, void, undefined> {
    const classifier = {
      classify: (call: Call, { signal }: { readonly signal: AbortSignal }) =>
        this.classify(call, { ...options, signal }),
    };
    return classifyMany(classifier, calls, { concurrency: this.#engine.info.concurrency, ...options });
  }

  /** Counts and times since the classifier was loaded. */
  async getStats(): Promise<ClassifierStats> {
    const engine = { ...this.#engine.info, ...(await this.#engine.getStats?.()) };
    return { queue: this.#queue.getStats(), cache: this.#cache?.getStats() ?? null, engine };
  }

  /** Frees the model; waiting calls reject with `DISPOSED`. Calling it twice is harmless. */
  async dispose(): Promise<void> {
    await this.#queue.dispose();
    this.#cache?.clear();
    await this.#engine.dispose();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.dispose();
  }

  /** The answer to a call: kept, shared with an equal call at work, or new. */
  async #look(call: NormalisedCall, options: ClassifyOptions): Promise<CachedResult<Answer<T>>> {
    const { signal, timeoutMs, priority, onPlace, onText, alternatives = 1, records = 0 } = options;
    if (this.#cache === null || onText) {
      const run = (stop: AbortSignal) => this.#answer(call, { ...options, signal: stop });
      return { value: await this.#queue.run(run, { signal, timeoutMs, priority, onPlace }), origin: "computed" };
    }
    const { id: model, contextSize, settings } = this.#engine.info;
    const asked = { alternatives, records, search: this.#search, contextSize, settings };
    const key = callKey({ model, fingerprint: this.fingerprint, options: asked, call });
    return this.#cache.getOrCompute(
      key,
      (flight) => this.#queue.run((stop) => this.#answer(call, { ...options, signal: stop }), flight),
      { signal, timeoutMs, priority, onPlace },
    );
  }

  async #answer(call: NormalisedCall, options: ClassifyOptions): Promise<Answer<T>> {
    const started = performance.now();
    const whole = findMentions({ ...call, transcript: call.transcript.text });
    const shown = await cutTranscript(whole, (shorter) => this.#fits(shorter));
    const { alternatives, records, signal, onText } = options;
    const prepared = prepareFill(this.taxonomy, this.format, shown, { alternatives, records, search: this.#search });
    const read = performance.now();
    const filled = await this.#engine.fill(prepared.request, { signal, onText });
    const done = performance.now();
    const { id, device, gpu } = this.#engine.info;
    const { strategy } = filled;
    const evidence = strategy?.evidence ?? this.#engine.info.evidence;
    const calibrated = this.isCalibrated;
    return {
      ...toClassification(this.#reading, { whole, shown, prepared, filled }),
      model: {
        id,
        device,
        evidence,
        ...(gpu && { gpu }),
        ...(strategy && { strategy }),
        fingerprint: this.fingerprint,
        calibrated,
      },
      timings: { readMs: read - started, fillMs: done - read },
    };
  }

  async #fits(reading: CallReading): Promise<boolean> {
    const { request } = prepareFill(this.taxonomy, this.format, reading);
    const answer = control(longestAnswer(request));
    const usable = this.#engine.info.contextSize - 1;
    // no token is shorter than a byte, so most calls need no counting
    if (byteLength([...request.prompt, answer]) < usable) return true;
    return (await this.#engine.countTokens([...request.prompt, answer])) <= usable;
  }
}

/** What is settled before an engine is there. */
interface Task<T extends Taxonomy> {
  readonly taxonomy: T;
  readonly format: PromptFormat;
  readonly fingerprint: string;
  readonly calibration: Calibration | undefined;
  /** Thresholds that go with that calibration. */
  readonly review: ModelManifest["review"];
}

/** What an equal call may be given too. */
type Answer<T extends Taxonomy> = Omit<Classification<T>, "id" | "cached" | "timings"> & {
  readonly timings: Omit<Classification<T>["timings"], "totalMs">;
};

async function createEngine<T extends Taxonomy>(modelPath: string, options: LoadOptions<T>): Promise<Engine> {
  const adapters = await resolveAdapters(options.lora, options.download);
  const { gpu, gpuLayers, flashAttention, threads, contextSize, parallel, chunkSize } = options;
  const engineOptions: LlamaEngineOptions = {
    modelPath,
    adapters: adapters.map(({ path, scale }) => ({ path, scale })),
    ...{ gpu, gpuLayers, flashAttention, threads, contextSize, parallel, chunkSize },
  };
  if (options.isolation !== "process") return createLlamaEngine(engineOptions);
  return createProcessEngine({ ...engineOptions, ...(options.supervision && { supervision: options.supervision }) });
}

async function readTask<T extends Taxonomy>(
  taxonomy: T,
  usual: PromptFormat,
  options: LoadOptions<T>,
  manifest: ModelManifest | null = null,
): Promise<Task<T>> {
  const format = options.format ?? usual;
  const current = fingerprint(taxonomy, format, FINDERS);
  // an adapter makes another model of it, which its calibration was not fitted for
  const shipped = manifest?.fingerprint === current && options.lora === undefined ? manifest : null;
  const source = options.calibration ?? shipped?.calibration;
  const calibration = await loadCalibration(source === false ? undefined : source, taxonomy, current);
  // thresholds hold for the probabilities that they were chosen on
  const review = options.calibration === undefined ? shipped?.review : undefined;
  return { taxonomy, format, fingerprint: current, calibration, review };
}

/** Evidence was found in the normalised transcript; the caller has the original. */
function moveEvidence<F extends Classification<Taxonomy>["fields"]>(fields: F, toOriginal: (at: number) => number): F {
  const moved = Object.entries(fields).map(([path, field]) => {
    const evidence = field?.evidence.map((place) => {
      return { ...place, start: toOriginal(place.start), end: toOriginal(place.end) };
    });
    return [path, { ...field, evidence }];
  });
  return Object.fromEntries(moved) as F;
}

function byteLength(parts: readonly PromptPart[]): number {
  return parts.reduce((sum, part) => sum + Buffer.byteLength(part.text), 0);
}

function parseCall(call: Call): Call {
  const parsed = Call.safeParse(call);
  if (!parsed.success) throw new DispositionError("INPUT_INVALID", `call: ${z.prettifyError(parsed.error)}`);
  if (/[^\p{Z}\p{C}]/u.test(parsed.data.transcript)) return parsed.data;
  throw new DispositionError("INPUT_INVALID", "call: the transcript is empty; pass the words of the call");
}

function checkFingerprint(trained: string, current: string, path: string): void {
  if (trained === current) return;
  const message =
    `"${path}" was trained under fingerprint ${trained}, this taxonomy, prompt and finder have ${current}: ` +
    `use the versions it was trained with, retrain it, or pass fingerprint: "ignore"`;
  throw new DispositionError("FINGERPRINT_MISMATCH", message);
}

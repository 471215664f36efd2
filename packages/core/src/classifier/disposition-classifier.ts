import { composeRemarks, FINDERS, findMentions, type Pipeline, pipeline, type Step } from "@disposition/postprocess";
import {
  Call,
  type CallReading,
  type Choice,
  chatmlMarked,
  collections,
  control,
  DispositionError,
  type FieldValue,
  fingerprint,
  type LabelsOf,
  type PromptFormat,
  type PromptPart,
  promptFormats,
  type Taxonomy,
  withField,
} from "@disposition/taxonomy";
import { z } from "zod";
import { type Engine, type Filled, longestAnswer } from "../engine/engine.ts";
import type { LlamaEngineOptions } from "../llama/llama-engine.ts";
import type { Classification, Evidence, FieldResult } from "./classification.ts";
import { cutTranscript } from "./cut-transcript.ts";
import { type PreparedFill, prepareFill } from "./fill-request.ts";
import { resolveModel } from "./resolve-model.ts";
import { DEFAULT_REVIEW_POLICY, type ReviewPolicy, reviewReasons } from "./review.ts";

/** Options of `DispositionClassifier.load`. Everything has a default that works offline. */
export interface LoadOptions<T extends Taxonomy> extends Omit<LlamaEngineOptions, "modelPath"> {
  /** The task; default `collections`. */
  readonly taxonomy?: T;
  /** Path of a GGUF file; default the starter model. */
  readonly model?: string;
  /** The prompt that the model was trained on; default what its manifest names, else `chatmlMarked`. */
  readonly format?: PromptFormat;
  /** Another engine than llama.cpp in this process; `model` and the options of llama.cpp are then ignored. */
  readonly engine?: Engine;
  /** What to do with the record after the engine; default: compose remarks. */
  readonly steps?: readonly Step<T>[];
  readonly review?: Partial<ReviewPolicy>;
  /** `ignore` runs a model under another taxonomy, prompt or finder than it was trained with. Default `check`. */
  readonly fingerprint?: "check" | "ignore";
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
  readonly #engine: Engine;
  readonly #steps: Pipeline<T>;
  readonly #policy: ReviewPolicy;

  private constructor(taxonomy: T, format: PromptFormat, engine: Engine, options: LoadOptions<T>) {
    this.taxonomy = taxonomy;
    this.format = format;
    this.fingerprint = fingerprint(taxonomy, format, FINDERS);
    this.#engine = engine;
    this.#steps = pipeline(...(options.steps ?? [composeRemarks<T>()]));
    this.#policy = { ...DEFAULT_REVIEW_POLICY, ...options.review };
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
      return new DispositionClassifier(taxonomy, options.format ?? chatmlMarked, options.engine, options);
    }
    const model = await resolveModel(options.model);
    const named = promptFormats.find((format) => format.id === model.manifest?.format);
    const format = options.format ?? named ?? chatmlMarked;
    if (model.manifest && options.fingerprint !== "ignore") {
      checkFingerprint(model.manifest.fingerprint, fingerprint(taxonomy, format, FINDERS), model.path);
    }
    const { createLlamaEngine } = await import("../llama/llama-engine.ts");
    const engine = await createLlamaEngine({ ...options, modelPath: model.path });
    return new DispositionClassifier(taxonomy, format, engine, options);
  }

  /**
   * Classifies one call.
   *
   * @throws DispositionError `INPUT_INVALID` for a call that is none, `PROMPT_TOO_LONG` when not even one turn fits,
   * `ENGINE_FAILED`, `DISPOSED`; or the reason of `signal` when that aborts.
   */
  async classify(call: Call, options: { readonly signal?: AbortSignal } = {}): Promise<Classification<T>> {
    const started = performance.now();
    options.signal?.throwIfAborted();
    const whole = findMentions(parseCall(call));
    const reading = await cutTranscript(whole, (shorter) => this.#fits(shorter));
    const prepared = prepareFill(this.taxonomy, this.format, reading);
    const read = performance.now();
    const filled = await this.#engine.fill(prepared.request, { signal: options.signal });
    const done = performance.now();
    const { record, trace } = this.#steps(toLabels<T>(this.taxonomy, prepared, filled), {
      taxonomy: this.taxonomy,
      reading: whole,
    });
    const { id: model, device } = this.#engine.info;
    const facts = { slots: filled.slots, trace, wasCut: reading !== whole, wordCount: countWords(whole) };
    return {
      id: call.id ?? null,
      labels: record,
      fields: toFields<T>(prepared, filled, reading),
      confidence: filled.slots.reduce((product, slot) => product * slot.probability, 1),
      review: reviewReasons(facts, this.#policy),
      trace,
      model: { id: model, device, fingerprint: this.fingerprint },
      usage: filled.usage,
      timings: { readMs: read - started, fillMs: done - read, totalMs: performance.now() - started },
    };
  }

  /** Frees the model. Calling it twice is harmless. */
  async dispose(): Promise<void> {
    await this.#engine.dispose();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.dispose();
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

function toLabels<T extends Taxonomy>(taxonomy: T, prepared: PreparedFill, filled: Filled): LabelsOf<T> {
  let record: object = {};
  for (const [index, slot] of filled.slots.entries()) {
    record = withField(record, slot.name, choiceValue(prepared.choices[index], slot.choice));
  }
  for (const field of taxonomy.fields) if (field.kind === "text") record = withField(record, field.path, null);
  return record as LabelsOf<T>;
}

function toFields<T extends Taxonomy>(
  prepared: PreparedFill,
  filled: Filled,
  reading: CallReading,
): Classification<T>["fields"] {
  const entries = filled.slots.map((slot, index): [string, FieldResult<FieldValue>] => {
    const value = choiceValue(prepared.choices[index], slot.choice);
    const alternatives = slot.ranked
      .filter(({ choice }) => choice !== slot.choice)
      .map(({ choice, probability }) => ({ value: choiceValue(prepared.choices[index], choice), probability }));
    const { probability, offTrie } = slot;
    return [slot.name, { value, probability, alternatives, offTrie, evidence: evidenceFor(value, reading) }];
  });
  return Object.fromEntries(entries) as Classification<T>["fields"];
}

function evidenceFor(value: FieldValue, reading: CallReading): Evidence[] {
  if (value === null) return [];
  return reading.mentions
    .filter((mention) => mention.value === value)
    .map(({ start, end, speaker }) => ({ start, end, speaker }));
}

function choiceValue(choices: readonly Choice[] | undefined, index: number): FieldValue {
  return choices?.[index]?.value ?? null;
}

function countWords(reading: CallReading): number {
  const spoken = reading.turns.map((turn) => reading.transcript.slice(turn.start, turn.end)).join(" ");
  return spoken.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)?.length ?? 0;
}

import type { PromptPart } from "@disposition/taxonomy";

/** One hole of the answer: the literal text before it and the texts it may be filled with, ties broken by order. */
export interface Slot {
  readonly name: string;
  readonly before: string;
  readonly choices: readonly string[];
  /** How many of the likeliest choices must come back with exact probabilities; default 1. */
  readonly top?: number;
}

/** A hole that is written and not chosen: a JSON string of its own, behind all slots. */
export interface TextSlot {
  readonly name: string;
  /** Literal text up to and with the opening quote. */
  readonly before: string;
  readonly maxCharacters: number;
}

/** Where slot `when.slot` was filled with one of `when.in`, slot `allow.slot` may only take one of `allow.in`. */
export interface Constraint {
  readonly when: { readonly slot: string; readonly in: readonly string[] };
  readonly allow: { readonly slot: string; readonly in: readonly string[] };
}

/** One prompt with its holes. Plain data: it can cross a process boundary. */
export interface FillRequest {
  readonly prompt: readonly PromptPart[];
  readonly slots: readonly Slot[];
  /** Free texts, behind the slots. */
  readonly texts?: readonly TextSlot[];
  /** Literal text at the end, with the closing quote of the last text or slot. */
  readonly after: string;
  readonly constraints: readonly Constraint[];
  /** `best-first` (default) finds the likeliest choice of a slot; `greedy` takes fewer steps and may miss it. */
  readonly search?: "best-first" | "greedy";
  /** How many of the likeliest records as a whole are wanted; the first of them is then the answer. Default none. */
  readonly records?: number;
}

/** One whole record. */
export interface RankedRecord {
  /** Per slot, an index into its choices. */
  readonly choices: readonly number[];
  /** In [0, 1], of all fields together, among the legal records. */
  readonly probability: number;
}

/** A free text that was written. */
export interface WrittenText {
  readonly name: string;
  readonly text: string;
  /** False where the text was cut at its bound. */
  readonly isComplete: boolean;
}

export interface RankedChoice {
  /** Index into the slot's `choices`. */
  readonly choice: number;
  /** In [0, 1], among the choices that were allowed. */
  readonly probability: number;
}

export interface FilledSlot extends RankedChoice {
  readonly name: string;
  /** The choices whose probability is known: the chosen one, then the others, likeliest first. */
  readonly ranked: readonly RankedChoice[];
  /** Share of the model's belief, in [0, 1], that went to none of the allowed choices. */
  readonly offTrie: number;
}

export interface FillUsage {
  readonly promptTokens: number;
  /** Of these, how many were still held from an earlier call. */
  readonly cachedTokens: number;
  readonly answerTokens: number;
  /** How often the model was asked for a next token, the first time being the end of the prefill. */
  readonly steps: number;
}

export interface Filled {
  readonly slots: readonly FilledSlot[];
  /** As many as were asked for, or all there are; only where they were asked for and the engine can tell. */
  readonly records?: readonly RankedRecord[];
  readonly texts?: readonly WrittenText[];
  readonly usage: FillUsage;
  /** How this answer came about, where an engine has several ways. */
  readonly strategy?: FillStrategy;
}

/** How one answer came about. */
export interface FillStrategy {
  /** Where these probabilities come from; see `EngineInfo`. */
  readonly evidence: EngineInfo["evidence"];
  /** Whatever else an engine has to say, in short words and numbers. */
  readonly [fact: string]: string | number | boolean | readonly string[];
}

/** What a caller of `fill` may add; nothing of it changes the answer. */
export interface FillOptions {
  readonly signal?: AbortSignal | undefined;
  /** Told each further piece of a free text as it is written. */
  readonly onText?: ((name: string, piece: string) => void) | undefined;
}

/** Bytes of GPU memory, of all processes; a driver that cannot count (Mesa's software driver) calls all of it free. */
export interface VramState {
  readonly total: number;
  readonly used: number;
  readonly free: number;
}

/** What an engine reports about its GPU. */
export interface GpuReport {
  /** Kind of device, e.g. `vulkan`. */
  readonly device: string;
  /** Names that the driver gives. */
  readonly names: readonly string[];
  readonly gpuLayers: number;
  readonly totalLayers: number;
  readonly flashAttention: "auto" | boolean;
  /** Bytes that the model was expected to take, before it was loaded. */
  readonly plannedVram: number;
  readonly vram: VramState;
  /** What was chosen, in words. */
  readonly choice: string;
  /** What was given up for lack of memory, in words, or null. */
  readonly fallback: string | null;
}

export interface EngineInfo {
  /** Stable name for logs and reports, e.g. `llama/starter`. */
  readonly id: string;
  /** Longest prompt plus answer, in tokens. */
  readonly contextSize: number;
  /** Where it runs: `cpu`, `cuda`, `vulkan`, `metal` or `remote`. */
  readonly device: string;
  /** How many fills it works on at the same time; further ones wait their turn. */
  readonly concurrency: number;
  /** Where the probabilities come from: the model's own logits, a server's log-probabilities, or nowhere: then they are all 1. */
  readonly evidence: "logits" | "logprobs" | "none";
  /** CPU threads in use, where known. */
  readonly threads?: number;
  /** What lies on a GPU, as it was loaded. */
  readonly gpu?: GpuReport;
  /** Options that change its answers, so that none is kept under another's name. */
  readonly settings?: Readonly<Record<string, string | number | boolean>>;
}

/** What an engine has been through. */
export interface EngineStats {
  /** GPU memory at this moment, where the engine has some. */
  readonly vram?: VramState;
  /** How often a child process was started anew. */
  readonly restarts?: number;
  readonly pid?: number;
  /** Present while all calls are refused at once, because its process failed to start too often: how long still, in ms. */
  readonly refusesForMs?: number;
}

/** One way to fill the slots of a prompt and to say how likely each choice was. */
export interface Engine {
  /** Contract version the engine was written against; core refuses any other. */
  readonly contract: 1;
  readonly info: EngineInfo;
  /** Length of a prompt in tokens; an engine that cannot know answers with the most that it can be. */
  countTokens(prompt: readonly PromptPart[]): Promise<number>;
  /**
   * Fills every slot with one allowed choice. Calls start in the order in which they came, `info.concurrency` at once.
   *
   * @throws DispositionError `PROMPT_TOO_LONG` before anything is evaluated, `ENGINE_FAILED`, `DISPOSED`; or the reason
   * of `signal` when that aborts.
   */
  fill(request: FillRequest, options?: FillOptions): Promise<Filled>;
  getStats?(): Promise<EngineStats>;
  /** Frees the model. Calling it twice is harmless. */
  dispose(): Promise<void>;
}

/** The answer in its longest form, as text: all literals, and of each slot the longest choice. */
export function longestAnswer(request: FillRequest): string {
  const longest = (choices: readonly string[]) => choices.reduce((a, b) => (b.length > a.length ? b : a), "");
  const chosen = request.slots.map((slot) => slot.before + longest(slot.choices));
  // a character is at least as long as a token, so letters stand for the longest text
  const written = (request.texts ?? []).map((text) => text.before + "x ".repeat(text.maxCharacters / 2));
  return [...chosen, ...written, request.after].join("");
}

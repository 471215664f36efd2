import type { PromptPart } from "@disposition/taxonomy";

/** One hole of the answer: the literal text before it and the texts it may be filled with, ties broken by order. */
export interface Slot {
  readonly name: string;
  readonly before: string;
  readonly choices: readonly string[];
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
  /** Literal text after the last slot. */
  readonly after: string;
  readonly constraints: readonly Constraint[];
}

export interface RankedChoice {
  /** Index into the slot's `choices`. */
  readonly choice: number;
  /** In [0, 1], among the choices that were allowed. */
  readonly probability: number;
}

export interface FilledSlot extends RankedChoice {
  readonly name: string;
  /** The choices whose probability is known, likeliest first, the chosen one included. */
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
  readonly usage: FillUsage;
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
  fill(request: FillRequest, options?: { readonly signal?: AbortSignal | undefined }): Promise<Filled>;
  /** Frees the model. Calling it twice is harmless. */
  dispose(): Promise<void>;
}

/** The answer in its longest form, as text: all literals, and of each slot the longest choice. */
export function longestAnswer(request: FillRequest): string {
  const longest = (choices: readonly string[]) => choices.reduce((a, b) => (b.length > a.length ? b : a), "");
  return request.slots.map((slot) => slot.before + longest(slot.choices)).join("") + request.after;
}

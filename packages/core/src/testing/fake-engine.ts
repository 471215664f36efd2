import { DispositionError, type PromptPart } from "@disposition/taxonomy";
import { allowedChoices } from "../engine/allowed-choices.ts";
import {
  type Engine,
  type Filled,
  type FilledSlot,
  type FillOptions,
  type FillRequest,
  longestAnswer,
  type Slot,
  type TextSlot,
  type WrittenText,
} from "../engine/engine.ts";
import { WorkQueue } from "../queue/work-queue.ts";

/** What a fake engine believes: a weight per choice of a slot, in any scale; missing means 0. */
export type Belief = (slot: Slot, prompt: string) => Readonly<Record<string, number>>;

export interface FakeEngineOptions {
  /** Default: the first choice gets all belief. */
  readonly believe?: Belief | undefined;
  /** What it writes into a free text; default nothing. */
  readonly write?: (slot: TextSlot, prompt: string) => string;
  /** Awaited before each answer, so that a test can hold calls, or make them fail. */
  readonly work?: (signal: AbortSignal | undefined) => Promise<void>;
  /** How many calls it answers at once; default 1. More than that wait for their turn. */
  readonly concurrency?: number;
  /** In characters: a fake tokenizer makes one token of each. Default 100,000. */
  readonly contextSize?: number;
}

/**
 * An engine without a model, for tests of code that uses one: it answers at once what it is told to believe, and keeps
 * the whole contract (constraints, lengths, signals, disposal).
 *
 * @example
 * const engine = fakeEngine({ believe: (slot) => (slot.name === "disposition" ? { BUSY: 3, RINGING: 1 } : {}) });
 */
export function fakeEngine(options: FakeEngineOptions = {}): Engine {
  const { believe = () => ({}), write = () => "", contextSize = 100_000, concurrency = 1 } = options;
  const queue = new WorkQueue({ concurrency, limit: Number.POSITIVE_INFINITY });
  const countTokens = (prompt: readonly PromptPart[]) => prompt.reduce((sum, part) => sum + part.text.length, 0);
  return {
    contract: 1,
    info: { id: "fake", contextSize, device: "cpu", concurrency, evidence: "logits" },
    countTokens: async (prompt) => countTokens(prompt),
    fill(request, { signal, onText } = {}) {
      return queue.run(
        async (stop) => {
          const promptTokens = countTokens(request.prompt);
          if (promptTokens + longestAnswer(request).length > contextSize - 1) {
            const message = `the prompt has ${promptTokens} tokens, the context ${contextSize}`;
            throw new DispositionError("PROMPT_TOO_LONG", message);
          }
          await options.work?.(stop);
          stop.throwIfAborted();
          return { ...fill(request, believe, promptTokens), ...writeAll(request, write, onText) };
        },
        { signal },
      );
    },
    dispose: () => queue.dispose(),
  };
}

function writeAll(
  { texts, prompt }: FillRequest,
  write: NonNullable<FakeEngineOptions["write"]>,
  onText: FillOptions["onText"],
): Pick<Filled, "texts"> {
  if (!texts) return {};
  const words = prompt.map((part) => part.text).join("");
  const written = texts.map((slot): WrittenText => {
    const all = write(slot, words);
    const text = all.slice(0, slot.maxCharacters);
    if (text !== "") onText?.(slot.name, text);
    return { name: slot.name, text, isComplete: text === all };
  });
  return { texts: written };
}

function fill(request: FillRequest, believe: Belief, promptTokens: number): Filled {
  const prompt = request.prompt.map((part) => part.text).join("");
  const chosen = new Map<string, string>();
  const slots = request.slots.map((slot): FilledSlot => {
    const allowed = allowedChoices(slot, chosen, request.constraints);
    const weights = believe(slot, prompt);
    const weightOf = (choice: number) => weights[slot.choices[choice] ?? ""] ?? 0;
    const onTrie = allowed.reduce((sum, choice) => sum + weightOf(choice), 0);
    const all = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
    const share = (choice: number) => (onTrie > 0 ? weightOf(choice) / onTrie : Number(choice === allowed[0]));
    const ranked = allowed
      .map((choice) => ({ choice, probability: share(choice) }))
      .sort((a, b) => b.probability - a.probability || a.choice - b.choice);
    const best = ranked[0] ?? { choice: 0, probability: 1 };
    chosen.set(slot.name, slot.choices[best.choice] ?? "");
    return { name: slot.name, ...best, ranked, offTrie: all > 0 ? 1 - onTrie / all : 0 };
  });
  return { slots, usage: { promptTokens, cachedTokens: 0, answerTokens: slots.length, steps: slots.length } };
}

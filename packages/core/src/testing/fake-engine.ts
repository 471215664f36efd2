import { DispositionError, type PromptPart } from "@disposition/taxonomy";
import { allowedChoices } from "../engine/allowed-choices.ts";
import {
  type Engine,
  type Filled,
  type FilledSlot,
  type FillRequest,
  longestAnswer,
  type Slot,
} from "../engine/engine.ts";

/** What a fake engine believes: a weight per choice of a slot, in any scale; missing means 0. */
export type Belief = (slot: Slot, prompt: string) => Readonly<Record<string, number>>;

export interface FakeEngineOptions {
  /** Default: the first choice gets all belief. */
  readonly believe?: Belief;
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
  const { believe = () => ({}), contextSize = 100_000 } = options;
  let disposed = false;
  const countTokens = (prompt: readonly PromptPart[]) => prompt.reduce((sum, part) => sum + part.text.length, 0);
  return {
    contract: 1,
    info: { id: "fake", contextSize, device: "cpu", concurrency: 1, evidence: "logits" },
    countTokens: async (prompt) => countTokens(prompt),
    async fill(request, { signal } = {}) {
      if (disposed) throw new DispositionError("DISPOSED", "the engine was disposed; make a new one");
      signal?.throwIfAborted();
      const promptTokens = countTokens(request.prompt);
      if (promptTokens + longestAnswer(request).length > contextSize - 1) {
        throw new DispositionError(
          "PROMPT_TOO_LONG",
          `the prompt has ${promptTokens} tokens, the context ${contextSize}`,
        );
      }
      return fill(request, believe, promptTokens);
    },
    async dispose() {
      disposed = true;
    },
  };
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

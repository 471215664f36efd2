import type {
  ControlledEvaluateIndexOutput,
  ControlledEvaluateInputItem,
  LlamaContextSequence,
  Token,
} from "node-llama-cpp";
import { sharedLength } from "./choice-paths.ts";
import type { ThreadPlan } from "./thread-plan.ts";

type Question = Extract<ControlledEvaluateInputItem, readonly unknown[]>[1];
type GenerateNext = NonNullable<Question["generateNext"]>;
type Next = ControlledEvaluateIndexOutput["next"];

/**
 * A context sequence that is told where to be, not what to do: it keeps the longest beginning it already holds, forgets
 * the rest and evaluates what is missing, in chunks between which a signal is heard.
 */
export class PrefixSequence {
  readonly #sequence: LlamaContextSequence;
  readonly #chunkSize: number;
  readonly #threads: ThreadPlan;
  #held: Token[] = [];

  constructor(sequence: LlamaContextSequence, chunkSize: number, threads: ThreadPlan) {
    this.#sequence = sequence;
    this.#chunkSize = chunkSize;
    this.#threads = threads;
  }

  /** How much of `tokens` is held already. */
  heldOf(tokens: readonly Token[]): number {
    return sharedLength(this.#held, tokens);
  }

  /**
   * Probability, over the whole vocabulary, that each of `asked` follows `tokens` (at least one).
   *
   * @throws the reason of `signal`; what was evaluated until then is held. Or whatever llama.cpp throws; then nothing is.
   */
  async readNext(
    tokens: readonly Token[],
    asked: readonly Token[],
    signal?: AbortSignal | undefined,
  ): Promise<Map<Token, number>> {
    // temperature must stay 0 (the default), or the logits come back scaled and trimmed
    const logits = { filter: { tokens: [...asked], includeSelected: true } };
    return beliefs(await this.#evaluate(tokens, { token: true, logits, totalLogitWeight: true }, signal), asked);
  }

  /** The likeliest token after `tokens`, or null where that is an end of the answer. Throws as `readNext` does. */
  async readToken(tokens: readonly Token[], signal?: AbortSignal | undefined): Promise<Token | null> {
    const next = await this.#evaluate(tokens, { token: true }, signal);
    if (next.token === undefined || next.token === null) throw new Error("llama.cpp returned no token");
    return this.#sequence.model.isEogToken(next.token) ? null : next.token;
  }

  async #evaluate(tokens: readonly Token[], generateNext: GenerateNext, signal?: AbortSignal): Promise<Next> {
    signal?.throwIfAborted();
    try {
      await this.#keep(Math.min(this.heldOf(tokens), tokens.length - 1));
      while (tokens.length - this.#held.length > this.#chunkSize) {
        await this.#append(tokens.slice(this.#held.length, this.#held.length + this.#chunkSize));
        signal?.throwIfAborted();
      }
      // the question goes with the last chunk: one evaluation less
      return await this.#ask(tokens.slice(this.#held.length), generateNext);
    } catch (error) {
      // a signal is heard between two chunks, where what is held is known: the next call need not begin with nothing
      if (!(signal?.aborted && error === signal.reason)) await this.#forget();
      throw error;
    }
  }

  async #append(tokens: readonly Token[]): Promise<void> {
    await this.#threads.during(tokens.length, () => this.#sequence.controlledEvaluate([...tokens]));
    this.#held.push(...tokens);
  }

  async #ask(tokens: readonly Token[], generateNext: GenerateNext): Promise<Next> {
    const last = tokens.at(-1) as Token;
    const question: ControlledEvaluateInputItem[] = [...tokens.slice(0, -1), [last, { generateNext }]];
    const output = await this.#threads.during(tokens.length, () => this.#sequence.controlledEvaluate(question));
    this.#held.push(...tokens);
    return output.at(-1)?.next ?? {};
  }

  async #keep(length: number): Promise<void> {
    if (length < this.#held.length) {
      await this.#sequence.eraseContextTokenRanges([{ start: length, end: this.#held.length }]);
      this.#held.length = length;
    }
    // a model with a sliding window may be unable to forget only the end
    if (this.#sequence.nextTokenIndex !== length) await this.#forget();
  }

  async #forget(): Promise<void> {
    this.#held = [];
    if (!this.#sequence.disposed) await this.#sequence.clearHistory();
  }
}

function beliefs({ logits, totalLogitWeight: weight }: Next, asked: readonly Token[]): Map<Token, number> {
  if (!logits || weight === undefined || asked.some((token) => !logits.has(token))) {
    throw new Error("llama.cpp returned no logits for a token that was asked for");
  }
  // weight = sum over the vocabulary of exp(logit - highest logit), so this is a full softmax
  const highest = Math.max(...logits.values());
  return new Map(asked.map((token) => [token, Math.exp((logits.get(token) ?? 0) - highest) / weight]));
}

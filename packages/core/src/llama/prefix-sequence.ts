import type { LlamaContextSequence, Token } from "node-llama-cpp";
import { sharedLength } from "./choice-paths.ts";

/**
 * A context sequence that is told where to be, not what to do: it keeps the longest beginning it already holds, forgets
 * the rest and evaluates what is missing, in chunks between which a signal is heard.
 */
export class PrefixSequence {
  readonly #sequence: LlamaContextSequence;
  readonly #chunkSize: number;
  readonly #announce: ((tokens: number) => void) | undefined;
  #held: Token[] = [];

  /** @param announce - Told before each evaluation how many tokens it has. */
  constructor(sequence: LlamaContextSequence, chunkSize: number, announce?: (tokens: number) => void) {
    this.#sequence = sequence;
    this.#chunkSize = chunkSize;
    this.#announce = announce;
  }

  /** How much of `tokens` is held already. */
  heldOf(tokens: readonly Token[]): number {
    return sharedLength(this.#held, tokens);
  }

  /**
   * Probability, over the whole vocabulary, that each of `asked` follows `tokens` (at least one).
   *
   * @throws the reason of `signal`, or whatever llama.cpp throws; after either, nothing is held.
   */
  async readNext(
    tokens: readonly Token[],
    asked: readonly Token[],
    signal?: AbortSignal | undefined,
  ): Promise<Map<Token, number>> {
    signal?.throwIfAborted();
    try {
      await this.#keep(Math.min(this.heldOf(tokens), tokens.length - 1));
      const last = tokens.length - 1;
      for (let start = this.#held.length; start < last; ) {
        // the last token goes with the last chunk: one evaluation less
        const end = Math.min(start + this.#chunkSize, tokens.length);
        if (end === tokens.length) break;
        this.#announce?.(end - start);
        await this.#sequence.controlledEvaluate(tokens.slice(start, end));
        this.#held.push(...tokens.slice(start, end));
        start = end;
        signal?.throwIfAborted();
      }
      return await this.#ask(tokens.slice(this.#held.length), asked);
    } catch (error) {
      await this.#forget();
      throw error;
    }
  }

  async #ask(tokens: readonly Token[], asked: readonly Token[]): Promise<Map<Token, number>> {
    const last = tokens.at(-1) as Token;
    this.#announce?.(tokens.length);
    const output = await this.#sequence.controlledEvaluate([
      ...tokens.slice(0, -1),
      [
        last,
        {
          generateNext: {
            token: true,
            // temperature must stay 0 (the default), or the logits come back scaled and trimmed
            logits: { filter: { tokens: [...asked], includeSelected: true } },
            totalLogitWeight: true,
          },
        },
      ],
    ]);
    this.#held.push(...tokens);
    const next = output.at(-1)?.next;
    const logits = next?.logits;
    const weight = next?.totalLogitWeight;
    if (!logits || weight === undefined || asked.some((token) => !logits.has(token))) {
      throw new Error("llama.cpp returned no logits for a token that was asked for");
    }
    // weight = sum over the vocabulary of exp(logit - highest logit), so this is a full softmax
    const highest = Math.max(...logits.values());
    return new Map(asked.map((token) => [token, Math.exp((logits.get(token) ?? 0) - highest) / weight]));
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

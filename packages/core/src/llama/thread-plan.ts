/** Weights up to this size are read by one core in a few milliseconds. */
const SMALL_MODEL_BYTES = 64e6;
/** An evaluation of so few tokens is bound by reading the weights, not by arithmetic. */
const FEW_TOKENS = 32;

/**
 * Threads for one evaluation of `tokens` tokens. A step of a small model is over before a sleeping thread of a virtual
 * machine is awake: on two such cores, two tokens of a 7 MB model took 1.3 ms on one thread and 2 to 30 ms on two.
 */
export function threadsFor(tokens: number, modelBytes: number, threads: number): number {
  return modelBytes <= SMALL_MODEL_BYTES && tokens <= FEW_TOKENS ? 1 : threads;
}

/** Sets llama.cpp's threads for what its sequences are about to evaluate together. */
export class ThreadPlan {
  readonly #setThreads: (threads: number) => void;
  readonly #threadsFor: (tokens: number) => number;
  #tokens = 0;

  /** @param setThreads - How many threads the evaluations that begin from now on may take. */
  constructor(threadsOf: (tokens: number) => number, setThreads: (threads: number) => void) {
    this.#threadsFor = threadsOf;
    this.#setThreads = setThreads;
  }

  /** Runs an evaluation of so many tokens. */
  async during<R>(tokens: number, evaluate: () => Promise<R>): Promise<R> {
    this.#tokens += tokens;
    this.#setThreads(this.#threadsFor(this.#tokens));
    try {
      return await evaluate();
    } finally {
      this.#tokens -= tokens;
    }
  }
}

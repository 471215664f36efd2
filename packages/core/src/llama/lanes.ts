import type { Token } from "node-llama-cpp";
import type { Filler } from "./fill-slots.ts";

/** The sequences of a context, each with what it holds from the last call. */
export class Lanes {
  readonly #free: Set<Filler>;

  constructor(fillers: readonly Filler[]) {
    this.#free = new Set(fillers);
  }

  /**
   * Runs `task` on the free lane that holds most of `prompt` already. At most as many at once as there are lanes.
   *
   * @throws RangeError when no lane is free, and what `task` throws.
   */
  async run<R>(prompt: readonly Token[], task: (filler: Filler) => Promise<R>): Promise<R> {
    const lane = this.#closest(prompt);
    if (lane === undefined) throw new RangeError("more calls at work than there are sequences");
    this.#free.delete(lane);
    try {
      return await task(lane);
    } finally {
      this.#free.add(lane);
    }
  }

  #closest(prompt: readonly Token[]): Filler | undefined {
    const held = (filler: Filler) => filler.sequence.heldOf(prompt);
    const [first, ...others] = this.#free;
    return others.reduce((best, lane) => (best && held(lane) > held(best) ? lane : best), first);
  }
}

import { setImmediate } from "node:timers/promises";

/** Longest stretch of reading without a turn for everybody else, in ms. */
const SLICE_MS = 15;

/** Lets the rest of the service have its turn now and then: what is in memory already would be read without a pause. */
export class Slices {
  #since = performance.now();

  /** @throws the signal's reason. */
  async breathe(signal: AbortSignal): Promise<void> {
    if (performance.now() - this.#since < SLICE_MS) return;
    await setImmediate();
    signal.throwIfAborted();
    this.#since = performance.now();
  }
}

import type { Lane } from "./service-events.ts";

/** One go at one call. */
export interface Attempt {
  readonly lane: Lane;
  /** Whether it may be stopped for a call that somebody waits for. */
  readonly yields: boolean;
  readonly controller: AbortController;
}

/** Reason of an attempt that was stopped to be begun anew. */
export const PREEMPTED = Symbol("preempted");

/** The attempts that core's queue has started, in the order of their starts: the first ones are with the engine. */
export class Attempts {
  readonly #started = new Set<Attempt>();

  add(attempt: Attempt): void {
    this.#started.add(attempt);
  }

  delete(attempt: Attempt): void {
    this.#started.delete(attempt);
  }

  /**
   * Makes room for a call that somebody waits for: where the engine has no free place, those that are next in line for
   * one give way, and of those with the engine the one that has lost least. Without this an interactive call would wait
   * for the rest of a bulk call.
   */
  makeRoom(concurrency: number): void {
    const started = [...this.#started].filter(({ controller }) => !controller.signal.aborted);
    if (started.length < concurrency) return;
    const atEngine = started.slice(0, concurrency).filter((attempt) => attempt.yields);
    const inLine = started.slice(concurrency).filter((attempt) => attempt.yields);
    for (const { controller } of [...inLine, ...atEngine.slice(-1)]) controller.abort(PREEMPTED);
  }
}

import { DispositionError } from "@disposition/taxonomy";

/** Anything that classifies one call. It has to settle soon after `signal` aborts. */
export interface CallClassifier<C, R> {
  classify(call: C, options: { readonly signal: AbortSignal }): Promise<R>;
}

/** What became of one call. An error is a value here: one bad call does not end the others. */
export type CallOutcome<R> = {
  /** Place of the call in the source, from 0. */
  readonly index: number;
  /** The call's own `id`, or null where it has none. */
  readonly id: string | null;
} & ({ readonly status: "ok"; readonly value: R } | { readonly status: "error"; readonly error: unknown });

/** Options of `classifyMany`. */
export interface ClassifyManyOptions {
  /** Calls in work at the same time, a whole number ≥ 1; default 1. More than the engine fills at once gains nothing. */
  readonly concurrency?: number | undefined;
  /** Whether outcomes come in the order of the calls (the default) or as they are done. */
  readonly ordered?: boolean | undefined;
  /** Ends everything: calls in work are aborted, and the iteration throws the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Classifies calls one after the other, or several at once, as fast as the outcomes are taken and no faster: between
 * two steps of the loop at most `concurrency` calls have been pulled from `calls` whose outcome was not handed over;
 * with `ordered` at most twice as many, so that one slow call does not idle the rest (with a concurrency of 1: one).
 *
 * Leaving the loop (`break`, `return`, a throw) aborts what is in work, waits for it to stop, and closes `calls`. A
 * `calls` that is itself still busy making its next call is told to close, but not waited for.
 *
 * @throws DispositionError `INPUT_INVALID` at once for a bad `concurrency`. The iteration throws the reason of `signal`
 * when that aborts, and what `calls` throws once the outcomes of the calls before it are handed over; nothing else.
 * @example
 * for await (const outcome of classifyMany(classifier, calls, { concurrency: 4 })) {
 *   if (outcome.status === "ok") save(outcome.index, outcome.value.labels);
 *   else report(outcome.index, outcome.error);
 * }
 */
export function classifyMany<C, R>(
  classifier: CallClassifier<C, R>,
  calls: Iterable<C> | AsyncIterable<C>,
  options: ClassifyManyOptions = {},
): AsyncGenerator<CallOutcome<R>, void, undefined> {
  const { concurrency = 1 } = options;
  if (!Number.isInteger(concurrency) || concurrency < 1) {
    throw new DispositionError("INPUT_INVALID", `concurrency is ${concurrency}; give a whole number, 1 or more`);
  }
  return outcomesOf(classifier, calls, options);
}

async function* outcomesOf<C, R>(
  classifier: CallClassifier<C, R>,
  calls: Iterable<C> | AsyncIterable<C>,
  { concurrency = 1, ordered = true, signal }: ClassifyManyOptions,
): AsyncGenerator<CallOutcome<R>, void, undefined> {
  const work = new Work(classifier, calls, concurrency, ordered);
  const wake = () => work.wake();
  signal?.addEventListener("abort", wake, { once: true });
  try {
    for (;;) {
      signal?.throwIfAborted();
      work.pull();
      const outcome = work.take();
      if (outcome !== null) {
        // the next call begins while this outcome is looked at
        work.pull();
        yield outcome;
      } else if (work.isOver()) {
        return;
      } else {
        await work.change();
      }
    }
  } finally {
    signal?.removeEventListener("abort", wake);
    await work.stop(signal?.reason);
  }
}

/** Calls on their way from the source to the consumer. */
class Work<C, R> {
  readonly #classifier: CallClassifier<C, R>;
  readonly #source: Iterator<C> | AsyncIterator<C>;
  readonly #concurrency: number;
  readonly #ordered: boolean;
  /** Most calls that may be pulled and not handed over. */
  readonly #window: number;
  readonly #abort = new AbortController();
  readonly #running = new Set<Promise<void>>();
  /** Outcomes that wait for the consumer, by index, in the order in which they came. */
  readonly #done = new Map<number, CallOutcome<R>>();
  #pulled = 0;
  #taken = 0;
  #isPulling = false;
  #isStopped = false;
  #end: { readonly failure?: unknown } | null = null;
  #wake: () => void = () => undefined;

  constructor(
    classifier: CallClassifier<C, R>,
    calls: Iterable<C> | AsyncIterable<C>,
    concurrency: number,
    ordered: boolean,
  ) {
    this.#classifier = classifier;
    this.#source = Symbol.asyncIterator in calls ? calls[Symbol.asyncIterator]() : calls[Symbol.iterator]();
    this.#concurrency = concurrency;
    this.#ordered = ordered;
    this.#window = ordered && concurrency > 1 ? 2 * concurrency : concurrency;
  }

  /** Begins as many calls as there is room for. Never throws: what the source throws is kept for `isOver`. */
  pull(): void {
    if (!this.#isPulling) void this.#pullWhileRoom();
  }

  async #pullWhileRoom(): Promise<void> {
    this.#isPulling = true;
    try {
      while (this.#hasRoom()) {
        const { done, value } = await this.#source.next();
        if (done) this.#end = {};
        else this.#begin(value);
      }
    } catch (failure) {
      this.#end = { failure };
    }
    this.#isPulling = false;
    this.wake();
  }

  #hasRoom(): boolean {
    if (this.#isStopped || this.#end !== null) return false;
    return this.#running.size < this.#concurrency && this.#pulled - this.#taken < this.#window;
  }

  #begin(call: C): void {
    if (this.#isStopped) return;
    const index = this.#pulled;
    this.#pulled += 1;
    const task = this.#outcome(call, index).then((outcome) => {
      this.#running.delete(task);
      this.#done.set(index, outcome);
      this.pull();
      this.wake();
    });
    this.#running.add(task);
  }

  async #outcome(call: C, index: number): Promise<CallOutcome<R>> {
    const id = idOf(call);
    try {
      const value = await this.#classifier.classify(call, { signal: this.#abort.signal });
      return { index, id, status: "ok", value };
    } catch (error) {
      return { index, id, status: "error", error };
    }
  }

  /** The outcome to hand over next, or null while there is none. */
  take(): CallOutcome<R> | null {
    const next = this.#ordered ? this.#done.get(this.#taken) : this.#done.values().next().value;
    if (next === undefined) return null;
    this.#done.delete(next.index);
    this.#taken += 1;
    return next;
  }

  /** Whether every outcome was handed over. @throws what the source threw, once that is so. */
  isOver(): boolean {
    if (this.#end === null || this.#taken < this.#pulled) return false;
    if ("failure" in this.#end) throw this.#end.failure;
    return true;
  }

  /** Resolves when something may have become possible. */
  change(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }

  wake(): void {
    this.#wake();
  }

  /** Aborts what is in work, waits for it, and closes the source unless that has ended by itself. */
  async stop(reason: unknown): Promise<void> {
    this.#isStopped = true;
    this.#abort.abort(reason);
    await Promise.all(this.#running);
    if (this.#end !== null) return;
    const closing = this.#closeSource();
    if (!this.#isPulling) await closing;
  }

  /** Who leaves early does not want to hear that leaving was hard: errors of closing are dropped. */
  async #closeSource(): Promise<void> {
    try {
      await this.#source.return?.();
    } catch {
      return;
    }
  }
}

function idOf(call: unknown): string | null {
  if (typeof call !== "object" || call === null || !("id" in call)) return null;
  return typeof call.id === "string" ? call.id : null;
}

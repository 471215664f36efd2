import { type Leaving, type Patience, watchPatience } from "./patience.ts";
import type { QueuePlace } from "./queue-place.ts";

/** How a call ended, as its caller saw it. */
export type Outcome = "completed" | "failed" | "aborted" | "expired" | "rejected";

export interface JobOptions extends Patience {
  readonly priority: () => number;
  /** How many tasks the queue had started when this one came. */
  readonly arrival: number;
  readonly onPlace?: ((place: QueuePlace) => void) | undefined;
  /** Called once, right before the caller gets its answer. */
  readonly onAnswer: (outcome: Outcome) => void;
}

/** One task on its way through a queue. Its caller is answered once, by whatever comes first. */
export class Job<R = unknown> {
  readonly priority: () => number;
  readonly arrival: number;
  /** When it came, on the clock of `performance.now`. */
  readonly since = performance.now();
  readonly answer: Promise<R>;
  readonly #task: (signal: AbortSignal) => Promise<R>;
  readonly #controller = new AbortController();
  readonly #onAnswer: (outcome: Outcome) => void;
  readonly #onPlace: JobOptions["onPlace"];
  #position: number | null = null;
  readonly #stopWatching: () => void;
  #resolve!: (value: R) => void;
  #reject!: (reason: unknown) => void;
  #answered = false;

  constructor(task: (signal: AbortSignal) => Promise<R>, options: JobOptions) {
    this.#task = task;
    this.priority = options.priority;
    this.arrival = options.arrival;
    this.#onAnswer = options.onAnswer;
    this.#onPlace = options.onPlace;
    this.answer = new Promise<R>((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    this.#stopWatching = watchPatience(options, ({ because, reason }: Leaving) => this.turnAway(because, reason));
  }

  /** Whether the caller has its answer; the task may still be at work. */
  get answered(): boolean {
    return this.#answered;
  }

  get isListening(): boolean {
    return this.#onPlace !== undefined;
  }

  /** Tells the listener a place that it does not know yet. Its failures are not the queue's. */
  tell(place: QueuePlace): void {
    if (this.#answered || place.position === this.#position) return;
    this.#position = place.position;
    try {
      this.#onPlace?.(place);
    } catch {
      return;
    }
  }

  /**
   * Does the task, unless its caller has left. Settles when the task does, even if the caller left meanwhile, and never
   * rejects.
   *
   * @param release - Frees the place; called before the caller hears, who may come back at once.
   */
  async work(release: () => void): Promise<void> {
    const tell = this.#answered ? () => undefined : await this.#outcome();
    release();
    tell();
  }

  /** Answers the caller at once, and tells the task that nobody waits for it. */
  turnAway(outcome: Outcome, reason: unknown): void {
    if (!this.#close(outcome)) return;
    this.#reject(reason);
    this.#controller.abort(reason);
  }

  /** @returns tells the caller, if it is still there. */
  async #outcome(): Promise<() => void> {
    try {
      const value = await this.#task(this.#controller.signal);
      return () => this.#close("completed") && this.#resolve(value);
    } catch (error) {
      return () => this.#close("failed") && this.#reject(error);
    }
  }

  #close(outcome: Outcome): boolean {
    if (this.#answered) return false;
    this.#answered = true;
    this.#stopWatching();
    this.#onAnswer(outcome);
    return true;
  }
}

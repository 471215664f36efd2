import { DispositionError } from "@disposition/taxonomy";
import { Job, type Outcome } from "./job.ts";
import { lostPatience, type Patience } from "./patience.ts";
import { checkPriority, clampPriority } from "./priority.ts";
import type { QueuePlace } from "./queue-place.ts";
import { RollingWindow, type WindowSummary } from "./rolling-window.ts";

export interface WorkQueueOptions {
  /** Tasks at work at the same time; default 1. */
  readonly concurrency?: number;
  /** Tasks that may wait, those at work not counted; default 256, `Infinity` for no bound. */
  readonly limit?: number;
  /** How many started tasks one level of priority is worth; default 4. See {@link WorkQueue}. */
  readonly agingStep?: number;
}

export interface RunOptions extends Patience {
  /** From -10 to 10, higher first; default 0. A function is asked again at every start. */
  readonly priority?: number | (() => number) | undefined;
  /**
   * Told where the task stands when it comes, whenever that changes, and as it starts. It runs inside the queue's own
   * work: it has to be quick, and what it throws is dropped.
   */
  readonly onPlace?: ((place: QueuePlace) => void) | undefined;
}

/** Counts since the queue was made; times in ms over the latest 512 tasks. */
export interface QueueStats {
  /** Tasks that wait. */
  readonly depth: number;
  /** Tasks at work, abandoned ones included. */
  readonly running: number;
  /** Of those at work, how many go on although their caller has left. */
  readonly abandoned: number;
  readonly concurrency: number;
  readonly limit: number;
  readonly completed: number;
  readonly failed: number;
  /** Callers whose signal aborted, waiting or at work. */
  readonly aborted: number;
  /** Callers whose deadline passed, waiting or at work. */
  readonly expired: number;
  /** Callers that were turned away: the queue was full or disposed. */
  readonly rejected: number;
  /** From coming to starting, of tasks that started. */
  readonly waitMs: WindowSummary;
  /** From starting to settling, of abandoned tasks too. */
  readonly serviceMs: WindowSummary;
  /** How long the task that came first of those that wait has waited; 0 when none waits. */
  readonly oldestWaitMs: number;
  /** Guess of how long a task that came now would wait. */
  readonly expectedWaitMs: number;
}

const DEFAULTS = { concurrency: 1, limit: 256, agingStep: 4 };
const WINDOW = 512;
/** Weight of the latest service time in the running mean. */
const SMOOTHING = 0.2;
/** Service time to expect before the first task has settled, in ms. */
const FIRST_GUESS_MS = 1000;

/**
 * A bounded queue for work that only so many can do at once.
 *
 * Order: a task that came when `s` tasks had been started, with priority `p`, stands at `s - agingStep * p`; the lowest
 * stands first, and of equals the one that came first. So tasks of one priority go in the order in which they came, a
 * level of priority is a head start of `agingStep` started tasks, and nothing starves: a task is never overtaken by one
 * that comes `agingStep` starts later for every level between them.
 *
 * A caller that leaves is answered at once, and its task's signal aborts. A task keeps its place until it has settled,
 * so one that is deaf to its signal never works beside its successor. A task must not wait for another task, or for
 * `dispose`, of its own queue.
 *
 * @example
 * const queue = new WorkQueue({ concurrency: 1, limit: 100 });
 * await queue.run((signal) => engine.fill(request, { signal }), { timeoutMs: 2000, priority: 5 });
 */
export class WorkQueue implements AsyncDisposable {
  readonly concurrency: number;
  readonly limit: number;
  readonly #agingStep: number;
  /** In the order in which they came. */
  readonly #waiting = new Set<Job>();
  readonly #running = new Map<Job, { readonly startedAt: number; readonly settled: Promise<void> }>();
  readonly #counts: Record<Outcome, number> = { completed: 0, failed: 0, aborted: 0, expired: 0, rejected: 0 };
  readonly #waitMs = new RollingWindow(WINDOW);
  readonly #serviceMs = new RollingWindow(WINDOW);
  #meanServiceMs: number | null = null;
  #starts = 0;
  #disposal: Promise<void> | null = null;

  /** @throws DispositionError `INPUT_INVALID` for an option out of range. */
  constructor(options: WorkQueueOptions = {}) {
    this.concurrency = options.concurrency ?? DEFAULTS.concurrency;
    this.limit = options.limit ?? DEFAULTS.limit;
    this.#agingStep = options.agingStep ?? DEFAULTS.agingStep;
    checkAtLeast("concurrency", this.concurrency, 1);
    if (this.limit !== Number.POSITIVE_INFINITY) checkAtLeast("limit", this.limit, 0);
    checkAtLeast("agingStep", this.#agingStep, 1);
  }

  /**
   * Does `task` when its turn comes, at once where a place is free.
   *
   * @returns what the task returns. Rejects with what it throws; with the reason of `signal`; or with a
   * DispositionError: `DEADLINE_EXCEEDED` (retryable), `QUEUE_FULL` (retryable, with `retryAfterMs`), `DISPOSED`, or
   * `INPUT_INVALID` for an option out of range.
   */
  async run<R>(task: (signal: AbortSignal) => Promise<R>, options: RunOptions = {}): Promise<R> {
    const priority = readPriority(options.priority);
    this.#refuse(options);
    const job: Job<R> = new Job(task, {
      signal: options.signal,
      timeoutMs: options.timeoutMs,
      priority,
      arrival: this.#starts,
      onPlace: options.onPlace,
      onAnswer: (outcome) => {
        this.#counts[outcome] += 1;
        if (this.#waiting.delete(job as Job)) this.#tellPlaces();
      },
    });
    this.#waiting.add(job as Job);
    this.#fillPlaces();
    this.#tellPlaces();
    return job.answer;
  }

  getStats(): QueueStats {
    const [oldest] = this.#waiting;
    return {
      depth: this.#waiting.size,
      running: this.#running.size,
      abandoned: [...this.#running.keys()].filter((job) => job.answered).length,
      concurrency: this.concurrency,
      limit: this.limit,
      ...this.#counts,
      waitMs: this.#waitMs.summary(),
      serviceMs: this.#serviceMs.summary(),
      oldestWaitMs: oldest ? performance.now() - oldest.since : 0,
      expectedWaitMs: this.#expectedWaitMs(),
    };
  }

  /** Turns all waiting callers away with `DISPOSED` and waits for the tasks at work. Calling it twice is harmless. */
  dispose(): Promise<void> {
    this.#disposal ??= this.#close();
    return this.#disposal;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.dispose();
  }

  async #close(): Promise<void> {
    for (const job of this.#waiting) job.turnAway("rejected", disposed());
    await Promise.all([...this.#running.values()].map(({ settled }) => settled));
  }

  #refuse(patience: Patience): void {
    const leaving = lostPatience(patience);
    if (leaving) {
      this.#counts[leaving.because] += 1;
      throw leaving.reason;
    }
    const refusal = this.#disposal !== null ? disposed() : this.#full();
    if (refusal === null) return;
    this.#counts.rejected += 1;
    throw refusal;
  }

  #full(): DispositionError | null {
    if (this.#running.size < this.concurrency || this.#waiting.size < this.limit) return null;
    const retryAfterMs = Math.max(1, Math.ceil(this.#expectedWaitMs()));
    const message =
      `${this.#waiting.size} calls wait and ${this.#running.size} are at work, the queue takes no more (limit ` +
      `${this.limit}); try again in about ${retryAfterMs} ms, or raise the limit`;
    return new DispositionError("QUEUE_FULL", message, { retryable: true, retryAfterMs });
  }

  #fillPlaces(): void {
    while (this.#running.size < this.concurrency) {
      const job = this.#first();
      if (job === null) return;
      this.#start(job);
    }
  }

  /** Looks at all that wait, because a priority may have changed meanwhile; a thousand cost some 10 µs. */
  #first(): Job | null {
    let first: Job | null = null;
    let lowest = Number.POSITIVE_INFINITY;
    for (const job of this.#waiting) {
      const standing = job.arrival - this.#agingStep * job.priority();
      if (standing >= lowest) continue;
      lowest = standing;
      first = job;
    }
    return first;
  }

  #start(job: Job): void {
    const startedAt = performance.now();
    this.#waiting.delete(job);
    this.#starts += 1;
    this.#waitMs.add(startedAt - job.since);
    job.tell({ position: 0, expectedWaitMs: 0 });
    const release = () => this.#release(job, performance.now() - startedAt);
    // begins after `run` has returned, so that a task cannot run inside the call that made it
    const settled = Promise.resolve().then(() => job.work(release));
    this.#running.set(job, { startedAt, settled });
  }

  #release(job: Job, serviceMs: number): void {
    this.#running.delete(job);
    this.#serviceMs.add(serviceMs);
    this.#meanServiceMs ??= serviceMs;
    this.#meanServiceMs += SMOOTHING * (serviceMs - this.#meanServiceMs);
    this.#fillPlaces();
    this.#tellPlaces();
  }

  /** Sorts all that wait, a thousand in some 100 µs, but only where somebody listens. */
  #tellPlaces(): void {
    const waiting = [...this.#waiting];
    if (!waiting.some((job) => job.isListening)) return;
    const standing = new Map(waiting.map((job) => [job, job.arrival - this.#agingStep * job.priority()]));
    waiting.sort((a, b) => (standing.get(a) ?? 0) - (standing.get(b) ?? 0));
    for (const [index, job] of waiting.entries()) {
      const position = index + 1;
      job.tell({ position, expectedWaitMs: this.#expectedWaitMs(position) });
    }
  }

  /** One task that hangs makes the others wait, so the longest at work counts where it is above the mean. */
  #expectedWaitMs(position = this.#waiting.size + 1): number {
    if (this.#running.size < this.concurrency) return 0;
    const now = performance.now();
    const atWork = [...this.#running.values()].map(({ startedAt }) => now - startedAt);
    const serviceMs = Math.max(this.#meanServiceMs ?? FIRST_GUESS_MS, ...atWork);
    return (serviceMs * position) / this.concurrency;
  }
}

function disposed(): DispositionError {
  return new DispositionError("DISPOSED", "the queue was disposed; load a new classifier");
}

function checkAtLeast(name: string, value: number, least: number): void {
  if (Number.isInteger(value) && value >= least) return;
  throw new DispositionError("INPUT_INVALID", `${name} is ${value}; pass a whole number of at least ${least}`);
}

function readPriority(priority: RunOptions["priority"] = 0): () => number {
  // a function speaks while others wait for their turn: what it says is forced into range, not refused
  if (typeof priority === "function") return () => clampPriority(priority());
  checkPriority(priority);
  return () => priority;
}

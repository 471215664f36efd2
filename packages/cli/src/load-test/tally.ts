import { type Failure, nameFailure, type Outcome } from "./outcome.ts";
import { type RecentFigures, RecentRequests } from "./recent-requests.ts";

export interface FailureCount extends Failure {
  readonly count: number;
}

/** Counts requests while they run. Times are kept one by one: a percentile of buckets would be a guess. */
export class Tally {
  readonly startAt = performance.now();
  /** In ms, one per request: of successes from when they were due, of failures, to the first byte of successes. */
  readonly latenciesMs: number[] = [];
  readonly failureLatenciesMs: number[] = [];
  readonly firstBytesMs: number[] = [];
  /** How much later than due requests left this process. */
  readonly delaysMs: number[] = [];
  readonly #failures = new Map<string, FailureCount>();
  readonly #recent = new RecentRequests(this.startAt);
  inFlight = 0;
  mostInFlight = 0;
  cached = 0;
  resent = 0;
  cut = 0;
  lastEndAt = this.startAt;

  begin(): void {
    this.inFlight += 1;
    this.mostInFlight = Math.max(this.mostInFlight, this.inFlight);
  }

  end({ attempt, dueAt, sentAt, endedAt, resent }: Outcome): void {
    this.inFlight -= 1;
    this.resent += resent;
    this.lastEndAt = endedAt;
    if (attempt.kind === "cut") {
      this.cut += 1;
      return;
    }
    this.delaysMs.push(sentAt - dueAt);
    const ms = endedAt - dueAt;
    this.#recent.add(endedAt, attempt.kind === "record" ? ms : null);
    if (attempt.kind === "failed") {
      this.failureLatenciesMs.push(ms);
      this.#count(attempt.failure);
      return;
    }
    this.latenciesMs.push(ms);
    if (attempt.firstByteAt !== null) this.firstBytesMs.push(attempt.firstByteAt - dueAt);
    if (attempt.cached) this.cached += 1;
  }

  /** Requests that have ended, those that were cut off left out. */
  get requests(): number {
    return this.latenciesMs.length + this.failureLatenciesMs.length;
  }

  /** The most frequent first. */
  failures(): FailureCount[] {
    return [...this.#failures.values()].sort((a, b) => b.count - a.count);
  }

  recent(now: number): RecentFigures {
    return this.#recent.figures(now);
  }

  #count(failure: Failure): void {
    const name = nameFailure(failure);
    this.#failures.set(name, { ...failure, count: (this.#failures.get(name)?.count ?? 0) + 1 });
  }
}

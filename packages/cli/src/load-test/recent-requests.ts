import { percentile } from "@disposition/evaluate";

/** How many of the last requests the figures rest on. */
const KEPT = 1000;
/** How far back the rate looks. */
const RATE_MS = 3000;

/** Figures of the last requests that ended, for somebody who watches. */
export interface RecentFigures {
  /** Ended per second, failed ones included. */
  readonly perSecond: number;
  /** Of successes; `null` before the first. */
  readonly p50Ms: number | null;
  readonly p95Ms: number | null;
}

/** Remembers when the last requests ended and how long they took. */
export class RecentRequests {
  readonly #ended: { readonly at: number; readonly ms: number | null }[] = [];
  readonly #startAt: number;
  #next = 0;

  constructor(startAt: number) {
    this.#startAt = startAt;
  }

  /** @param ms - `null` for a failure: its time says nothing of the service's speed. */
  add(at: number, ms: number | null): void {
    this.#ended[this.#next] = { at, ms };
    this.#next = (this.#next + 1) % KEPT;
  }

  figures(now: number): RecentFigures {
    const oldest = this.#ended.length < KEPT ? this.#startAt : Math.min(...this.#ended.map(({ at }) => at));
    const from = Math.max(oldest, now - RATE_MS);
    const ended = this.#ended.filter(({ at }) => at >= from).length;
    const times = this.#ended.flatMap(({ ms }) => ms ?? []);
    return {
      perSecond: now > from ? (ended * 1000) / (now - from) : 0,
      p50Ms: percentile(times, 0.5),
      p95Ms: percentile(times, 0.95),
    };
  }
}

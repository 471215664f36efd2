import { DispositionError } from "@disposition/taxonomy";
import { LRUCache } from "lru-cache";
import { lostPatience } from "../queue/patience.ts";
import { checkPriority } from "../queue/priority.ts";
import { type Caller, type Flight, SingleFlight } from "./single-flight.ts";

export interface ResultCacheOptions {
  /** Results kept; the one unused for longest makes room. Default 1,000. */
  readonly maxEntries?: number;
  /** How long a result is kept, in ms from when it was computed; default ten minutes, at most 24 days. */
  readonly ttlMs?: number;
}

/** A result, the caller's own copy, and where it came from: kept from before, shared with a caller at work, or new. */
export interface CachedResult<V> {
  readonly value: V;
  readonly origin: "cache" | "shared" | "computed";
}

/** Counts since the cache was made. */
export interface CacheStats {
  /** Answered from what was kept. */
  readonly hits: number;
  /** Had to begin the work. */
  readonly misses: number;
  /** Joined work that another caller had begun. */
  readonly shared: number;
  /** Results kept now. */
  readonly size: number;
  /** Results that made room for others. */
  readonly evictions: number;
  /** Results that grew too old. */
  readonly expirations: number;
}

const DEFAULTS = { maxEntries: 1000, ttlMs: 600_000 };
/** lru-cache sets places for all of them aside at once. */
const MOST_ENTRIES = 1_000_000;
/** Longest delay that a timer can hold, less the millisecond that lru-cache adds. */
const LONGEST_TTL_MS = 2 ** 31 - 2;

/**
 * Keeps exact results for a while and computes none twice at a time. It holds hashes and results, never a transcript,
 * and lets go of a result when its time is over. Everybody gets a copy, so nobody can change what another one is given.
 * Failures are not kept.
 *
 * @example
 * const cache = new ResultCache<Filled>({ maxEntries: 500 });
 * const { value, origin } = await cache.getOrCompute(key, ({ signal, priority }) =>
 *   queue.run((stop) => engine.fill(request, { signal: stop }), { signal, priority }));
 */
export class ResultCache<V extends object> {
  readonly #kept: LRUCache<string, V>;
  readonly #flights = new SingleFlight<V>();
  readonly #counts = { hits: 0, misses: 0, shared: 0, evictions: 0, expirations: 0 };
  #era = 0;

  /** @throws DispositionError `INPUT_INVALID` for an option out of range. */
  constructor(options: ResultCacheOptions = {}) {
    const { maxEntries = DEFAULTS.maxEntries, ttlMs = DEFAULTS.ttlMs } = options;
    checkRange("maxEntries", maxEntries, MOST_ENTRIES);
    checkRange("ttlMs", ttlMs, LONGEST_TTL_MS);
    this.#kept = new LRUCache<string, V>({
      max: maxEntries,
      ttl: ttlMs,
      // answers of customers do not stay in memory only because nobody asks for them again
      ttlAutopurge: true,
      ttlResolution: 0,
      perf: { now: () => performance.now() },
      dispose: (_value, _key, reason) => {
        if (reason === "evict") this.#counts.evictions += 1;
        if (reason === "expire") this.#counts.expirations += 1;
      },
    });
  }

  /**
   * The result for `key`: kept, shared, or computed now.
   *
   * @param compute - Gets a signal that aborts when no caller is left, and the highest priority among them. It must not
   * carry one caller's own signal or deadline: the others would fail by it. Its result is plain data.
   * @throws what `compute` throws, the reason of `caller.signal`, or DispositionError `DEADLINE_EXCEEDED`, or
   * `INPUT_INVALID` for a priority out of range.
   */
  async getOrCompute(
    key: string,
    compute: (flight: Flight) => Promise<V>,
    caller: Caller = {},
  ): Promise<CachedResult<V>> {
    checkPriority(caller.priority ?? 0);
    const leaving = lostPatience(caller);
    if (leaving) throw leaving.reason;
    const kept = this.#kept.get(key);
    if (kept !== undefined) {
      this.#counts.hits += 1;
      return { value: structuredClone(kept), origin: "cache" };
    }
    const shares = this.#flights.has(key);
    this.#counts[shares ? "shared" : "misses"] += 1;
    const value = await this.#flights.join(key, (flight) => this.#computeAndKeep(key, compute, flight), caller);
    return { value: structuredClone(value), origin: shares ? "shared" : "computed" };
  }

  getStats(): CacheStats {
    return { ...this.#counts, size: this.#kept.size };
  }

  /** Forgets all results. What is being computed reaches its callers, and is not kept. */
  clear(): void {
    this.#era += 1;
    this.#flights.forget();
    this.#kept.clear();
  }

  async #computeAndKeep(key: string, compute: (flight: Flight) => Promise<V>, flight: Flight): Promise<V> {
    const era = this.#era;
    // a copy: `compute` may hold on to what it returned
    const value = structuredClone(await compute(flight));
    if (era === this.#era && !flight.signal.aborted) this.#kept.set(key, value);
    return value;
  }
}

function checkRange(name: string, value: number, most: number): void {
  if (Number.isInteger(value) && value >= 1 && value <= most) return;
  throw new DispositionError("INPUT_INVALID", `${name} is ${value}; pass a whole number from 1 to ${most}`);
}

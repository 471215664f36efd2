import { percentileOfSorted } from "./sampling/percentile.ts";

/** How long calls took, in milliseconds. Percentiles by nearest rank: see `percentile`. */
export interface Latency {
  readonly rows: number;
  readonly meanMs: number;
  readonly p50Ms: number;
  readonly p90Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  readonly maxMs: number;
  readonly definition: "nearest rank";
}

/**
 * @param milliseconds - One per call, failed ones included: leaving them out flatters.
 * @returns `null` without calls: no evidence.
 * @example latency([10, 20, 30])?.p50Ms // 20
 */
export function latency(milliseconds: readonly number[]): Latency | null {
  if (milliseconds.length === 0) return null;
  const rising = milliseconds.toSorted((a, b) => a - b);
  const at = (share: number) => percentileOfSorted(rising, share) ?? 0;
  return {
    rows: rising.length,
    meanMs: rising.reduce((sum, value) => sum + value, 0) / rising.length,
    p50Ms: at(0.5),
    p90Ms: at(0.9),
    p95Ms: at(0.95),
    p99Ms: at(0.99),
    maxMs: at(1),
    definition: "nearest rank",
  };
}

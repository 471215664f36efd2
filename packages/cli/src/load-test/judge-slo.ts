import { percentile } from "@disposition/evaluate";
import type { SloCondition } from "./slo-condition.ts";

/** What a run has shown. */
export interface SloEvidence {
  /** Of successes, in ms. */
  readonly latenciesMs: readonly number[];
  readonly firstBytesMs: readonly number[];
  /** Requests that ended, failed ones included. */
  readonly requests: number;
  readonly failures: number;
  /** Successes per second. */
  readonly throughput: number;
}

export interface SloVerdict {
  readonly condition: string;
  readonly isMet: boolean;
  /**
   * ms, share of requests (0–1), or requests per second; `null` where so many requests failed that the one which decides
   * was never answered, and where there was no request.
   */
  readonly observed: number | null;
}

/**
 * Holds a run against a condition. A request that failed is never in time: `p95<500ms` asks that 95 % of all requests
 * were answered with a record within 500 ms, so that fast refusals cannot meet it.
 */
export function judgeSlo(condition: SloCondition, evidence: SloEvidence): SloVerdict {
  const { text, comparison, limit } = condition;
  const observed = evidence.requests === 0 ? null : observe(condition, evidence);
  const isMet = observed !== null && compare[comparison](observed, limit);
  return { condition: text, isMet, observed: Number.isFinite(observed) ? observed : null };
}

function observe({ measure, share }: SloCondition, evidence: SloEvidence): number | null {
  const { latenciesMs, firstBytesMs, requests, failures, throughput } = evidence;
  if (measure === "errors") return failures / requests;
  if (measure === "throughput") return throughput;
  const times = measure === "latency" ? latenciesMs : firstBytesMs;
  const never = new Array<number>(requests - times.length).fill(Number.POSITIVE_INFINITY);
  return percentile(times.concat(never), share);
}

const compare = {
  "<": (observed: number, limit: number) => observed < limit,
  "<=": (observed: number, limit: number) => observed <= limit,
  ">": (observed: number, limit: number) => observed > limit,
  ">=": (observed: number, limit: number) => observed >= limit,
};

import { type Latency, latency } from "@disposition/evaluate";
import { type HistogramBar, histogram } from "./histogram.ts";
import { judgeSlo, type SloVerdict } from "./judge-slo.ts";
import type { Load, LoadSettings } from "./load-settings.ts";
import type { FailureCount, Tally } from "./tally.ts";

/** What a load test found, as `--json` and `--output` write it. Never holds a word of a call, a header or a key. */
export interface LoadReport {
  readonly kind: "disposition-load-test";
  readonly version: 1;
  /** Without user, password and query. */
  readonly target: string;
  readonly startedAt: string;
  /** Whether somebody ended it before its time. */
  readonly endedEarly: boolean;
  readonly load: Load;
  readonly seed: number;
  readonly calls: { readonly file: string | null; readonly count: number; readonly distinct: boolean };
  readonly stream: boolean;
  readonly timeoutMs: number;
  readonly retryAfter: "honour" | "ignore";
  readonly warmUp: { readonly requests: number; readonly failures: number };
  /** Requests that ended: successes and failures. Warm-up requests are in none of the figures. */
  readonly requests: number;
  readonly successes: number;
  /** Successes that the service had ready. */
  readonly cached: number;
  readonly failures: { readonly count: number; readonly share: number; readonly kinds: readonly FailureCount[] };
  /** Requests under way when somebody ended the run; in no other figure. */
  readonly cut: number;
  /** How often a request was sent again after a `Retry-After`. */
  readonly resent: number;
  /** From the first request to the last answer. */
  readonly elapsedMs: number;
  /** Successes per second. */
  readonly throughput: number;
  readonly mostInFlight: number;
  /** Where a latency begins: an open loop counts from when the request was due, whenever it left. */
  readonly latencyFrom: "sending" | "scheduled arrival";
  readonly percentiles: string;
  /** Of successes; `null` without any. */
  readonly latency: Latency | null;
  readonly failureLatency: Latency | null;
  /** Of successes, with `--stream` only. */
  readonly firstByte: Latency | null;
  /** How much later than due requests left this process: what it adds of its own. */
  readonly delay: Latency | null;
  readonly histogram: readonly HistogramBar[];
  /** `null` without conditions. */
  readonly slo: { readonly isMet: boolean; readonly conditions: readonly SloVerdict[] } | null;
}

/** What the report says of its percentiles. */
const PERCENTILES =
  "nearest rank on raw values: p95 is the smallest measured time that at least 95 % of the times do not exceed";

interface Run {
  readonly startedAt: Date;
  readonly endedEarly: boolean;
  readonly warmUp: Tally;
  readonly measured: Tally;
}

/** Sums up a run. */
export function loadReport(settings: LoadSettings, { startedAt, endedEarly, warmUp, measured }: Run): LoadReport {
  const { url, load, calls, callsFile, distinct, stream, timeoutMs, retryAfter, seed } = settings;
  const { latenciesMs, failureLatenciesMs, firstBytesMs, requests } = measured;
  const elapsedMs = measured.lastEndAt - measured.startAt;
  const throughput = elapsedMs > 0 ? (latenciesMs.length * 1000) / elapsedMs : 0;
  const failures = failureLatenciesMs.length;
  const evidence = { latenciesMs, firstBytesMs, requests, failures, throughput };
  const conditions = settings.slo.map((condition) => judgeSlo(condition, evidence));
  return {
    ...{ kind: "disposition-load-test", version: 1, target: `${url.origin}${url.pathname}` },
    ...{ startedAt: startedAt.toISOString(), endedEarly, load, seed },
    calls: { file: callsFile, count: calls.length, distinct },
    ...{ stream, timeoutMs, retryAfter },
    warmUp: { requests: warmUp.requests, failures: warmUp.failureLatenciesMs.length },
    ...{ requests, successes: latenciesMs.length, cached: measured.cached },
    failures: { count: failures, share: requests === 0 ? 0 : failures / requests, kinds: measured.failures() },
    ...{ cut: measured.cut, resent: measured.resent, elapsedMs, throughput, mostInFlight: measured.mostInFlight },
    latencyFrom: load.loop === "open" ? "scheduled arrival" : "sending",
    percentiles: PERCENTILES,
    latency: latency(latenciesMs),
    failureLatency: latency(failureLatenciesMs),
    firstByte: stream ? latency(firstBytesMs) : null,
    delay: latency(measured.delaysMs),
    histogram: histogram(latenciesMs),
    slo: conditions.length === 0 ? null : { isMet: conditions.every(({ isMet }) => isMet), conditions },
  };
}

import type { Call } from "@disposition/taxonomy";
import type { SloCondition } from "./slo-condition.ts";

/** How many requests are sent, or for how long; whichever comes first where both are given. */
interface LoadEnd {
  readonly requests: number | null;
  readonly durationMs: number | null;
}

/** Each worker sends its next request when the last one is answered: a slow service is asked less often. */
export interface ClosedLoad extends LoadEnd {
  readonly loop: "closed";
  readonly workers: number;
}

/** Requests come on a schedule that knows nothing of the answers, as those of many independent clients do. */
export interface OpenLoad extends LoadEnd {
  readonly loop: "open";
  readonly ratePerSecond: number;
  readonly arrivals: "constant" | "poisson";
  /** Connections at a time; a request that finds none waits for one, and the wait counts as latency. */
  readonly connections: number;
}

export type Load = ClosedLoad | OpenLoad;

/** Everything that a load test is told. */
export interface LoadSettings {
  readonly url: URL;
  readonly load: Load;
  readonly calls: readonly Call[];
  /** `null` for the built-in calls. */
  readonly callsFile: string | null;
  /** Whether every transcript gets a line of its own, so that no cache answers. */
  readonly distinct: boolean;
  /** How the day of the call is named: `callDate`, or `current_date` for older services. */
  readonly dateKey: "callDate" | "current_date";
  readonly stream: boolean;
  readonly headers: Readonly<Record<string, string>>;
  /** How long a request may take in all, waits for `Retry-After` included. */
  readonly timeoutMs: number;
  readonly retryAfter: "honour" | "ignore";
  readonly warmUp: number;
  readonly slo: readonly SloCondition[];
  readonly seed: number;
}

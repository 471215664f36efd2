import { DispositionError } from "@disposition/taxonomy";

/** How patiently the child process is treated. All times in milliseconds, above 0; `Infinity` is allowed. */
export interface SupervisionOptions {
  /** From the start of the process until the model is loaded; default 120,000. */
  readonly startTimeoutMs?: number;
  /** Time between two heartbeats. A child that misses three in a row is killed; default 5,000. */
  readonly heartbeatMs?: number;
  /** Longest that one call may be with the child, waiting not counted; default 300,000. */
  readonly deadlineMs?: number;
  /** How long a call that was aborted or is late may take to stop before the child is killed; default 30,000. */
  readonly abortGraceMs?: number;
  /** How long calls that are with the child may go on when the engine is disposed; default 10,000. */
  readonly disposeGraceMs?: number;
  /** Pause before the first restart; doubled for each further one until a call succeeds, at most 30,000. Default 250. */
  readonly backoffMs?: number;
  /** Failed starts in a row after which no more are tried for `cooldownMs`; default 5. */
  readonly mostFailedStarts?: number;
  /** How long calls are then refused at once; the next one after that has the start tried once more. Default 60,000. */
  readonly cooldownMs?: number;
}

export type Supervision = Readonly<Required<SupervisionOptions>>;

const DEFAULTS: Supervision = {
  startTimeoutMs: 120_000,
  heartbeatMs: 5_000,
  deadlineMs: 300_000,
  abortGraceMs: 30_000,
  disposeGraceMs: 10_000,
  backoffMs: 250,
  mostFailedStarts: 5,
  cooldownMs: 60_000,
};

/** @throws DispositionError `INPUT_INVALID` for a value that is no number above 0. */
export function supervisionOf(options: SupervisionOptions): Supervision {
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  for (const [name, value] of given) {
    if (typeof value === "number" && value > 0) continue;
    throw new DispositionError("INPUT_INVALID", `supervision.${name} is ${value}; give a number above 0`);
  }
  return { ...DEFAULTS, ...Object.fromEntries(given) };
}

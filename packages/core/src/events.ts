import { channel } from "node:diagnostics_channel";
import { DispositionError } from "@disposition/taxonomy";

/** What is told when a call comes in. Sizes, never words. */
export interface ClassifyStart {
  /** Number of the call in this process; the same in the events that follow. */
  readonly sequence: number;
  readonly characters: number;
  readonly model: string;
}

/** What is told when a call is answered. */
export interface ClassifyFinish extends ClassifyStart {
  readonly cached: boolean;
  readonly promptTokens: number;
  readonly cachedTokens: number;
  readonly steps: number;
  /** Milliseconds from coming in to the answer, the wait included. */
  readonly totalMs: number;
}

/** What is told when a call is not answered. */
export interface ClassifyError extends ClassifyStart {
  /** A DispositionError's code; `ABORTED` for a caller that left; else `UNKNOWN`. */
  readonly code: string;
  readonly totalMs: number;
}

/**
 * Names of the `node:diagnostics_channel` channels that core publishes on.
 *
 * @example
 * import { subscribe } from "node:diagnostics_channel";
 * subscribe(classifyChannels.finish, (event) => histogram.observe((event as ClassifyFinish).totalMs));
 */
export const classifyChannels = {
  start: "disposition:classify:start",
  finish: "disposition:classify:finish",
  error: "disposition:classify:error",
} as const;

const channels = {
  start: channel(classifyChannels.start),
  finish: channel(classifyChannels.finish),
  error: channel(classifyChannels.error),
};
let calls = 0;

/** The facts of a finished call that an event carries. */
type Facts = Omit<ClassifyFinish, keyof ClassifyStart | "totalMs">;

/** Runs one classification between its events. Without a subscriber they cost nothing. */
export async function withEvents<R>(
  call: { readonly characters: number; readonly model: string },
  signal: AbortSignal | undefined,
  run: () => Promise<R>,
  factsOf: (result: R) => Facts,
): Promise<R> {
  const started = performance.now();
  calls += 1;
  const start: ClassifyStart = { sequence: calls, ...call };
  if (channels.start.hasSubscribers) channels.start.publish(start);
  try {
    const result = await run();
    if (channels.finish.hasSubscribers) {
      channels.finish.publish({ ...start, ...factsOf(result), totalMs: performance.now() - started });
    }
    return result;
  } catch (error) {
    if (channels.error.hasSubscribers) {
      channels.error.publish({ ...start, code: codeOf(error, signal), totalMs: performance.now() - started });
    }
    throw error;
  }
}

function codeOf(error: unknown, signal: AbortSignal | undefined): string {
  if (DispositionError.isInstance(error)) return error.code;
  return signal?.aborted ? "ABORTED" : "UNKNOWN";
}

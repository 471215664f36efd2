import { setTimeout as delay } from "node:timers/promises";
import { DispositionError } from "@disposition/taxonomy";

/** Options of `withRetries`. */
export interface RetryOptions {
  /** Failures in a row, without progress, that are borne. */
  readonly retries: number;
  /** Wait before the first retry; doubled each time. */
  readonly retryDelayMs: number;
  readonly signal: AbortSignal | undefined;
}

const LONGEST_DELAY_MS = 30_000;

/**
 * Runs `attempt` until it succeeds, fails for good, or failed too often. A server's wish for a longer wait than half a
 * minute is passed on to the caller instead of waited for.
 *
 * @param attempt - Calls `progressed` when the failures before no longer count. It must not be able to do so for ever.
 */
export async function withRetries<T>(
  attempt: (progressed: () => void) => Promise<T>,
  { retries, retryDelayMs, signal }: RetryOptions,
): Promise<T> {
  let failures = 0;
  const progressed = () => {
    failures = 0;
  };
  for (;;) {
    try {
      return await attempt(progressed);
    } catch (error) {
      failures++;
      const waitMs = failures > retries ? null : waitFor(error, retryDelayMs * 2 ** (failures - 1));
      if (waitMs === null) throw error;
      await delay(waitMs, undefined, { ...(signal && { signal }) }).catch(() => signal?.throwIfAborted());
    }
  }
}

/** Null when another attempt would not help. */
function waitFor(error: unknown, plannedMs: number): number | null {
  if (!DispositionError.isInstance(error) || !error.retryable) return null;
  const askedMs = error.retryAfterMs ?? 0;
  if (askedMs > LONGEST_DELAY_MS) return null;
  // spread by a quarter, so that a fleet that was cut off together does not come back together
  const spread = 0.75 + Math.random() / 2;
  return Math.max(askedMs, Math.min(LONGEST_DELAY_MS, plannedMs) * spread);
}

/** No wait that a server asks for is longer than this; a longer one is the caller's to plan. Milliseconds. */
export const LONGEST_WAIT_MS = 60_000;

const LONGEST_BACKOFF_MS = 8_000;

/**
 * How long a server asked to be left alone, from `retry-after-ms`, or from `Retry-After` in seconds or as an HTTP date.
 *
 * @param now - Milliseconds since the epoch.
 * @returns Milliseconds, at least 0; null where neither header says anything that can be read.
 */
export function retryAfterMs(headers: Headers, now: number): number | null {
  const exact = secondsOf(headers.get("retry-after-ms"));
  if (exact !== null) return exact;
  const value = headers.get("retry-after");
  const seconds = secondsOf(value);
  if (seconds !== null) return seconds * 1000;
  // Date.parse takes much that is no date ("-5"); an HTTP date always names its day and month
  const date = value !== null && /^[A-Z][a-z]{2}/u.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

/**
 * Exponential backoff with jitter, so that callers who failed together do not come back together.
 *
 * @param attempt - 0 for the wait after the first failure.
 * @param random - In [0, 1).
 * @returns Milliseconds, between half and one and a half of `baseMs · 2^attempt`, which itself is at most 8 seconds.
 */
export function backoffMs(attempt: number, baseMs: number, random: number): number {
  return Math.min(LONGEST_BACKOFF_MS, baseMs * 2 ** attempt) * (0.5 + random);
}

function secondsOf(value: string | null): number | null {
  if (value === null || !/^\s*\d{1,12}(?:\.\d{1,12})?\s*$/u.test(value)) return null;
  return Number(value);
}

import { DispositionError } from "@disposition/taxonomy";
import { onAbort } from "./on-abort.ts";

/** How long a caller is willing to wait. */
export interface Patience {
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds from now, for waiting and work together; what is left out or beyond 24 days is no deadline. */
  readonly timeoutMs?: number | undefined;
}

/** Why a caller left without an answer, and what it is told. */
export interface Leaving {
  readonly because: "aborted" | "expired";
  /** The signal's reason, or a `DEADLINE_EXCEEDED`. */
  readonly reason: unknown;
}

/** Longest delay that a timer can hold, in ms; a longer one would fire at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

/**
 * Why a caller need not even begin to wait, or null.
 *
 * @throws DispositionError `INPUT_INVALID` when `timeoutMs` is NaN.
 */
export function lostPatience({ signal, timeoutMs }: Patience): Leaving | null {
  if (Number.isNaN(timeoutMs)) {
    throw new DispositionError("INPUT_INVALID", "timeoutMs is NaN; pass milliseconds, or leave it out");
  }
  if (signal?.aborted) return { because: "aborted", reason: signal.reason };
  return timeoutMs !== undefined && timeoutMs <= 0 ? expired(timeoutMs) : null;
}

/**
 * Calls `leave` once, when the signal aborts or the time is over, whichever comes first.
 *
 * @returns stops watching; harmless when called twice or after `leave`.
 */
export function watchPatience({ signal, timeoutMs }: Patience, leave: (leaving: Leaving) => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  let ignoreSignal: (() => void) | undefined;
  const stop = () => {
    clearTimeout(timer);
    ignoreSignal?.();
  };
  const leaveOnce = (leaving: Leaving) => {
    stop();
    leave(leaving);
  };
  if (signal) ignoreSignal = onAbort(signal, () => leaveOnce({ because: "aborted", reason: signal.reason }));
  if (timeoutMs !== undefined && timeoutMs <= LONGEST_TIMER) {
    timer = setTimeout(() => leaveOnce(expired(timeoutMs)), timeoutMs);
  }
  return stop;
}

function expired(timeoutMs: number): Leaving {
  const message = `no answer within ${timeoutMs} ms; allow more time, or send fewer calls at once`;
  return { because: "expired", reason: new DispositionError("DEADLINE_EXCEEDED", message, { retryable: true }) };
}

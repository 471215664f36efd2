import type { LoadSettings } from "./load-settings.ts";
import type { Attempt, Outcome } from "./outcome.ts";
import type { PredictClient } from "./predict-client.ts";
import { sleep } from "./sleep.ts";

/** A service that says "come back in 0 s" is not asked in a tight loop. */
const LEAST_WAIT_MS = 100;

interface SendOptions extends Pick<LoadSettings, "timeoutMs" | "retryAfter"> {
  readonly dueAt: number;
  readonly signal: AbortSignal;
}

/** Sends one call, and again as `Retry-After` says where that is asked for; never later than its time allows. */
export async function sendCall(
  client: Pick<PredictClient, "send">,
  body: string,
  { dueAt, timeoutMs, retryAfter, signal }: SendOptions,
): Promise<Outcome> {
  const sentAt = performance.now();
  const giveUpAt = dueAt + timeoutMs;
  for (let resent = 0; ; resent++) {
    const attempt = await client.send(body, Math.max(1, giveUpAt - performance.now()));
    const endedAt = performance.now();
    const wait = retryAfter === "honour" ? waitOf(attempt) : null;
    if (wait === null || endedAt + wait >= giveUpAt) return { attempt, dueAt, sentAt, endedAt, resent };
    await sleep(wait, signal);
    if (signal.aborted) return { attempt: CUT, dueAt, sentAt, endedAt: performance.now(), resent };
  }
}

const CUT: Attempt = { kind: "cut", firstByteAt: null };

function waitOf(attempt: Attempt): number | null {
  if (attempt.kind !== "failed" || attempt.retryAfterMs === null) return null;
  const { status } = attempt.failure;
  return status === 429 || status === 503 ? Math.max(LEAST_WAIT_MS, attempt.retryAfterMs) : null;
}

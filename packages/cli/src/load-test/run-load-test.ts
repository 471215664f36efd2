import { setMaxListeners } from "node:events";
import { DispositionError } from "@disposition/taxonomy";
import { callBodies } from "./call-bodies.ts";
import { closedLoop, type Send } from "./closed-loop.ts";
import { type LoadReport, loadReport } from "./load-report.ts";
import type { LoadSettings } from "./load-settings.ts";
import { openLoop } from "./open-loop.ts";
import { PredictClient } from "./predict-client.ts";
import { seededRandom } from "./seeded-random.ts";
import { sendCall } from "./send-call.ts";
import { Tally } from "./tally.ts";

export interface RunOptions {
  /** Ends the run early: what is under way is cut off, and the report covers what has ended. */
  readonly signal: AbortSignal;
  /** Told when a part begins; what it gives back is disposed of at the end of that part. */
  readonly watch?: (part: "warm-up" | "load", tally: Tally) => Disposable;
}

/**
 * Runs a load test: warm-up requests, then the load.
 *
 * @throws DispositionError `INPUT_INVALID` when no connection is made during the warm-up.
 */
export async function runLoadTest(settings: LoadSettings, { signal, watch }: RunOptions): Promise<LoadReport> {
  const { load } = settings;
  const startedAt = new Date();
  const connections = load.loop === "open" ? load.connections : Number.POSITIVE_INFINITY;
  using client = new PredictClient({ ...settings, connections });
  const cutAll = () => client.cutAll();
  signal.addEventListener("abort", cutAll, { once: true });
  // every request that waits for its Retry-After listens; that is no leak
  setMaxListeners(0, signal);
  const bodies = callBodies(settings, startedAt.getTime().toString(36));
  const sender = (tally: Tally): Send => {
    return async (dueAt) => {
      tally.begin();
      tally.end(await sendCall(client, bodies.next().value, { ...settings, dueAt, signal }));
    };
  };
  const warmUp = new Tally();
  {
    using _watching = watch?.("warm-up", warmUp);
    await warm(settings, sender(warmUp), signal);
  }
  if (!signal.aborted) checkReached(settings, warmUp);
  const measured = new Tally();
  {
    using _watching = watch?.("load", measured);
    const send = sender(measured);
    if (load.loop === "closed") await closedLoop(load, send, signal);
    else await openLoop(load, send, { random: seededRandom(settings.seed), signal });
  }
  signal.removeEventListener("abort", cutAll);
  return loadReport(settings, { startedAt, endedEarly: signal.aborted, warmUp, measured });
}

/** Requests before the measured ones, by as many workers as the load has, so that its connections are there. */
async function warm({ load, warmUp }: LoadSettings, send: Send, signal: AbortSignal): Promise<void> {
  const workers = load.loop === "closed" ? load.workers : 1;
  await closedLoop({ loop: "closed", workers, requests: warmUp, durationMs: null }, send, signal);
}

function checkReached({ url }: LoadSettings, warmUp: Tally): void {
  const [failure] = warmUp.failures();
  if (failure?.kind !== "connect" || failure.count < warmUp.requests) return;
  const message = `nothing answers at ${url.origin} (${failure.code}); start the service there or name another address`;
  throw new DispositionError("INPUT_INVALID", message);
}

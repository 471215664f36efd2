import { setTimeout as sleep } from "node:timers/promises";
import type { SseEvent } from "../codec/sse.ts";
import type { Job } from "./job.ts";

/** Id of the last event of a job, after which there is nothing to come back for. */
export const LAST_EVENT = "end";

export interface JobEventsOptions {
  /** What the client has seen: the `Last-Event-ID` of its new connection. */
  readonly lastEventId: string | undefined;
  /** Shortest time between two events, in ms. */
  readonly eventMs: number;
  readonly signal: AbortSignal;
}

/**
 * The progress of a job as events: where it stands, each change, and the end (`done`, `failed`, or `gone` when it is
 * deleted). The id of an event is the number of rows done, so a client that comes back hears only what is new.
 */
export async function* jobEvents(
  job: Job,
  { lastEventId, eventMs, signal }: JobEventsOptions,
): AsyncGenerator<SseEvent> {
  let seen = lastEventId;
  for (;;) {
    signal.throwIfAborted();
    if (job.isGone) {
      yield { event: "gone", id: LAST_EVENT, data: { id: job.upload.id } };
      return;
    }
    if (job.isOver) {
      yield { event: job.state, id: LAST_EVENT, data: job.view() };
      return;
    }
    const id = String(job.done);
    if (id !== seen) {
      yield { event: "progress", id, data: job.view() };
      seen = id;
      await sleep(eventMs, undefined, { signal });
    }
    await changed(job, seen, signal);
  }
}

function changed(job: Job, seen: string | undefined, signal: AbortSignal): Promise<void> {
  if (job.isOver || job.isGone || String(job.done) !== seen) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = () => {
      unwatch();
      signal.removeEventListener("abort", stop);
      resolve();
    };
    const unwatch = job.watch(stop);
    signal.addEventListener("abort", stop, { once: true });
    if (signal.aborted) stop();
  });
}

import { readEvents } from "./read-events.ts";
import type { Service } from "./service.ts";

/** A file that is worked on, as the service tells of it. */
export interface Job {
  readonly id: string;
  readonly state: "queued" | "running" | "done" | "failed";
  readonly progress: {
    readonly rows: number;
    readonly done: number;
    readonly ok: number;
    readonly failed: number;
    readonly rowsPerSec: number | null;
    readonly etaMs: number | null;
  };
  readonly format: string;
  readonly error: { readonly code: string; readonly detail: string } | null;
}

const PAUSE_MS = 1_000;

/** Tells of a job until it is over; a connection that breaks off is made anew. @returns the job as it ended. */
export async function followJob(
  service: Service,
  id: string,
  signal: AbortSignal,
  tell: (job: Job) => void,
): Promise<Job> {
  for (;;) {
    const job = (await (await service.ask(`jobs/${id}`, { signal })).json()) as Job;
    tell(job);
    if (isOver(job)) return job;
    const ended = await watch(service, id, signal, tell);
    if (ended !== null) return ended;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

/** Null where the events stop before the job does. */
async function watch(service: Service, id: string, signal: AbortSignal, tell: (job: Job) => void): Promise<Job | null> {
  try {
    const response = await service.ask(`jobs/${id}/events`, { signal, headers: { accept: "text/event-stream" } });
    if (response.body === null) return null;
    for await (const { data } of readEvents(response.body)) {
      if (!isJob(data)) continue;
      tell(data);
      if (isOver(data)) return data;
    }
  } catch (error) {
    if (signal.aborted) throw error;
  }
  return null;
}

function isOver({ state }: Job): boolean {
  return state === "done" || state === "failed";
}

function isJob(data: unknown): data is Job {
  return typeof data === "object" && data !== null && "state" in data && "progress" in data;
}

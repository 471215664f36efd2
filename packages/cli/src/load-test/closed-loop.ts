import type { ClosedLoad } from "./load-settings.ts";

/** Sends one request that is due at `dueAt` and resolves when it has ended, whatever became of it. */
export type Send = (dueAt: number) => Promise<void>;

/** Runs a closed loop to its end; resolves when every request that was begun has ended. */
export async function closedLoop(load: ClosedLoad, send: Send, signal: AbortSignal): Promise<void> {
  const endAt = performance.now() + (load.durationMs ?? Number.POSITIVE_INFINITY);
  let left = load.requests ?? Number.POSITIVE_INFINITY;
  const work = async () => {
    while (left > 0 && !signal.aborted) {
      const now = performance.now();
      if (now >= endAt) return;
      left -= 1;
      await send(now);
    }
  };
  await Promise.all(Array.from({ length: load.workers }, work));
}

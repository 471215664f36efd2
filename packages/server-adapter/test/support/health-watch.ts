import { setTimeout as sleep } from "node:timers/promises";
import { ask } from "./ask.ts";

export interface Beat {
  /** 0 where nobody answered. */
  readonly status: number;
  readonly tookMs: number;
}

const BEAT_MS = 20;

/** Asks `/health` again and again, on a connection of its own each time. @returns stops, and tells what was heard. */
export function watchHealth(url: string): () => Promise<readonly Beat[]> {
  const beats: Beat[] = [];
  let isOver = false;
  const watching = (async () => {
    while (!isOver) {
      const askedAt = performance.now();
      const { status } = await ask(`${url}/health`).catch(() => ({ status: 0 }));
      beats.push({ status, tookMs: performance.now() - askedAt });
      await sleep(BEAT_MS);
    }
  })();
  return async () => {
    isOver = true;
    await watching;
    return beats;
  };
}

import { setImmediate as nextTurn } from "node:timers/promises";
import { arrivalOffsets } from "./arrival-offsets.ts";
import type { Send } from "./closed-loop.ts";
import type { OpenLoad } from "./load-settings.ts";
import { sleep } from "./sleep.ts";

/** Requests sent without a look at the network, where several are due at once. */
const BURST = 32;

/** Runs an open loop to its end; resolves when every request that was begun has ended. */
export async function openLoop(
  load: OpenLoad,
  send: Send,
  { random, signal }: { readonly random: () => number; readonly signal: AbortSignal },
): Promise<void> {
  const startAt = performance.now();
  const open = new Set<Promise<void>>();
  let sent = 0;
  for (const offset of arrivalOffsets(load, random)) {
    const dueAt = startAt + offset;
    await until(dueAt, signal);
    sent += 1;
    // a schedule that this process cannot keep must not keep it from reading answers
    if (sent % BURST === 0) await nextTurn();
    if (signal.aborted) break;
    const sending = send(dueAt).finally(() => open.delete(sending));
    open.add(sending);
  }
  await Promise.all(open);
}

async function until(dueAt: number, signal: AbortSignal): Promise<void> {
  for (let early = dueAt - performance.now(); early > 0 && !signal.aborted; early = dueAt - performance.now()) {
    await sleep(early, signal);
  }
}

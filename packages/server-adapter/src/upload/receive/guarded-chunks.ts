import { Problem } from "../../problem/problem.ts";

export interface ChunkGuards {
  readonly mostBytes: number;
  /** Thrown for more bytes than that. */
  readonly tooLarge: () => Problem;
  /** Longest silence, and longest time for everything, in ms. */
  readonly idleMs: number;
  readonly receiveMs: number;
  readonly signal: AbortSignal;
}

/** The chunks of a body, counted and timed. @throws Problem `body_timeout` or `tooLarge`; the signal's reason. */
export async function* guardedChunks(
  stream: AsyncIterable<Uint8Array>,
  { mostBytes, tooLarge, idleMs, receiveMs, signal }: ChunkGuards,
): AsyncGenerator<Uint8Array> {
  const iterator = stream[Symbol.asyncIterator]();
  const endsAt = performance.now() + receiveMs;
  let bytes = 0;
  try {
    for (;;) {
      const step = await within(iterator.next(), Math.min(idleMs, endsAt - performance.now()), signal);
      if (step.done) return;
      bytes += step.value.byteLength;
      if (bytes > mostBytes) throw tooLarge();
      yield step.value;
    }
  } finally {
    // not awaited: a client that is silent would hold it up
    iterator.return?.().catch(() => undefined);
  }
}

async function within<V>(work: Promise<V>, milliseconds: number, signal: AbortSignal): Promise<V> {
  let timer: NodeJS.Timeout | undefined;
  let leave: () => void = () => undefined;
  const ended = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), Math.max(0, milliseconds));
    leave = () => reject(signal.reason);
    signal.addEventListener("abort", leave, { once: true });
    if (signal.aborted) leave();
  });
  try {
    return await Promise.race([work, ended]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", leave);
    work.catch(() => undefined);
  }
}

function late(): Problem {
  return new Problem("body_timeout", "the file was not complete in time; send it faster, or a smaller one");
}

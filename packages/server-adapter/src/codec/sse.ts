import type { Lifecycle } from "../service/lifecycle.ts";

/** One event of a stream (server-sent events). */
export interface SseEvent {
  readonly event: string;
  readonly data: unknown;
  /** For `Last-Event-ID`; default the number of the event in its stream. */
  readonly id?: string;
}

export interface SseOptions {
  readonly lifecycle: Pick<Lifecycle, "onDrain">;
  /** Between two comments, in ms. */
  readonly heartbeatMs: number;
  /** Whether the stream ends when the service drains; else it is told of it and goes on to its end. Default false. */
  readonly endsOnDrain?: boolean;
}

/** `no-transform` and `x-accel-buffering` keep proxies from holding events back. */
export const SSE_HEADERS = {
  "content-type": "text/event-stream; charset=utf-8",
  "cache-control": "no-cache, no-transform",
  "x-accel-buffering": "no",
};

const HEARTBEAT = Buffer.from(": still here\n\n");

/** The bytes of an event stream: numbered events, comments while nothing happens, and `shutdown` when the service drains. */
export async function* sseBytes(events: AsyncIterable<SseEvent>, options: SseOptions): AsyncGenerator<Uint8Array> {
  const iterator = events[Symbol.asyncIterator]();
  const alarm = new Alarm(options);
  let next = iterator.next();
  try {
    for (let id = 1; ; ) {
      const step = await Promise.race([next, alarm.rings()]);
      if (step === "beat") {
        yield HEARTBEAT;
      } else if (step === "drain") {
        yield format(id, { event: "shutdown", data: {} });
        id += 1;
        if (options.endsOnDrain) return;
      } else if (step.done) {
        return;
      } else {
        yield format(id, step.value);
        id += 1;
        next = iterator.next();
      }
    }
  } finally {
    alarm.stop();
    next.catch(() => undefined);
    // not awaited: a source that waits for something hears of it later
    iterator.return?.().catch(() => undefined);
  }
}

function format(number: number, { event, data, id = String(number) }: SseEvent): Uint8Array {
  // JSON has no line breaks of its own, so one data line is enough
  return Buffer.from(`id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
}

/** Rings after a while of silence, and once when the service drains. */
class Alarm {
  readonly #heartbeatMs: number;
  readonly #stopWaiting: () => void;
  #timer: NodeJS.Timeout | undefined;
  #isDraining = false;
  #ring: (why: "beat" | "drain") => void = () => undefined;

  constructor({ lifecycle, heartbeatMs }: SseOptions) {
    this.#heartbeatMs = heartbeatMs;
    this.#stopWaiting = lifecycle.onDrain(() => {
      this.#isDraining = true;
      this.#ring("drain");
    });
  }

  rings(): Promise<"beat" | "drain"> {
    clearTimeout(this.#timer);
    return new Promise((resolve) => {
      this.#timer = setTimeout(() => resolve("beat"), this.#heartbeatMs);
      this.#ring = (why) => {
        this.#isDraining = false;
        resolve(why);
      };
      if (this.#isDraining) this.#ring("drain");
    });
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#stopWaiting();
  }
}

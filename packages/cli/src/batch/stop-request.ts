/** Exit statuses of a run that a signal ended: 128 and the signal's number. */
export const STOP_STATUS = { SIGINT: 130, SIGTERM: 143 } as const;

type StopSignal = keyof typeof STOP_STATUS;

/**
 * Listens for SIGINT and SIGTERM until disposed of. The first asks to stop when the rows in work are done, a second
 * one to drop these too.
 */
export class StopRequest implements Disposable {
  readonly #drop = new AbortController();
  readonly #onSignal: (signal: StopSignal) => void;
  #requested: StopSignal | null = null;

  /** @param onRequest - Told of the first signal. */
  constructor(onRequest: (signal: StopSignal) => void) {
    this.#onSignal = (signal) => {
      if (this.#requested !== null) return this.#drop.abort();
      this.#requested = signal;
      onRequest(signal);
    };
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, this.#onSignal);
  }

  /** The first signal that came, or null. */
  get requested(): StopSignal | null {
    return this.#requested;
  }

  /** Aborts with the second signal. */
  get dropped(): AbortSignal {
    return this.#drop.signal;
  }

  [Symbol.dispose](): void {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.off(signal, this.#onSignal);
  }
}

/** Runs tasks one at a time, in the order in which they came. A task that waits can be withdrawn by its signal. */
export class SerialQueue {
  #tail: Promise<unknown> = Promise.resolve();

  /** @throws what `task` throws, or the reason of `signal` when it aborts before the task has begun. */
  run<R>(task: () => Promise<R>, signal?: AbortSignal | undefined): Promise<R> {
    if (signal?.aborted) return Promise.reject(signal.reason);
    const turn = this.#tail.then(() => {
      signal?.throwIfAborted();
      return task();
    });
    this.#tail = turn.catch(() => undefined);
    return signal ? withdrawable(turn, signal) : turn;
  }
}

/** Settles at once when `signal` aborts; the task itself hears the signal too, or finds it when its turn comes. */
function withdrawable<R>(turn: Promise<R>, signal: AbortSignal): Promise<R> {
  return new Promise((resolve, reject) => {
    const withdraw = () => reject(signal.reason);
    signal.addEventListener("abort", withdraw, { once: true });
    turn.then(resolve, reject).finally(() => signal.removeEventListener("abort", withdraw));
  });
}

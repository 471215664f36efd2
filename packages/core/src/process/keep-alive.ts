/**
 * Keeps this process from exiting while somebody waits for an answer, and only then: the child, its pipes and all timers
 * are unreferenced, so an idle engine that nobody disposed does not hang the program.
 */
export class KeepAlive {
  #holders = 0;
  #timer: NodeJS.Timeout | undefined;

  async during<R>(work: Promise<R>): Promise<R> {
    this.#holders += 1;
    this.#timer ??= setInterval(() => undefined, 2 ** 30);
    try {
      return await work;
    } finally {
      this.#holders -= 1;
      if (this.#holders === 0) {
        clearInterval(this.#timer);
        this.#timer = undefined;
      }
    }
  }
}

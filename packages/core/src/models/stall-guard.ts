/** Aborts its `signal` when the outer one does, or when nothing was `touch`ed for a while. */
export class StallGuard implements Disposable {
  readonly signal: AbortSignal;
  readonly #stall = new AbortController();
  readonly #timer: NodeJS.Timeout;

  constructor(stallTimeoutMs: number, outer: AbortSignal | undefined) {
    this.signal = outer ? AbortSignal.any([outer, this.#stall.signal]) : this.#stall.signal;
    this.#timer = setTimeout(() => this.#stall.abort(), stallTimeoutMs);
  }

  get stalled(): boolean {
    return this.#stall.signal.aborted;
  }

  touch(): void {
    this.#timer.refresh();
  }

  [Symbol.dispose](): void {
    clearTimeout(this.#timer);
  }
}

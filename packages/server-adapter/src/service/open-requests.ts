/** One request that is not over yet. */
export interface OpenRequest {
  /** Ends it early. */
  abort(reason: unknown): void;
}

/** The requests that are not over yet. */
export class OpenRequests {
  readonly #open = new Set<OpenRequest>();
  #waiting: (() => void)[] = [];

  get count(): number {
    return this.#open.size;
  }

  add(request: OpenRequest): void {
    this.#open.add(request);
  }

  delete(request: OpenRequest): void {
    this.#open.delete(request);
    if (this.#open.size > 0) return;
    for (const tell of this.#waiting) tell();
    this.#waiting = [];
  }

  abortAll(reason: unknown): void {
    for (const request of [...this.#open]) request.abort(reason);
  }

  /** Settles when none is open. */
  idle(): Promise<void> {
    if (this.#open.size === 0) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }
}

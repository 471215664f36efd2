/** The latest numbers, as many as fit, and where they lie. */
export class Latest {
  readonly #values: number[] = [];
  readonly #most: number;
  #next = 0;

  constructor(most: number) {
    this.#most = most;
  }

  add(value: number): void {
    this.#values[this.#next] = value;
    this.#next = (this.#next + 1) % this.#most;
  }

  /** The smallest value that at least `share` of the values do not exceed; null without values. */
  percentile(share: number): number | null {
    const sorted = [...this.#values].sort((a, b) => a - b);
    return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;
  }
}

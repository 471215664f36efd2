/** What the latest measurements were like; all null before the first one. */
export interface WindowSummary {
  readonly last: number | null;
  readonly mean: number | null;
  /** The smallest measurement that at least 95 % of the window do not exceed. */
  readonly p95: number | null;
}

/** The latest measurements, as many as `size`. */
export class RollingWindow {
  readonly #size: number;
  readonly #values: number[] = [];
  #count = 0;

  constructor(size: number) {
    this.#size = size;
  }

  add(value: number): void {
    this.#values[this.#count % this.#size] = value;
    this.#count += 1;
  }

  summary(): WindowSummary {
    if (this.#count === 0) return { last: null, mean: null, p95: null };
    const sorted = [...this.#values].sort((a, b) => a - b);
    return {
      last: this.#values[(this.#count - 1) % this.#size] ?? null,
      mean: sorted.reduce((sum, value) => sum + value, 0) / sorted.length,
      p95: sorted[Math.ceil(sorted.length * 0.95) - 1] ?? null,
    };
  }
}

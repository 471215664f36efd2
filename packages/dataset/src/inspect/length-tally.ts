/** Rows of one bin: lengths from `from` to `to`, both included. */
export interface LengthBin {
  readonly from: number;
  readonly to: number;
  readonly rows: number;
}

/** Figures of many lengths. Percentiles are lengths that occur (nearest rank). */
export interface LengthFigures {
  readonly min: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly p100: number;
  readonly mean: number;
}

const BIN_STEP = 64;
const MOST_BINS = 16;

/** Counts lengths. Memory: one number for each length that occurs, whatever the number of rows. */
export class LengthTally {
  readonly #counts = new Map<number, number>();
  #rows = 0;
  #sum = 0;

  add(length: number): void {
    this.#counts.set(length, (this.#counts.get(length) ?? 0) + 1);
    this.#rows += 1;
    this.#sum += length;
  }

  /** Null when nothing was counted. */
  figures(): LengthFigures | null {
    if (this.#rows === 0) return null;
    const sorted = [...this.#counts].sort(([one], [other]) => one - other);
    const percentile = (share: number) => {
      let left = Math.max(1, Math.ceil(share * this.#rows));
      for (const [length, rows] of sorted) {
        left -= rows;
        if (left <= 0) return length;
      }
      return Number(sorted.at(-1)?.[0]);
    };
    return {
      min: percentile(0),
      p50: percentile(0.5),
      p95: percentile(0.95),
      p99: percentile(0.99),
      p100: percentile(1),
      mean: this.#sum / this.#rows,
    };
  }

  /** At most 16 bins of equal width, a multiple of 64; bins without rows at either end are left out. */
  histogram(): LengthBin[] {
    const lengths = [...this.#counts.keys()];
    if (lengths.length === 0) return [];
    // one by one: a spread of a million lengths would overflow the stack
    const longest = lengths.reduce((most, length) => Math.max(most, length));
    const shortest = lengths.reduce((least, length) => Math.min(least, length));
    const width = BIN_STEP * Math.ceil((longest + 1) / (BIN_STEP * MOST_BINS));
    const first = Math.floor(shortest / width);
    const bins = Array.from({ length: Math.floor(longest / width) - first + 1 }, (_, index) => {
      const from = (first + index) * width;
      return { from, to: from + width - 1, rows: 0 };
    });
    for (const [length, rows] of this.#counts) {
      const bin = bins[Math.floor(length / width) - first];
      if (bin) bin.rows += rows;
    }
    return bins;
  }
}

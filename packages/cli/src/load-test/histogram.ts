export interface HistogramBar {
  /** Inclusive. */
  readonly fromMs: number;
  /** Exclusive. */
  readonly toMs: number;
  readonly count: number;
}

/** Bounds within a decade: about equal steps on a logarithmic scale, and round. */
const BOUNDS = [1, 1.5, 2, 3, 5, 7];
/** Bounds from 10 µs to some hours. */
const DECADES = [-2, -1, 0, 1, 2, 3, 4, 5, 6];
const LIMITS = DECADES.flatMap((power) => BOUNDS.map((bound) => Number(`${bound}e${power}`)));

/**
 * How many values lie between round bounds that grow with the values; from the first bar with values to the last, with
 * the empty ones between.
 *
 * @example histogram([12, 14, 16]) // [{ fromMs: 10, toMs: 15, count: 2 }, { fromMs: 15, toMs: 20, count: 1 }]
 */
export function histogram(milliseconds: readonly number[]): HistogramBar[] {
  const counts = new Array<number>(LIMITS.length + 1).fill(0);
  for (const ms of milliseconds) {
    const bar = placeOf(ms);
    counts[bar] = (counts[bar] ?? 0) + 1;
  }
  const bars = counts.map((count, index) => ({
    fromMs: LIMITS[index - 1] ?? 0,
    toMs: LIMITS[index] ?? Number.MAX_VALUE,
    count,
  }));
  const isFilled = ({ count }: HistogramBar) => count > 0;
  return bars.slice(Math.max(0, bars.findIndex(isFilled)), bars.findLastIndex(isFilled) + 1);
}

/** How many limits are not above the value. */
function placeOf(ms: number): number {
  const above = LIMITS.findIndex((limit) => ms < limit);
  return above < 0 ? LIMITS.length : above;
}

import type { Interval } from "../wilson-interval.ts";

/**
 * About how many more rows would move a 95 % interval off a bar, if the estimate stays where it is: intervals shrink
 * with the square root of the rows.
 *
 * @param rows - Rows measured so far.
 * @param bar - What the interval must not contain (0 for a difference).
 * @returns 0 when the bar lies outside already; `null` when the estimate lies on the bar (no number of rows decides) or
 * nothing was measured.
 * @example rowsToDecide(100, 0.02, { low: -0.02, high: 0.06 }, 0) // 300: half the width needs four times the rows
 */
export function rowsToDecide(rows: number, estimate: number, { low, high }: Interval, bar: number): number | null {
  if (bar < low || bar > high) return 0;
  const distance = Math.abs(estimate - bar);
  // the side of the interval that faces the bar
  const reach = bar <= estimate ? estimate - low : high - estimate;
  if (rows === 0 || distance === 0) return null;
  return Math.max(1, Math.ceil(rows * ((reach / distance) ** 2 - 1) - 1e-9));
}

import type { DifferencePart } from "../report/comparison-parts.ts";
import type { BootstrapInterval } from "../sampling/bootstrap.ts";
import { rowsToDecide } from "./rows-to-decide.ts";

/**
 * A difference between two models and whether the rows decide it: not while its interval contains 0, and not without
 * an interval.
 *
 * @param rows - Rows on which it was measured.
 * @param isLowerBetter - For costs (default false).
 */
export function difference(
  old: number,
  current: number,
  interval: BootstrapInterval | null,
  rows: number,
  isLowerBetter = false,
): DifferencePart {
  const change = current - old;
  const isOpen = interval === null || (interval.low <= 0 && interval.high >= 0);
  const isBetter = isLowerBetter ? change < 0 : change > 0;
  return {
    old,
    new: current,
    difference: change,
    interval,
    decision: isOpen ? "not decisive" : isBetter ? "better" : "worse",
    moreRows: interval === null ? null : rowsToDecide(rows, change, interval, 0),
  };
}

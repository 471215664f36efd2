import { rowsToDecide } from "../comparison/rows-to-decide.ts";
import type { Proportion } from "../proportion.ts";
import type { CheckPart, DifferencePart } from "../report/comparison-parts.ts";
import type { Interval } from "../wilson-interval.ts";

/** A figure with what is known about its spread. */
export interface Figure {
  readonly value: number | null;
  /** Null where it cannot be told; then nothing is decisive. */
  readonly interval: Interval | null;
  readonly rows: number;
}

/** A bar that a figure has to keep to. */
export interface Bar {
  readonly name: string;
  readonly kind: CheckPart["kind"];
  readonly bar: number;
}

/** A share with the wider of its two intervals: Wilson's knows small counts, the bootstrap knows borrowers. */
export function figureOfShare(share: Proportion | null, clustered: Interval | null = null): Figure {
  if (share === null) return { value: null, interval: null, rows: 0 };
  const low = Math.min(share.low, clustered?.low ?? 1);
  const high = Math.max(share.high, clustered?.high ?? 0);
  return { value: share.value, interval: { low, high }, rows: share.total };
}

export function figureOfDifference(part: DifferencePart | null, rows: number): Figure {
  return part === null
    ? { value: null, interval: null, rows: 0 }
    : { value: part.difference, interval: part.interval, rows };
}

/**
 * Holds a figure against its bar: decided only when the whole 95 % interval lies on one side and there are enough rows.
 * A ceiling is a floor upside down.
 */
export function check({ name, kind, bar }: Bar, { value, interval, rows }: Figure, minSupport: number): CheckPart {
  const low = interval?.low ?? null;
  const high = interval?.high ?? null;
  const base = { name, kind, value, bar, low, high, rows };
  const open = { ...base, outcome: "not decisive" as const };
  if (value === null) return { ...open, because: "no row speaks to it", moreRows: null };
  if (interval === null) return { ...open, because: "too few groups for an interval", moreRows: null };
  const isCeiling = kind === "ceiling";
  if (isCeiling ? interval.low > bar : interval.high < bar) {
    return {
      ...base,
      outcome: "fail",
      because: `the whole interval lies ${isCeiling ? "above" : "below"}`,
      moreRows: 0,
    };
  }
  if (rows < minSupport) {
    return { ...open, because: `${rows} rows, fewer than ${minSupport}`, moreRows: minSupport - rows };
  }
  if (isCeiling ? interval.high <= bar : interval.low >= bar) {
    return {
      ...base,
      outcome: "pass",
      because: `the whole interval lies ${isCeiling ? "below" : "above"}`,
      moreRows: 0,
    };
  }
  return { ...open, because: "the interval contains the bar", moreRows: rowsToDecide(rows, value, interval, bar) };
}

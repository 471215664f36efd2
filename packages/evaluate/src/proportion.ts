import { type Interval, wilsonInterval } from "./wilson-interval.ts";

/** A share of rows, with its 95 % Wilson interval. */
export interface Proportion extends Interval {
  /** `hits / total`, 0–1. */
  readonly value: number;
  readonly hits: number;
  readonly total: number;
}

/** `hits` of `total` as a share, or `null` when `total` is 0: no evidence is not a score of 0. */
export function proportion(hits: number, total: number): Proportion | null {
  const interval = wilsonInterval(hits, total);
  return interval === null ? null : { value: hits / total, hits, total, ...interval };
}

/** Share of `rows` for which `isHit` holds. */
export function shareOf<R>(rows: readonly R[], isHit: (row: R) => boolean): Proportion | null {
  return proportion(rows.filter(isHit).length, rows.length);
}

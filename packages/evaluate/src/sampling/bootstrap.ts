import type { Interval } from "../wilson-interval.ts";
import { percentileOfSorted } from "./percentile.ts";
import { randomFrom } from "./random.ts";

/** How an interval is drawn. */
export interface BootstrapOptions {
  /** Same seed, same interval; default 1. */
  readonly seed?: number | undefined;
  /** How many times the clusters are drawn anew; default 1000. */
  readonly resamples?: number | undefined;
}

/** A 95 % percentile interval by resampling whole clusters. */
export interface BootstrapInterval extends Interval {
  /** Standard deviation of the statistic over the resamples. */
  readonly standardError: number;
  /** Resamples in which the statistic had evidence. */
  readonly resamples: number;
  readonly clusters: number;
}

/** Says how often each row was drawn (0, 1, 2, …); the rows of one cluster always together. */
export type Statistics = (weights: Uint32Array) => readonly (number | null)[];

export const DEFAULT_RESAMPLES = 1000;
const TAIL = 0.025;

/**
 * 95 % intervals of several statistics from the same resamples. Rows of one cluster (one borrower) are alike, so whole
 * clusters are drawn, with replacement; drawing rows would make the intervals too narrow.
 *
 * @param groups - The cluster of each row.
 * @param statistics - Computes the numbers from row weights; null where a resample holds no evidence.
 * @returns One interval per statistic; null with fewer than two clusters or when no resample had evidence.
 * @see B. Efron, R. Tibshirani, An introduction to the bootstrap (1993), ch. 13 (percentile interval)
 * @example bootstrap(["a", "a", "b"], (weights) => [weights[0] ?? 0], { seed: 1 })
 */
export function bootstrap(
  groups: readonly string[],
  statistics: Statistics,
  options: BootstrapOptions = {},
): (BootstrapInterval | null)[] {
  const clusters = clustersOf(groups);
  const width = statistics(new Uint32Array(groups.length).fill(1)).length;
  const draws: number[][] = Array.from({ length: width }, () => []);
  if (clusters.length < 2) return draws.map(() => null);
  const random = randomFrom(options.seed ?? 1);
  const weights = new Uint32Array(groups.length);
  for (let resample = 0; resample < (options.resamples ?? DEFAULT_RESAMPLES); resample++) {
    draw(clusters, weights, random);
    for (const [index, value] of statistics(weights).entries()) {
      if (value !== null) draws[index]?.push(value);
    }
  }
  return draws.map((values) => intervalOf(values, clusters.length));
}

function clustersOf(groups: readonly string[]): number[][] {
  const clusters = new Map<string, number[]>();
  for (const [row, group] of groups.entries()) {
    const rows = clusters.get(group);
    if (rows) rows.push(row);
    else clusters.set(group, [row]);
  }
  return [...clusters.values()];
}

function draw(clusters: readonly number[][], weights: Uint32Array, random: () => number): void {
  weights.fill(0);
  for (let drawn = 0; drawn < clusters.length; drawn++) {
    for (const row of clusters[Math.floor(random() * clusters.length)] ?? []) weights[row] = (weights[row] ?? 0) + 1;
  }
}

function intervalOf(values: readonly number[], clusters: number): BootstrapInterval | null {
  const rising = values.toSorted((a, b) => a - b);
  const low = percentileOfSorted(rising, TAIL);
  const high = percentileOfSorted(rising, 1 - TAIL);
  if (low === null || high === null) return null;
  const mean = rising.reduce((sum, value) => sum + value, 0) / rising.length;
  const variance = rising.reduce((sum, value) => sum + (value - mean) ** 2, 0) / rising.length;
  return { low, high, standardError: Math.sqrt(variance), resamples: rising.length, clusters };
}

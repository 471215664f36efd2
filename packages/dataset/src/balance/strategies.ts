import type { Strategy } from "./balance-recipe.ts";

/** How many rows each class has; classes without rows are left out. */
export type ClassCounts = ReadonlyMap<string, number>;
/** How often a row of the class should be written, at least 1. */
export type ClassFactors = ReadonlyMap<string, number>;

/** The factor per class that a strategy asks for. Rows are only repeated, never dropped, so the smallest factor is 1. */
export function factorsOf(strategy: Strategy, counts: ClassCounts): ClassFactors {
  if (strategy.strategy === "sqrt") return sqrtFactors(counts);
  if (strategy.strategy === "effective-number") return effectiveNumberFactors(counts, strategy.beta);
  return targetShareFactors(counts, strategy.shares);
}

/**
 * √(n_max / n): a class that is 100 times rarer is written 10 times as often. The repeat factor of Gupta, Dollár and
 * Girshick, "LVIS: A Dataset for Large Vocabulary Instance Segmentation", CVPR 2019, with the largest class as threshold.
 */
export function sqrtFactors(counts: ClassCounts): ClassFactors {
  const largest = Math.max(0, ...counts.values());
  return mapped(counts, (count) => Math.sqrt(largest / count));
}

/**
 * E(n_max) / E(n), where E(n) = (1 − βⁿ) / (1 − β) is the effective number of samples: new rows of a class add less and
 * less. Cui, Jia, Lin, Song and Belongie, "Class-Balanced Loss Based on Effective Number of Samples", CVPR 2019, which
 * weighs the loss of a class by 1 / E(n); here it is the number of repeats. β → 1 gives equal classes, β → 0 none changed.
 */
export function effectiveNumberFactors(counts: ClassCounts, beta: number): ClassFactors {
  const effective = (count: number) => (1 - beta ** count) / (1 - beta);
  const largest = effective(Math.max(0, ...counts.values()));
  return mapped(counts, (count) => largest / effective(count));
}

/**
 * Factors that give each named class its share of the written rows, the other classes written once. A class that has its
 * share already keeps its rows, and the rest make room for it.
 */
export function targetShareFactors(counts: ClassCounts, shares: Readonly<Record<string, number>>): ClassFactors {
  let wanted = Object.entries(shares).filter(([name]) => counts.has(name));
  for (;;) {
    const total = writtenRows(counts, wanted);
    const factor = (name: string, share: number) => (share * total) / (counts.get(name) ?? 1);
    // 1 less a rounding error: the class that sets the total has a factor of exactly 1
    const short = wanted.filter(([name, share]) => factor(name, share) >= 1 - 1e-9);
    if (short.length === wanted.length) {
      const factors = new Map(wanted.map(([name, share]) => [name, factor(name, share)]));
      return mapped(counts, (_, name) => factors.get(name) ?? 1);
    }
    wanted = short;
  }
}

/** Rows in all when the wanted classes have their shares and every other class is written once. */
function writtenRows(counts: ClassCounts, wanted: readonly (readonly [string, number])[]): number {
  const named = new Set(wanted.map(([name]) => name));
  const once = [...counts].reduce((sum, [name, count]) => sum + (named.has(name) ? 0 : count), 0);
  const left = 1 - wanted.reduce((sum, [, share]) => sum + share, 0);
  // All classes named: the one that is nearest to its share stays as it is
  if (once === 0 || left <= 0) return Math.max(0, ...wanted.map(([name, share]) => (counts.get(name) ?? 0) / share));
  return once / left;
}

function mapped(counts: ClassCounts, factor: (count: number, name: string) => number): ClassFactors {
  return new Map([...counts].map(([name, count]) => [name, factor(count, name)]));
}

import type { BalanceRecipe } from "./balance-recipe.ts";
import type { BeforeAfter, FloorReached, RepeatReport } from "./balance-report.ts";
import type { CountedRows } from "./count-rows.ts";
import type { RowClass } from "./row-class.ts";
import { boosterTests, countBy, floorRules } from "./row-factors.ts";

/** The counts of a plan, without those of its caps. */
export function repeatReport(
  { classes, classOf }: CountedRows,
  kept: Uint8Array,
  times: Uint8Array,
  recipe: BalanceRecipe,
): Omit<RepeatReport, "caps"> {
  const [before, stays, after] = [classes.map(() => 0), classes.map(() => 0), classes.map(() => 0)];
  for (const [row, position] of classOf.entries()) {
    before[position] = (before[position] ?? 0) + 1;
    stays[position] = (stays[position] ?? 0) + (kept[row] ?? 0);
    after[position] = (after[position] ?? 0) + (times[row] ?? 0);
  }
  const fields = Object.keys(classes[0]?.labels ?? {});
  const both = (nameOf: (rowClass: RowClass) => string) => beforeAfter(classes, before, after, nameOf);
  const tests = boosterTests(recipe);
  return {
    rows: { before: classOf.length, after: sum(times) },
    labels: Object.fromEntries(fields.map((field) => [field, both(({ labels }) => labels[field] ?? "")])),
    languages: both(({ language }) => language),
    times: histogram(times),
    floors: floorsReached(classes, before, after, recipe),
    boosters: recipe.boosters.map(({ name }, index) => ({
      name,
      rows: sum(classes.map((rowClass, position) => (tests[index]?.(rowClass) ? (stays[position] ?? 0) : 0))),
    })),
  };
}

function beforeAfter(
  classes: readonly RowClass[],
  before: readonly number[],
  after: readonly number[],
  nameOf: (rowClass: RowClass) => string,
): Record<string, BeforeAfter> {
  const [was, is] = [countBy(classes, before, nameOf), countBy(classes, after, nameOf)];
  const names = [...was.keys()].sort();
  return Object.fromEntries(names.map((name) => [name, { before: was.get(name) ?? 0, after: is.get(name) ?? 0 }]));
}

function floorsReached(
  classes: readonly RowClass[],
  before: readonly number[],
  after: readonly number[],
  recipe: BalanceRecipe,
): FloorReached[] {
  return floorRules(recipe).flatMap(({ by, nameOf, named, wanted }) => {
    const [was, is] = [countBy(classes, before, nameOf), countBy(classes, after, nameOf)];
    const names = [...new Set([...named, ...was.keys()])].filter((name) => wanted(name) > (was.get(name) ?? 0));
    return names
      .sort()
      .map((label) => ({ by, label, wanted: wanted(label), before: was.get(label) ?? 0, after: is.get(label) ?? 0 }));
  });
}

function histogram(times: Uint8Array): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const often of times) counts[often] = (counts[often] ?? 0) + 1;
  return counts;
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

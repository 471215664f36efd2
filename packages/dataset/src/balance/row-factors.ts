import type { BalanceRecipe } from "./balance-recipe.ts";
import { passes, type RowClass } from "./row-class.ts";
import { factorsOf } from "./strategies.ts";

/** Name of a class of rows under one rule: its label, its language, `said` or `unsaid`. */
type NameOf = (rowClass: RowClass) => string;

/** A floor as the plan sees it: what it names, and how many rows of a name it wants. */
export interface FloorRule {
  readonly by: string;
  readonly nameOf: NameOf;
  readonly named: readonly string[];
  readonly wanted: (name: string) => number;
}

/** The floors of a recipe in one shape. */
export function floorRules(recipe: BalanceRecipe): readonly FloorRule[] {
  return recipe.floors.map((floor) => ({
    by: floor.by === "label" ? floor.field : "language",
    nameOf: floor.by === "label" ? labelOf(floor.field) : ({ language }) => language,
    named: Object.keys(floor.atLeast),
    wanted: (name) => floor.atLeast[name] ?? floor.others,
  }));
}

/** Rows per name under a rule; `counts` are the rows per class. */
export function countBy(classes: readonly RowClass[], counts: readonly number[], nameOf: NameOf): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [position, rowClass] of classes.entries()) {
    const count = counts[position] ?? 0;
    if (count > 0) sums.set(nameOf(rowClass), (sums.get(nameOf(rowClass)) ?? 0) + count);
  }
  return sums;
}

/** The booster's rows among the classes. `boosters` take their cues from the end of `RowClass.said`, in order. */
export function boosterTests(recipe: BalanceRecipe): readonly ((rowClass: RowClass) => boolean)[] {
  let cue = recipe.oversample.filter(({ by }) => by === "cue").length;
  return recipe.boosters.map(({ cues, only }) => {
    const position = cues === undefined ? null : cue++;
    return (rowClass) => (position === null || rowClass.said[position] === true) && passes(only, rowClass);
  });
}

/**
 * How often a row of each class should be written: the largest factor that a floor or an oversampling rule asks for, times
 * the boosters that hold for it, at most the cap factor and at least 1.
 */
export function rowFactors(
  classes: readonly RowClass[],
  counts: readonly number[],
  recipe: BalanceRecipe,
): readonly number[] {
  const asked = [...floorFactors(classes, counts, recipe), ...oversampleFactors(classes, counts, recipe)];
  const boosters = boosterTests(recipe);
  return classes.map((rowClass) => {
    const needed = Math.max(1, ...asked.map((factorOf) => factorOf(rowClass)));
    const boosted = recipe.boosters.reduce(
      (factor, booster, index) => (boosters[index]?.(rowClass) ? factor * booster.factor : factor),
      needed,
    );
    return Math.min(recipe.capFactor, boosted);
  });
}

type FactorOf = (rowClass: RowClass) => number;

function floorFactors(classes: readonly RowClass[], counts: readonly number[], recipe: BalanceRecipe): FactorOf[] {
  return floorRules(recipe).map(({ nameOf, wanted }) => {
    const sums = countBy(classes, counts, nameOf);
    return (rowClass) => wanted(nameOf(rowClass)) / (sums.get(nameOf(rowClass)) ?? Number.POSITIVE_INFINITY);
  });
}

function oversampleFactors(
  classes: readonly RowClass[],
  counts: readonly number[],
  { oversample }: BalanceRecipe,
): FactorOf[] {
  let cue = 0;
  return oversample.map((rule) => {
    const nameOf = rule.by === "label" ? labelOf(rule.field) : rule.by === "language" ? languageOf : saidOf(cue++);
    const factors = factorsOf(rule.with, countBy(classes, counts, nameOf));
    return (rowClass) => factors.get(nameOf(rowClass)) ?? 1;
  });
}

function labelOf(field: string): NameOf {
  return ({ labels }) => labels[field] ?? "";
}

function languageOf({ language }: RowClass): string {
  return language;
}

function saidOf(cue: number): NameOf {
  return ({ said }) => (said[cue] === true ? "said" : "unsaid");
}

import { DispositionError, type LabelledCall, type Taxonomy } from "@disposition/taxonomy";
import { BalanceRecipe, type BalanceRecipeInput } from "./balance-recipe.ts";
import type { RepeatReport } from "./balance-report.ts";
import { capRows } from "./cap-rows.ts";
import { checkRecipe } from "./check-recipe.ts";
import { type CountedRows, countRows, priorityOf } from "./count-rows.ts";
import { repeatReport } from "./repeat-report.ts";
import { countBy, type FloorRule, floorRules, rowFactors } from "./row-factors.ts";
import type { TrainRows } from "./train-rows.ts";

/** A row and how often it is written; 0 where a cap dropped it. */
export interface PlannedRow<T extends Taxonomy> {
  readonly call: LabelledCall<T>;
  readonly times: number;
}

/** What the first pass decided. */
export interface RepeatPlan<T extends Taxonomy> {
  readonly report: RepeatReport;
  /** The second pass: every row, in its order. */
  readonly rows: () => AsyncGenerator<PlannedRow<T>, void, undefined>;
}

/**
 * Decides how often each training row is written: caps, then floors, oversampling and boosters. It reads the rows once and
 * keeps 13 bytes of each (26 while it grows); what happens to a row hangs on the seed, its id and the counts, not on its
 * place.
 *
 * @throws DispositionError `INPUT_INVALID` when the recipe names what the taxonomy does not have, or when the second pass
 * gives other rows than the first.
 * @example
 * const plan = await planRepeats(trainRows(collections, "train", () => calls), { boosters: [] });
 * for await (const { call, times } of plan.rows()) write(call, times);
 */
export async function planRepeats<T extends Taxonomy>(
  train: TrainRows<T>,
  input: BalanceRecipeInput,
): Promise<RepeatPlan<T>> {
  const recipe = BalanceRecipe.parse(input);
  checkRecipe(train.taxonomy, recipe);
  const counted = await countRows(train, recipe);
  const { kept, report: caps } = capRows(counted, recipe.caps);
  const factors = rowFactors(counted.classes, countsPerClass(counted, kept), recipe);
  const times = timesOf(counted, kept, factors);
  for (const floor of floorRules(recipe)) fillFloor(counted, floor, times, recipe.capFactor);
  return {
    report: { ...repeatReport(counted, kept, times, recipe), caps },
    rows: () => plannedRows(train, recipe, counted, times),
  };
}

function countsPerClass({ classes, classOf }: CountedRows, weights: Uint8Array): number[] {
  const counts = classes.map(() => 0);
  for (const [row, position] of classOf.entries()) counts[position] = (counts[position] ?? 0) + (weights[row] ?? 0);
  return counts;
}

/**
 * A factor of 2.4 writes each row twice and four of ten once more. Which ones is told by the low bits of the priority:
 * its high bits have chosen under the caps.
 */
function timesOf({ classOf, priority }: CountedRows, kept: Uint8Array, factors: readonly number[]): Uint8Array {
  return kept.map((stays, row) => {
    const chance = ((priority[row] ?? 0) * 2 ** 20) % 1;
    return stays === 0 ? 0 : Math.floor((factors[classOf[row] ?? 0] ?? 1) + chance);
  });
}

/** Chance may leave a floor a few rows short; the rows that are written least often make up for it. */
function fillFloor(counted: CountedRows, floor: FloorRule, times: Uint8Array, cap: number): void {
  const { classes, classOf } = counted;
  const names = classes.map(floor.nameOf);
  for (const [name, written] of countBy(classes, countsPerClass(counted, times), floor.nameOf)) {
    const missing = floor.wanted(name) - written;
    if (missing <= 0) continue;
    const rows: number[] = [];
    for (const [row, position] of classOf.entries()) {
      if (names[position] === name && (times[row] ?? 0) > 0) rows.push(row);
    }
    writeMore(rows.sort(leastWritten(counted, times)), missing, times, cap);
  }
}

function leastWritten({ priority }: CountedRows, times: Uint8Array): (one: number, other: number) => number {
  return (one, other) => (times[one] ?? 0) - (times[other] ?? 0) || (priority[one] ?? 0) - (priority[other] ?? 0);
}

function writeMore(rows: readonly number[], missing: number, times: Uint8Array, cap: number): void {
  let left = missing;
  for (let round = 0; round < cap && left > 0; round += 1) {
    for (const row of rows) {
      if (left <= 0 || (times[row] ?? 0) >= cap) continue;
      times[row] = (times[row] ?? 0) + 1;
      left -= 1;
    }
  }
}

async function* plannedRows<T extends Taxonomy>(
  train: TrainRows<T>,
  recipe: BalanceRecipe,
  { priority }: CountedRows,
  times: Uint8Array,
): AsyncGenerator<PlannedRow<T>, void, undefined> {
  let row = 0;
  for await (const call of train.open()) {
    if (priorityOf(recipe, call.id) !== priority[row]) throw otherRows(row);
    yield { call, times: times[row] ?? 0 };
    row += 1;
  }
  if (row !== times.length) throw otherRows(row);
}

function otherRows(row: number): DispositionError {
  return new DispositionError(
    "INPUT_INVALID",
    `row ${row + 1} of the training split is another one in the second pass; open() must give the same rows each time`,
  );
}

import type { Taxonomy } from "@disposition/taxonomy";
import type { BalanceRecipe, CueChoice } from "./balance-recipe.ts";
import { type CueSet, cueSets } from "./cues/cue-set.ts";
import { growingArray } from "./growing-array.ts";
import { type RowClass, rowClassifier } from "./row-class.ts";
import { shareOf } from "./share-of.ts";
import type { TrainRows } from "./train-rows.ts";

/** What the first pass keeps of the rows: 12 bytes each, and one object per class. Rows are counted from 0 in their order. */
export interface CountedRows {
  readonly classes: readonly RowClass[];
  /** Row → position of its class in `classes`. */
  readonly classOf: Uint32Array;
  /** Row → its place in every seeded choice, in [0, 1); it hangs on seed and id alone. */
  readonly priority: Float64Array;
}

/** The cues that a recipe asks for, in its order; `RowClass.said` has the same order. */
function cueChoices(recipe: BalanceRecipe): readonly CueChoice[] {
  const asked = [...recipe.oversample.map((rule) => (rule.by === "cue" ? rule.cues : undefined))];
  return [...asked, ...recipe.boosters.map(({ cues }) => cues)].filter((cues) => cues !== undefined);
}

/** The place of a row in every seeded choice. */
export function priorityOf(recipe: BalanceRecipe, id: string): number {
  return shareOf(recipe.seed, "balance", id);
}

/** Reads the rows once. */
export async function countRows<T extends Taxonomy>(train: TrainRows<T>, recipe: BalanceRecipe): Promise<CountedRows> {
  const classify = rowClassifier(train.taxonomy, cueChoices(recipe).map(cueSetOf));
  const positions = new Map<RowClass, number>();
  const classOf = growingArray((length) => new Uint32Array(length));
  const priority = growingArray((length) => new Float64Array(length));
  for await (const call of train.open()) {
    const rowClass = classify(call);
    const position = positions.get(rowClass) ?? positions.size;
    positions.set(rowClass, position);
    classOf.push(position);
    priority.push(priorityOf(recipe, call.id));
  }
  return { classes: [...positions.keys()], classOf: classOf.values(), priority: priority.values() };
}

function cueSetOf(cues: CueChoice): CueSet {
  return typeof cues === "string" ? cueSets[cues] : { words: { any: cues.words } };
}

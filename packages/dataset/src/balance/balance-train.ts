import type { LabelledCall, Taxonomy } from "@disposition/taxonomy";
import { type SynthesisLanguage, synthesisLanguages } from "../synthesis/languages/synthesis-languages.ts";
import { BalanceRecipe, type BalanceRecipeInput } from "./balance-recipe.ts";
import type { BalanceReport, RepeatReport, WrittenAs } from "./balance-report.ts";
import { balanceTally } from "./balance-tally.ts";
import { counterfactuals } from "./counterfactual/counterfactuals.ts";
import { planRepeats } from "./plan-repeats.ts";
import { shareOf } from "./share-of.ts";
import { type RareLabel, synthesiseRare } from "./synthesise-rare.ts";
import type { TrainRows } from "./train-rows.ts";

/** Balanced training rows, made while they are taken. */
export interface BalancedTrain<T extends Taxonomy> {
  /** Take them once. */
  readonly rows: AsyncGenerator<LabelledCall<T>, void, undefined>;
  readonly report: () => BalanceReport;
}

export interface BalanceOptions {
  /** Whether validation or test hold a group; see `synthesiseRare`. */
  readonly isHeldOut?: (group: string) => boolean;
}

/**
 * Balances the training split by a recipe: caps, repeats, counterfactual edits, synthesis of what a floor still lacks. The
 * rows are read twice and pass one at a time; see `planRepeats` for what is kept of them. A repeat has the id
 * `<id>~repeat-1`; everything that is no recorded call says its `origin`, and keeps group and keys.
 *
 * @throws DispositionError `INPUT_INVALID` when the recipe names what the taxonomy does not have.
 * @example
 * const { rows, report } = await balanceTrain(trainRows(collections, "train", () => calls), { capFactor: 3 });
 * for await (const call of rows) write(call);
 * console.log(report().rows);
 */
export async function balanceTrain<T extends Taxonomy>(
  train: TrainRows<T>,
  input: BalanceRecipeInput,
  options: BalanceOptions = {},
): Promise<BalancedTrain<T>> {
  const recipe = BalanceRecipe.parse(input);
  const plan = await planRepeats(train, recipe);
  const tally = balanceTally(plan.report, train.taxonomy);
  return { rows: balancedRows(), report: tally.report };

  async function* balancedRows(): AsyncGenerator<LabelledCall<T>, void, undefined> {
    for await (const { call, times } of plan.rows()) {
      for (const { row, as } of rowsOf(train.taxonomy, recipe, call, times)) {
        tally.add(row, as);
        yield row;
      }
    }
    for (const row of missingRows(train.taxonomy, recipe, tally.report(), options)) {
      tally.add(row, "synthesis");
      yield row;
    }
    tally.finish();
  }
}

interface WrittenRow<T extends Taxonomy> {
  readonly row: LabelledCall<T>;
  readonly as: WrittenAs;
}

/** A row as it came, its repeats and its edits. */
function* rowsOf<T extends Taxonomy>(
  taxonomy: T,
  recipe: BalanceRecipe,
  call: LabelledCall<T>,
  times: number,
): Generator<WrittenRow<T>, void, undefined> {
  if (times === 0) return;
  yield { row: call, as: "original" };
  for (let number = 1; number < times; number += 1) {
    const origin = { kind: "repeat", from: call.id } as const;
    yield { row: { ...call, id: `${call.id}~repeat-${number}`, origin }, as: "repeat" };
  }
  // An edit of what was edited or invented would only drift further from how people talk
  if (call.origin === undefined) yield* editsOf(taxonomy, recipe, call);
}

function* editsOf<T extends Taxonomy>(
  taxonomy: T,
  { counterfactuals: wanted, seed }: BalanceRecipe,
  call: LabelledCall<T>,
): Generator<WrittenRow<T>, void, undefined> {
  if (wanted === undefined || shareOf(seed, "counterfactual", call.id) >= wanted.share) return;
  let made = 0;
  for (const row of counterfactuals(call, { taxonomy, seed, edits: inTurn(wanted.edits, seed, call.id) })) {
    yield { row, as: "counterfactual" };
    made += 1;
    if (made === wanted.perCall) return;
  }
}

/** The edits from another start for each call, so that the first of the list does not take all. */
function inTurn<E>(edits: readonly E[], seed: number, id: string): readonly E[] {
  const start = Math.floor(shareOf(seed, "edit", id) * edits.length);
  return [...edits.slice(start), ...edits.slice(0, start)];
}

/** Invented calls for the floors of labels that are not reached. */
function* missingRows<T extends Taxonomy>(
  taxonomy: T,
  recipe: BalanceRecipe,
  report: BalanceReport,
  { isHeldOut }: BalanceOptions,
): Generator<LabelledCall<T>, void, undefined> {
  if (recipe.synthesis === undefined) return;
  const languages = recipe.synthesis.languages ?? languagesOf(report);
  const rare = report.floors.flatMap(({ by, label, wanted, after }): RareLabel[] =>
    by === "language" || after >= wanted ? [] : [{ field: by, label, missing: wanted - after }],
  );
  const made = synthesiseRare(taxonomy, { seed: recipe.seed, rare, languages, isHeldOut });
  // The preset has been checked, so its labels are those of T
  yield* made as Generator<LabelledCall, void, undefined> as Generator<LabelledCall<T>, void, undefined>;
}

/** The generator's languages among those of the rows; undefined, which is all of them, where there is none. */
function languagesOf({ languages }: RepeatReport): readonly SynthesisLanguage[] | undefined {
  const spoken = synthesisLanguages.filter((code) => languages[code] !== undefined);
  return spoken.length > 0 ? spoken : undefined;
}

import type { z } from "zod";
import { type GroupProfile, profileGroups } from "./group-profile.ts";
import { groupByKeys, type RowGroups } from "./group-rows.ts";
import { IntList } from "./int-list.ts";
import { findLargestGroup } from "./largest-group.ts";
import { RowTable } from "./row-table.ts";
import { type AsideRow, settleRows } from "./settle-rows.ts";
import { splitByTime } from "./split-by-time.ts";
import { codeOf, NONE } from "./split-code.ts";
import { hashedName, type SplitName, splitAtPosition } from "./split-of.ts";
import { describePlan, type SplitPlan } from "./split-plan.ts";
import { parseSplitRecipe, type SplitRecipe } from "./split-recipe.ts";
import type { SplitRow } from "./split-row.ts";
import { findStockTexts, type StockTexts, stockGroups, stockSplit, strayCopies } from "./stock-texts.ts";
import { stratifyGroups } from "./stratify-groups.ts";

/** Where calls stood before, by id: a Map, or what `readPreviousSplits` gives for a folder. */
export interface PreviousSplits {
  get(id: string): SplitName | undefined;
}

export interface PlanSplitsOptions {
  readonly seed: number;
  /** Splits that calls keep, in the modes `stratified` and `stable`; `time` moves its borders with every new day. */
  readonly previous?: PreviousSplits | undefined;
}

/** Takes rows as they stream by and plans when all are there. */
export interface SplitPlanner {
  /** @throws DispositionError `INPUT_INVALID` when the day of the call is none. */
  add(row: SplitRow): void;
  /** @throws DispositionError `INPUT_INVALID` in mode `time` with fewer days than splits. */
  plan(): SplitPlan;
}

/**
 * Plans which call goes to train, validation and test, with no borrower, phone, other key or near-duplicate in two of
 * them.
 *
 * - `stratified` (default): shares and every label's proportions as even as whole groups allow.
 * - `stable`: by hash of the group's name; depends on no other row, and proportions come out as chance has it.
 * - `time`: the newest days are test, those before them validation.
 *
 * Calls in `previous` keep their split in the first two. What cannot be placed without a leak is set aside and counted
 * by reason, never dropped silently. Memory is about 280 bytes per row that has six identities. Same rows, recipe and seed give the same plan.
 *
 * @example
 * const plan = planSplits(rows, { mode: "stratified" }, { seed: 1 });
 * plan.splitOfRow(0); // "train"
 */
export function planSplits(
  rows: Iterable<SplitRow>,
  recipe: z.input<typeof SplitRecipe>,
  options: PlanSplitsOptions,
): SplitPlan {
  const planner = splitPlanner(recipe, options);
  for (const row of rows) planner.add(row);
  return planner.plan();
}

/** The same for rows that arrive one at a time. @throws DispositionError `INPUT_INVALID` when the recipe is wrong. */
export function splitPlanner(recipe: z.input<typeof SplitRecipe>, options: PlanSplitsOptions): SplitPlanner {
  const parsed = parseSplitRecipe(recipe);
  const table = new RowTable();
  const previous = new IntList();
  const names = parsed.mode === "stable" ? new NameSplits(parsed, options.seed) : null;
  return {
    add(row) {
      table.add(row);
      const split = parsed.mode === "time" ? undefined : options.previous?.get(row.id);
      previous.push(split === undefined ? NONE : codeOf(split));
      names?.add(row);
    },
    plan() {
      const codes = Uint8Array.from(previous.view());
      const placing = { table, recipe: parsed, seed: options.seed, previous: codes, names };
      return parsed.mode === "time" ? planByTime(placing) : planByGroup(placing);
    },
  };
}

interface Placing {
  readonly table: RowTable;
  readonly recipe: SplitRecipe;
  readonly seed: number;
  /** Split of each row before. */
  readonly previous: Uint8Array;
  readonly names: NameSplits | null;
}

function planByGroup(placing: Placing): SplitPlan {
  const { table, recipe, seed, previous, names } = placing;
  const { shares, minPerLabel } = recipe;
  const stock = findStockTexts(table);
  const groups = settleRows(stock.ties, previous);
  const allStock = stockGroups(groups, stock);
  const settled = groups.settled.map((code, group) => (code === NONE && allStock[group] ? stockSplit(shares) : code));
  const profile = profileGroups(table, groups, (row) => stock.stockOf(row) === null);
  const groupCodes =
    names?.groupCodes(groups, settled) ?? stratifyGroups(profile, { shares, minPerLabel, seed, settled });
  const codes = Uint8Array.from(groups.groupOf, (group) => groupCodes[group] ?? NONE);
  return finishPlan(placing, { codes, stock, groups, aside: groups.aside, profile, borders: null });
}

function planByTime(placing: Placing): SplitPlan {
  const { table, recipe } = placing;
  const stock = findStockTexts(table);
  const groups = groupByKeys(stock.ties);
  const { codes, straddlers, borders } = splitByTime(table, groups, recipe.shares);
  const aside = straddlers.map((row) => ({ row, reason: "straddler" as const }));
  return finishPlan(placing, {
    codes,
    stock,
    groups,
    aside,
    profile: profileGroups(table, groups, () => true),
    borders,
  });
}

interface Placed {
  readonly codes: Uint8Array;
  readonly stock: StockTexts;
  readonly groups: RowGroups;
  readonly aside: readonly AsideRow[];
  readonly profile: GroupProfile;
  readonly borders: SplitPlan["borders"];
}

/** Takes out stray copies and describes the rest. */
function finishPlan({ table, recipe, seed, previous }: Placing, placed: Placed): SplitPlan {
  const { codes, stock, groups, profile, borders } = placed;
  const copies = strayCopies(codes, previous, stock, stockSplit(recipe.shares));
  for (const row of copies) codes[row] = NONE;
  const aside = [...placed.aside, ...copies.map((row) => ({ row, reason: "copy" as const }))];
  return describePlan({
    recipe,
    seed,
    codes,
    aside: aside.sort((a, b) => a.row - b.row),
    kept: codes.reduce((sum, code, row) => sum + (code !== NONE && previous[row] === code ? 1 : 0), 0),
    groups: groups.count,
    largestGroup: findLargestGroup(table, stock.ties, groups),
    strata: table.strata,
    strataOf: (row) => table.strataOf(row),
    spread: profile.spread,
    borders,
  });
}

/**
 * The split of each row's name by hash, and the rank of the name. A group is called after its row of lowest rank; not
 * after the lowest position, or groups of many names would crowd into training. A new row may bring a lower rank, or
 * join two groups: that is why groups that have a split from before never ask for their name.
 */
class NameSplits {
  readonly #recipe: SplitRecipe;
  readonly #seed: number;
  readonly #codes = new IntList();
  readonly #ranks = new IntList();

  constructor(recipe: SplitRecipe, seed: number) {
    this.#recipe = recipe;
    this.#seed = seed;
  }

  add({ group, id }: SplitRow): void {
    const { salt, shares } = this.#recipe;
    const name = salt === "" ? (group ?? id) : `${salt}\0${group ?? id}`;
    const { position, rank } = hashedName(name, this.#seed);
    this.#codes.push(codeOf(splitAtPosition(position, shares)));
    this.#ranks.push(rank);
  }

  /** @param settled - Splits of groups that have one already. */
  groupCodes({ groupOf, count }: RowGroups, settled: Uint8Array): Uint8Array {
    const codes = settled.slice();
    const lowest = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
    for (const [row, group] of groupOf.entries()) {
      if (group >= count || settled[group] !== NONE) continue;
      const rank = this.#ranks.at(row);
      if (rank >= (lowest[group] ?? 0)) continue;
      lowest[group] = rank;
      codes[group] = this.#codes.at(row);
    }
    return codes;
  }
}

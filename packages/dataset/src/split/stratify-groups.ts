import { createRandom, type Random } from "../synthesis/random.ts";
import type { GroupProfile } from "./group-profile.ts";
import { SplitBalance } from "./split-balance.ts";
import { NONE, SPLIT_CODES, type SplitCode, splitAt } from "./split-code.ts";
import type { SplitShares } from "./split-of.ts";

/** Chance that no other part of a build draws from. */
const STREAM = 0x5911;
/** Pairs that a round tries, per group, and all rounds together: some seconds at the most, whatever the size. */
const SWAPS_PER_GROUP = 60;
const MOST_SWAPS = 2_500_000;
/** So many rounds without a gain, and the search is over. */
const PATIENCE = 4;
/** A gain below this is rounding. */
const NOTHING = 1e-6;

export interface StratifyOptions {
  readonly shares: SplitShares;
  readonly minPerLabel: number;
  readonly seed: number;
  /** Split of each group that already has one. */
  readonly settled: Uint8Array;
}

/**
 * Gives each group a split so that shares and every stratum's proportions come out as even as whole groups allow.
 *
 * Greedy by rarity first, as iterative stratification does: groups with the rarest strata choose while there is still
 * room everywhere, larger ones before smaller ones. Then moves of one group and swaps of two, as long as they help.
 * Groups that have a split keep it, and the others fill what is missing.
 *
 * @returns a split code per group.
 */
export function stratifyGroups(profile: GroupProfile, options: StratifyOptions): Uint8Array {
  const { shares, settled, seed } = options;
  const balance = new SplitBalance(profile, shares, options.minPerLabel);
  const codes = settled.slice();
  for (let group = 0; group < profile.groups; group += 1) {
    if (settled[group] !== NONE) balance.place(group, codeAt(settled, group), 1);
  }
  const random = createRandom(seed, STREAM);
  const free = freeGroups(settled);
  byRarity(profile, free, random);
  const choices = SPLIT_CODES.filter((code) => shares[splitAt(code) ?? "train"] > 0);
  for (const group of free) {
    const code = cheapest(choices, (choice) => balance.costOf(group, choice, 1));
    codes[group] = code;
    balance.place(group, code, 1);
  }
  const largest = cheapest(choices, (choice) => -shares[splitAt(choice) ?? "train"]);
  improve({ balance, codes, free, choices, largest, random });
  return codes;
}

interface Search {
  readonly balance: SplitBalance;
  readonly codes: Uint8Array;
  readonly free: Uint32Array;
  readonly choices: readonly SplitCode[];
  /** The choice with the largest share. */
  readonly largest: SplitCode;
  readonly random: Random;
}

function improve(search: Search): void {
  if (search.choices.length < 2 || search.free.length === 0) return;
  const tries = Math.min(MOST_SWAPS, search.free.length * SWAPS_PER_GROUP);
  let patience = PATIENCE;
  for (let left = MOST_SWAPS; left >= tries && patience > 0; left -= tries) {
    let gains = 0;
    for (const group of search.free) if (moved(search, group)) gains += 1;
    gains += swaps(search, tries);
    patience = gains === 0 ? patience - 1 : PATIENCE;
  }
}

/** Moves a group to where it costs least. */
function moved({ balance, codes, choices }: Search, group: number): boolean {
  const from = codeAt(codes, group);
  const saved = balance.costOf(group, from, -1);
  const to = cheapest(choices, (choice) => (choice === from ? -saved : balance.costOf(group, choice, 1)));
  if (to === from || saved + balance.costOf(group, to, 1) > -NOTHING) return false;
  balance.place(group, from, -1);
  balance.place(group, to, 1);
  codes[group] = to;
  return true;
}

/**
 * Tries pairs drawn by chance, one of each outside the largest split: two of that one would be drawn most of the time
 * and gain nothing.
 *
 * @returns how many were worth it.
 */
function swaps(search: Search, tries: number): number {
  const { codes, free, largest, random } = search;
  const outside = free.filter((group) => codes[group] !== largest);
  if (outside.length === 0) return 0;
  let gains = 0;
  for (let turn = 0; turn < tries; turn += 1) {
    const at = random.int(0, outside.length - 1);
    const one = outside[at] ?? 0;
    const other = free[random.int(0, free.length - 1)] ?? 0;
    if (!swapped(search, one, other)) continue;
    gains += 1;
    // "one" may have gone to the largest split; "other" came from there then
    if (codes[one] === largest) outside[at] = other;
  }
  return gains;
}

function swapped({ balance, codes }: Search, one: number, other: number): boolean {
  const [from, to] = [codeAt(codes, one), codeAt(codes, other)];
  if (from === to) return false;
  let cost = balance.costOf(one, from, -1) + balance.costOf(one, to, 1);
  // what the groups have in common cancels out, so the second is priced with the first already moved
  balance.place(one, from, -1);
  balance.place(one, to, 1);
  cost += balance.costOf(other, to, -1) + balance.costOf(other, from, 1);
  if (cost > -NOTHING) {
    balance.place(one, to, -1);
    balance.place(one, from, 1);
    return false;
  }
  balance.place(other, to, -1);
  balance.place(other, from, 1);
  codes[one] = to;
  codes[other] = from;
  return true;
}

/** Sorts groups: the rarest stratum first, of equals the larger, of equals as chance has it. */
function byRarity({ groups, starts, strata, counts, totals }: GroupProfile, free: Uint32Array, random: Random): void {
  const [rarity, size, rank] = [new Float64Array(groups), new Float64Array(groups), new Float64Array(groups)];
  for (const group of free) {
    let least = Number.POSITIVE_INFINITY;
    for (let at = starts[group] ?? 0; at < (starts[group + 1] ?? 0); at += 1) {
      least = Math.min(least, totals[strata[at] ?? 0] ?? 0);
      // the stratum of all rows is among them
      size[group] = Math.max(size[group] ?? 0, counts[at] ?? 0);
    }
    rarity[group] = least;
    rank[group] = random.next();
  }
  const by = (column: Float64Array, a: number, b: number) => (column[a] ?? 0) - (column[b] ?? 0);
  free.sort((a, b) => by(rarity, a, b) || by(size, b, a) || by(rank, a, b));
}

function cheapest(choices: readonly SplitCode[], costOf: (code: SplitCode) => number): SplitCode {
  let best: SplitCode = choices[0] ?? NONE;
  let least = Number.POSITIVE_INFINITY;
  for (const choice of choices) {
    const cost = costOf(choice);
    if (cost >= least) continue;
    least = cost;
    best = choice;
  }
  return best;
}

function freeGroups(settled: Uint8Array): Uint32Array {
  const free: number[] = [];
  for (const [group, code] of settled.entries()) if (code === NONE) free.push(group);
  return Uint32Array.from(free);
}

function codeAt(codes: Uint8Array, group: number): SplitCode {
  return (codes[group] ?? NONE) as SplitCode;
}

import type { GroupProfile } from "./group-profile.ts";
import type { AsideReason, AsideRow } from "./settle-rows.ts";
import { codeOf, splitAt } from "./split-code.ts";
import { perSplit, SPLITS, type SplitName, type SplitShares } from "./split-of.ts";
import type { SplitModeName, SplitRecipe } from "./split-recipe.ts";

/** A value that a split has too few rows of. */
export interface Shortage {
  /** `field=value`. */
  readonly stratum: string;
  readonly split: SplitName;
  readonly rows: number;
  readonly wanted: number;
  /** Rows of the value in all splits, and groups that they stand in: fewer groups than splits cannot fill all. */
  readonly total: number;
  readonly groups: number;
}

/** How far a value's share in one split is from its share in all of them, both in [0, 1]. */
export interface Deviation {
  readonly stratum: string;
  readonly split: SplitName;
  readonly deviation: number;
}

/**
 * The largest group. When it is larger than a split may be, shares cannot be reached, and the identity that most of it
 * shares is often none: a phone number of zeros, a borrower called "unknown".
 */
export interface LargestGroup {
  readonly rows: number;
  /** Kind of the identity that most rows of the group share, and how many share it. */
  readonly widest: { readonly kind: string; readonly rows: number };
}

/** Which row goes where. */
export interface SplitPlan {
  readonly mode: SplitModeName;
  readonly seed: number;
  /** The split of the n-th row that came in, from 0; null when it is set aside. */
  readonly splitOfRow: (row: number) => SplitName | null;
  /** Groups that were kept whole. */
  readonly groups: number;
  readonly largestGroup: LargestGroup | null;
  readonly rows: Readonly<Record<SplitName, number>>;
  readonly wanted: SplitShares;
  /** Shares of the rows that were placed. */
  readonly reached: SplitShares;
  /** Rows that stand where they stood before. */
  readonly kept: number;
  /** In no split, with the reason; in order of rows. */
  readonly aside: readonly AsideRow[];
  readonly asideBy: Readonly<Record<AsideReason, number>>;
  /** Stratum → split → rows. */
  readonly strata: Readonly<Record<string, Readonly<Record<SplitName, number>>>>;
  /** The largest deviation of a stratum, null when there are no strata or no rows. */
  readonly worst: Deviation | null;
  readonly shortages: readonly Shortage[];
  /** First days of validation and test, in mode `time`. */
  readonly borders: { readonly validation: string | null; readonly test: string | null } | null;
}

/** What a plan is described from. */
export interface PlacedRows {
  readonly recipe: SplitRecipe;
  readonly seed: number;
  /** Split code per row. */
  readonly codes: Uint8Array;
  readonly aside: readonly AsideRow[];
  readonly kept: number;
  readonly groups: number;
  readonly largestGroup: LargestGroup | null;
  readonly strata: readonly string[];
  /** Strata of the n-th row, as positions in `strata`. */
  readonly strataOf: (row: number) => Uint32Array;
  readonly spread: GroupProfile["spread"];
  readonly borders: SplitPlan["borders"];
}

/** Counts what was placed and says where it falls short. */
export function describePlan(placed: PlacedRows): SplitPlan {
  const { recipe, seed, codes, aside } = placed;
  const rows = perSplit((split) => count(codes, codeOf(split)));
  const placedRows = SPLITS.reduce((sum, split) => sum + rows[split], 0);
  const cells = strataCells(placed);
  const strata = Object.fromEntries(
    placed.strata.map((stratum, index) => [stratum, perSplit((split) => cells[codeOf(split)]?.[index] ?? 0)]),
  );
  return {
    mode: recipe.mode,
    seed,
    splitOfRow: (row) => splitAt(codes[row] ?? 0),
    groups: placed.groups,
    largestGroup: placed.largestGroup,
    rows,
    wanted: recipe.shares,
    reached: perSplit((split) => (placedRows === 0 ? 0 : rows[split] / placedRows)),
    kept: placed.kept,
    aside,
    asideBy: countReasons(aside),
    strata,
    worst: worstDeviation(strata, rows),
    shortages: shortagesOf(strata, recipe, placed),
    borders: placed.borders,
  };
}

/**
 * The stratum whose share in one split is farthest from its share in all; null without rows or strata.
 *
 * @param strata - Stratum → split → rows.
 */
function worstDeviation(strata: SplitPlan["strata"], rows: SplitPlan["rows"]): Deviation | null {
  const all = SPLITS.reduce((sum, split) => sum + rows[split], 0);
  let worst: Deviation | null = null;
  for (const [stratum, counts] of Object.entries(strata)) {
    const share = SPLITS.reduce((sum, split) => sum + counts[split], 0) / all;
    for (const split of SPLITS) {
      if (rows[split] === 0) continue;
      const deviation = Math.abs(counts[split] / rows[split] - share);
      if (worst === null || deviation > worst.deviation) worst = { stratum, split, deviation };
    }
  }
  return worst;
}

function shortagesOf(strata: SplitPlan["strata"], recipe: SplitRecipe, { spread }: PlacedRows): Shortage[] {
  const wanted = recipe.minPerLabel;
  return Object.entries(strata).flatMap(([stratum, counts], index) => {
    const total = SPLITS.reduce((sum, split) => sum + counts[split], 0);
    const short = SPLITS.filter((split) => recipe.shares[split] > 0 && counts[split] < wanted);
    return short.map((split) => ({
      stratum,
      split,
      rows: counts[split],
      wanted,
      total,
      groups: spread[index] ?? 0,
    }));
  });
}

/** Split code → stratum → rows. */
function strataCells({ codes, strata, strataOf }: PlacedRows): Uint32Array[] {
  const cells = [0, ...SPLITS].map(() => new Uint32Array(strata.length));
  for (const [row, code] of codes.entries()) {
    const counts = cells[code];
    if (counts) for (const stratum of strataOf(row)) counts[stratum] = (counts[stratum] ?? 0) + 1;
  }
  return cells;
}

function countReasons(aside: readonly AsideRow[]): Record<AsideReason, number> {
  const counts = { bridge: 0, conflict: 0, straddler: 0, copy: 0 };
  for (const { reason } of aside) counts[reason] += 1;
  return counts;
}

function count(codes: Uint8Array, wanted: number): number {
  return codes.reduce((sum, code) => sum + (code === wanted ? 1 : 0), 0);
}

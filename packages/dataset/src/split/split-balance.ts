import type { GroupProfile } from "./group-profile.ts";
import { SPLIT_CODES, type SplitCode, splitAt } from "./split-code.ts";
import type { SplitShares } from "./split-of.ts";

/**
 * A row short of the minimum weighs as much as being so many rows off, times the minimum: what somebody asks for counts
 * the more, the more they ask for. In a small set of many labels a hard minimum would fill the test split with rare
 * labels and leave no room for the common ones.
 */
const FEWEST_ROWS_OFF = 1.5;
/** The same as a share of the smallest split: large sets can afford their minimum. */
const SHARE_OFF = 0.005;

/**
 * Counts of each stratum in each split, and what they cost: (rows − wanted rows)² ÷ share, summed over splits and
 * strata, and a price for every row short of the minimum. Dividing by the share fills the splits at one pace and weighs a
 * row more where it changes the proportions more.
 */
export class SplitBalance {
  readonly #profile: GroupProfile;
  readonly #width: number;
  readonly #rows: Float64Array;
  readonly #wanted: Float64Array;
  readonly #minimum: Float64Array;
  readonly #weights: Float64Array;
  readonly #shortage: number;

  constructor(profile: GroupProfile, shares: SplitShares, minPerLabel: number) {
    this.#profile = profile;
    this.#width = profile.strataCount + 1;
    this.#rows = new Float64Array(4 * this.#width);
    this.#wanted = new Float64Array(4 * this.#width);
    this.#minimum = new Float64Array(4 * this.#width);
    this.#weights = new Float64Array(4);
    this.#shortage = priceOfShortage(profile, shares, minPerLabel);
    for (const code of SPLIT_CODES) {
      const share = shares[splitAt(code) ?? "train"];
      // nothing is placed into a split without a share; rows that stand there from before cost nothing
      this.#weights[code] = share > 0 ? 1 / share : 0;
      for (let stratum = 0; stratum < this.#width; stratum += 1) {
        this.#wanted[code * this.#width + stratum] = share * (profile.totals[stratum] ?? 0);
        if (share > 0 && stratum < profile.strataCount) this.#minimum[code * this.#width + stratum] = minPerLabel;
      }
    }
  }

  /** Rows of a stratum in a split. */
  rowsOf(code: SplitCode, stratum: number): number {
    return this.#rows[code * this.#width + stratum] ?? 0;
  }

  /** Adds a group to a split, or takes it out with `sign` −1. */
  place(group: number, code: SplitCode, sign: 1 | -1): void {
    const { starts, strata, counts } = this.#profile;
    const end = starts[group + 1] ?? 0;
    for (let at = starts[group] ?? 0; at < end; at += 1) {
      const cell = code * this.#width + (strata[at] ?? 0);
      this.#rows[cell] = (this.#rows[cell] ?? 0) + sign * (counts[at] ?? 0);
    }
  }

  /** How much dearer it gets when a group is added to a split, or taken out with `sign` −1. */
  costOf(group: number, code: SplitCode, sign: 1 | -1): number {
    const { starts, strata, counts } = this.#profile;
    const end = starts[group + 1] ?? 0;
    const weight = this.#weights[code] ?? 0;
    let cost = 0;
    for (let at = starts[group] ?? 0; at < end; at += 1) {
      const cell = code * this.#width + (strata[at] ?? 0);
      const change = sign * (counts[at] ?? 0);
      const rows = this.#rows[cell] ?? 0;
      const minimum = this.#minimum[cell] ?? 0;
      cost += weight * change * (2 * (rows - (this.#wanted[cell] ?? 0)) + change);
      if (rows < minimum || rows + change < minimum) {
        cost += this.#shortage * (Math.max(0, minimum - rows - change) - Math.max(0, minimum - rows));
      }
    }
    return cost;
  }
}

function priceOfShortage(profile: GroupProfile, shares: SplitShares, minPerLabel: number): number {
  const smallest = Math.min(...Object.values(shares).filter((share) => share > 0));
  const rows = smallest * (profile.totals[profile.strataCount] ?? 0);
  return (minPerLabel * Math.max(FEWEST_ROWS_OFF, SHARE_OFF * rows)) ** 2 / smallest;
}

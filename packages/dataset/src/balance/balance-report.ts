/** A number of rows before and after balancing. */
export interface BeforeAfter {
  readonly before: number;
  readonly after: number;
}

/** What a cap did to one label. */
export interface CappedLabel extends BeforeAfter {
  readonly field: string;
  readonly label: string;
}

/** How far a floor was reached. `by` is the label field, or `language`. */
export interface FloorReached {
  readonly by: string;
  readonly label: string;
  readonly wanted: number;
  /** Rows before balancing. */
  readonly before: number;
  /** Rows written. Below `wanted` where the cap factor, or a label that has no row, stood in the way. */
  readonly after: number;
}

/** What a booster found. */
export interface BoostedRows {
  readonly name: string;
  /** Rows that it holds for, after the caps. */
  readonly rows: number;
}

/** Counts alone: no word of a transcript. */
export interface RepeatReport {
  readonly rows: BeforeAfter;
  /** Label field → label → rows. */
  readonly labels: Readonly<Record<string, Readonly<Record<string, BeforeAfter>>>>;
  readonly languages: Readonly<Record<string, BeforeAfter>>;
  /** How often a row is written → number of rows; `0` are the rows that a cap dropped. */
  readonly times: Readonly<Record<string, number>>;
  readonly caps: readonly CappedLabel[];
  readonly floors: readonly FloorReached[];
  readonly boosters: readonly BoostedRows[];
}

/** How a row came to be written: as it came, again, edited, or invented. */
export type WrittenAs = "original" | "repeat" | "counterfactual" | "synthesis";

/** The report of a plan, its counts replaced by those of the rows that were written, edits and invented calls among them. */
export interface BalanceReport extends RepeatReport {
  /** Adds up to `rows.after`. */
  readonly written: Readonly<Record<WrittenAs, number>>;
  /** Counterfactual rows by kind of edit. */
  readonly edits: Readonly<Record<string, number>>;
  /** Whether all rows have been taken; until then the counts are those so far. */
  readonly finished: boolean;
}

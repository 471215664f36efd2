/** Something that a corpus expects to be found. */
export type Gold = {
  /** UTF-16 offsets, end exclusive; null in corpora that give values in text order without saying where. */
  readonly span: { readonly start: number; readonly end: number } | null;
  /** As the corpus writes it, for the list of misses. */
  readonly shown: string;
  /** The written values of which any is right; empty when the corpus only says that something is there. */
  readonly right: readonly string[];
  /** Values that are part of what is said, one end of a range: not right, but not wrong either. */
  readonly part: readonly string[];
};

/** One text of a corpus and what is to be found in it, in text order. */
export type Row = {
  readonly id: string;
  readonly text: string;
  readonly language: string;
  /** The day or instant from which dates count. */
  readonly callDate: string;
  readonly gold: readonly Gold[];
};

/** Something that a finder found. */
export type Found = {
  readonly start: number;
  readonly end: number;
  /** A day, a number, `from..value` of a range, or why there is no value. */
  readonly written: string;
  /** No value: neither right nor wrong, unless the corpus expects just that. */
  readonly abstains: boolean;
};

export type Finder = (row: Row) => readonly Found[];

export type Corpus = {
  readonly name: string;
  readonly rows: readonly Row[];
};

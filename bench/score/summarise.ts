import type { JudgedRow, Judgement } from "./judge-row.ts";

/** Shares in [0, 1]; null where the corpus has nothing to take a share of. */
export type Summary = {
  readonly rows: number;
  readonly spans: number;
  readonly overlap: number | null;
  readonly exact: number | null;
  readonly right: number | null;
  readonly wrong: number | null;
  readonly falsePerThousandWords: number | null;
  /** Of rows where nothing is to be found. */
  readonly falsePerHundredEmptyRows: number | null;
};

/** Right and wrong are shares of the spans to which the corpus gives a value, overlap is one of all spans. */
export function summarise(judged: readonly JudgedRow[]): Summary {
  const all = judged.flatMap(({ judgements }) => judgements);
  const valued = all.filter(({ gold }) => gold.right.length > 0);
  const placed = all.filter(({ exact }) => exact !== null);
  const words = judged.reduce((sum, { row }) => sum + row.text.split(/\s+/u).filter(Boolean).length, 0);
  const empty = judged.filter(({ judgements }) => judgements.length === 0);
  return {
    rows: judged.length,
    spans: all.length,
    overlap: share(all, ({ verdict }) => verdict !== "missed"),
    exact: share(placed, ({ exact }) => exact === true),
    right: share(valued, ({ verdict }) => verdict === "right"),
    wrong: share(valued, ({ verdict }) => verdict === "wrong"),
    falsePerThousandWords: words === 0 ? null : (1000 * extras(judged)) / words,
    falsePerHundredEmptyRows: empty.length === 0 ? null : (100 * extras(empty)) / empty.length,
  };
}

function share(of: readonly Judgement[], counts: (judgement: Judgement) => boolean): number | null {
  return of.length === 0 ? null : of.filter(counts).length / of.length;
}

function extras(judged: readonly JudgedRow[]): number {
  return judged.reduce((sum, { extra }) => sum + extra.length, 0);
}

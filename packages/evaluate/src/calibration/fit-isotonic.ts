import type { Judgement } from "../brier-score.ts";

/** `[belief, share right]`, rising in the first number, never falling in the second. */
export type IsotonicPoint = [belief: number, right: number];

interface Block {
  from: number;
  to: number;
  right: number;
  rows: number;
}

/**
 * The rising step line that lies nearest to the outcomes (pool adjacent violators), as points to interpolate between.
 * Bends to any shape, so it wants some hundred calls; fit it on calls that the model was not trained on.
 *
 * @returns No point without judgements.
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.isotonic.IsotonicRegression.html
 * (`out_of_bounds="clip"`), whose thresholds these are
 * @example fitIsotonic([{ confidence: 0.4, right: false }, { confidence: 0.8, right: true }]) // [[0.4, 0], [0.8, 1]]
 */
export function fitIsotonic(judgements: readonly Judgement[]): IsotonicPoint[] {
  const blocks: Block[] = [];
  for (const next of distinct(judgements)) {
    blocks.push(next);
    pool(blocks);
  }
  return blocks.flatMap(({ from, to, right, rows }): IsotonicPoint[] => {
    const share = right / rows;
    return from === to
      ? [[from, share]]
      : [
          [from, share],
          [to, share],
        ];
  });
}

/** One block per distinct confidence, rising. */
function distinct(judgements: readonly Judgement[]): Block[] {
  const blocks: Block[] = [];
  for (const { confidence, right } of judgements.toSorted((a, b) => a.confidence - b.confidence)) {
    const last = blocks.at(-1);
    if (last?.to === confidence) {
      last.right += Number(right);
      last.rows += 1;
    } else blocks.push({ from: confidence, to: confidence, right: Number(right), rows: 1 });
  }
  return blocks;
}

/** Joins the last block with those before it until the shares rise. Shares are compared crosswise: no rounding. */
function pool(blocks: Block[]): void {
  for (;;) {
    const [before, last] = [blocks.at(-2), blocks.at(-1)];
    if (!before || !last || before.right * last.rows < last.right * before.rows) return;
    blocks.pop();
    before.to = last.to;
    before.right += last.right;
    before.rows += last.rows;
  }
}

import { type Proportion, proportion } from "../proportion.ts";

/** What a review of some of the rows finds. */
export interface ReviewCatch {
  /** Of all rows, how many are sent to a person. */
  readonly sent: Proportion;
  /** Of the wrong rows, how many are among them; null when all are right. */
  readonly caught: Proportion | null;
}

/**
 * What a review finds that looks at certain rows.
 *
 * @returns `null` without rows: no evidence.
 * @example reviewCatch([{ right: false, sent: true }, { right: true, sent: false }])?.caught?.value // 1
 */
export function reviewCatch(rows: readonly { readonly right: boolean; readonly sent: boolean }[]): ReviewCatch | null {
  const wrong = rows.filter(({ right }) => !right);
  const sent = proportion(rows.filter((row) => row.sent).length, rows.length);
  return sent && { sent, caught: proportion(wrong.filter((row) => row.sent).length, wrong.length) };
}

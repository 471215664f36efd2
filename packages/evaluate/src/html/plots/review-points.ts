/** What happens when the least sure records go to a person. */
export interface ReviewPoint {
  /** Share of all records that a person sees, 0–1. */
  readonly reviewed: number;
  /** Share of all wrong records among them, 0–1. */
  readonly found: number;
}

/**
 * A risk–coverage curve turned round: not how wrong the accepted are, but how many of the wrong ones are caught.
 *
 * @param points - By rising coverage; the last accepts everything.
 * @returns By rising share of review, from none to all; `[]` where nothing was wrong.
 * @example reviewPoints([{ coverage: 0.5, risk: 0 }, { coverage: 1, risk: 0.5 }])[1] // { reviewed: 0.5, found: 1 }
 */
export function reviewPoints(
  points: readonly { readonly coverage: number; readonly risk: number }[],
): readonly ReviewPoint[] {
  const wrong = points.at(-1)?.risk ?? 0;
  if (wrong === 0) return [];
  const found = points.map(({ coverage, risk }) => ({ reviewed: 1 - coverage, found: 1 - (coverage * risk) / wrong }));
  return [...found.toReversed(), { reviewed: 1, found: 1 }];
}

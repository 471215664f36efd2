import type { Judgement } from "./brier-score.ts";
import { type Proportion, shareOf } from "./proportion.ts";

/** The judgements with `from` < confidence ≤ `to`; a confidence of 0 lies in the first bin. */
export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly rows: number;
  /** Null in an empty bin. */
  readonly meanConfidence: number | null;
  /** Share that was right; null in an empty bin. */
  readonly accuracy: Proportion | null;
}

/**
 * The points of a reliability diagram: bins of equal width over 0–1, empty ones included.
 *
 * @param count - How many bins (default 10).
 * @see C. Guo et al., On calibration of modern neural networks, ICML 2017, §2, https://arxiv.org/abs/1706.04599
 * @example reliabilityBins([{ confidence: 0.95, right: true }])[9]?.rows // 1
 */
export function reliabilityBins(judgements: readonly Judgement[], count = 10): ReliabilityBin[] {
  const binned: Judgement[][] = Array.from({ length: count }, () => []);
  for (const judgement of judgements) binned[Math.max(0, Math.ceil(judgement.confidence * count) - 1)]?.push(judgement);
  return binned.map((inside, index) => reliabilityBin(index / count, (index + 1) / count, inside));
}

/** The bin of the judgements `inside`. */
export function reliabilityBin(from: number, to: number, inside: readonly Judgement[]): ReliabilityBin {
  return {
    from,
    to,
    rows: inside.length,
    meanConfidence: mean(inside.map(({ confidence }) => confidence)),
    accuracy: shareOf(inside, ({ right }) => right),
  };
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

import type { Judgement } from "../brier-score.ts";
import { type ReliabilityBin, reliabilityBin } from "../reliability-bins.ts";

/**
 * Bins of a reliability diagram that hold about the same number of judgements each. Equal confidences share a bin, so
 * there may be fewer bins than asked for. A bin's `from` is the `to` of the one before.
 *
 * @param count - How many bins at most (default 10).
 * @see M. P. Naeini et al., Obtaining well calibrated probabilities using Bayesian binning, AAAI 2015 (equal frequency)
 * @example equalMassBins([{ confidence: 0.2, right: false }, { confidence: 0.9, right: true }], 2).length // 2
 */
export function equalMassBins(judgements: readonly Judgement[], count = 10): ReliabilityBin[] {
  const rising = judgements.toSorted((a, b) => a.confidence - b.confidence);
  const bins: ReliabilityBin[] = [];
  let start = 0;
  for (let bin = 1; bin <= count; bin++) {
    let end = Math.max(start, Math.round((bin * rising.length) / count));
    while (end > start && end < rising.length && rising[end]?.confidence === rising[end - 1]?.confidence) end++;
    if (end === start) continue;
    const to = end === rising.length ? 1 : (rising[end - 1]?.confidence ?? 1);
    bins.push(reliabilityBin(bins.at(-1)?.to ?? 0, to, rising.slice(start, end)));
    start = end;
  }
  return bins;
}

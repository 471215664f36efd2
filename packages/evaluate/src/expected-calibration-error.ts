import type { ReliabilityBin } from "./reliability-bins.ts";

/**
 * Mean distance between confidence and accuracy over the bins, weighted by their rows. 0–1, lower is better. Few rows
 * inflate it, and it says nothing about being right: read it beside the accuracy.
 *
 * @returns `null` when all bins are empty: no evidence.
 * @see C. Guo et al., On calibration of modern neural networks, ICML 2017, eq. 3, https://arxiv.org/abs/1706.04599
 * @example expectedCalibrationError(reliabilityBins([{ confidence: 0.9, right: true }])) // 0.1
 */
export function expectedCalibrationError(bins: readonly ReliabilityBin[]): number | null {
  const rows = bins.reduce((sum, bin) => sum + bin.rows, 0);
  if (rows === 0) return null;
  const gaps = bins.map((bin) => bin.rows * Math.abs((bin.accuracy?.value ?? 0) - (bin.meanConfidence ?? 0)));
  return gaps.reduce((sum, gap) => sum + gap, 0) / rows;
}

/** One drift number with all that is needed to read it. */
export interface DriftMeasure {
  readonly method: "PSI" | "Kolmogorov–Smirnov" | "Jensen–Shannon distance" | "normed Wasserstein distance";
  readonly value: number;
  /** Which way the value points; a p-value would point the other way and is never the `value`. */
  readonly direction: "larger is more drift";
  /** From here on it counts as drift. */
  readonly threshold: number;
  readonly drifted: boolean;
  readonly sizes: { readonly reference: number; readonly current: number };
  /** Kolmogorov–Smirnov only: chance of a distance this large without drift; smaller is more drift. */
  readonly pValue?: number;
}

/** @returns A measure, `drifted` when the value reaches the threshold. */
export function driftMeasure(
  method: DriftMeasure["method"],
  value: number,
  threshold: number,
  sizes: DriftMeasure["sizes"],
): DriftMeasure {
  return { method, value, direction: "larger is more drift", threshold, drifted: value >= threshold, sizes };
}

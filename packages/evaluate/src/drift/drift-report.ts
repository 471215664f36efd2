import type { DriftMeasure } from "./drift-measure.ts";
import { jensenShannon } from "./jensen-shannon.ts";
import { kolmogorovSmirnov } from "./kolmogorov-smirnov.ts";
import { normedWasserstein } from "./normed-wasserstein.ts";
import { populationStability } from "./population-stability.ts";

/** What is compared between two periods: labels or numbers, one per call. */
export interface DriftColumns {
  readonly labels?: Readonly<Record<string, readonly string[]>>;
  readonly numbers?: Readonly<Record<string, readonly number[]>>;
}

export interface DriftReport {
  /** Names of the two periods, for people. */
  readonly reference: string;
  readonly current: string;
  /** Column → its measures: PSI and Jensen–Shannon for labels, Kolmogorov–Smirnov and Wasserstein for numbers. */
  readonly columns: Readonly<Record<string, readonly DriftMeasure[]>>;
  /** Columns in which every measure reaches its threshold. */
  readonly driftedColumns: readonly string[];
}

/** A period and its columns. */
export interface DriftPeriod {
  readonly name: string;
  readonly columns: DriftColumns;
}

/**
 * Compares the columns that both periods have. Not a test of significance: every number says its method, direction,
 * threshold and sizes.
 *
 * @example driftReport({ name: "May", columns: may }, { name: "June", columns: june }).driftedColumns
 */
export function driftReport(reference: DriftPeriod, current: DriftPeriod): DriftReport {
  const columns = [
    ...measured(reference.columns.labels, current.columns.labels, (before, after) => [
      populationStability(before, after),
      jensenShannon(before, after),
    ]),
    ...measured(reference.columns.numbers, current.columns.numbers, (before, after) => [
      kolmogorovSmirnov(before, after),
      normedWasserstein(before, after),
    ]),
  ];
  const drifted = columns.filter(([, measures]) => measures.length > 0 && measures.every((each) => each.drifted));
  return {
    reference: reference.name,
    current: current.name,
    columns: Object.fromEntries(columns),
    driftedColumns: drifted.map(([name]) => name),
  };
}

function measured<V>(
  before: Readonly<Record<string, readonly V[]>> = {},
  after: Readonly<Record<string, readonly V[]>> = {},
  measuresOf: (before: readonly V[], after: readonly V[]) => (DriftMeasure | null)[],
): [string, DriftMeasure[]][] {
  return Object.entries(before).flatMap(([name, values]): [string, DriftMeasure[]][] => {
    const others = after[name];
    return others ? [[name, measuresOf(values, others).filter((measure) => measure !== null)]] : [];
  });
}

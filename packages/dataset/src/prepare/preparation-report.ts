import type { BalanceReport } from "../balance/balance-report.ts";
import type { LabelConflict } from "../clean/label-conflicts.ts";
import type { SplitPlan } from "../split/split-plan.ts";
import type { CleanCounts } from "./call-cleaner.ts";
import type { DuplicatePlan } from "./duplicate-plan.ts";

/** What was found, changed and set aside on the way to a data set; counts and ids only, no words of a call. */
export interface PreparationReport {
  /** Calls that came in. */
  readonly calls: number;
  readonly cleaned: CleanCounts;
  readonly duplicates: {
    readonly clusters: number;
    /** Clusters of the very same words. */
    readonly exact: number;
    /** Calls in clusters. */
    readonly calls: number;
    /** The first twenty, as ids. */
    readonly examples: readonly (readonly string[])[];
  };
  /** Field → clusters whose calls disagree about it. */
  readonly conflicts: Readonly<Record<string, number>>;
  /** Calls whose transcript names their gold label. */
  readonly givenAway: readonly string[];
  readonly split: Pick<
    SplitPlan,
    "mode" | "rows" | "reached" | "kept" | "asideBy" | "largestGroup" | "worst" | "shortages"
  >;
  readonly balance: BalanceReport;
}

export function preparationReport(parts: {
  readonly calls: number;
  readonly cleaned: CleanCounts;
  readonly duplicates: DuplicatePlan;
  readonly conflicts: readonly LabelConflict[];
  readonly givenAway: readonly string[];
  readonly plan: SplitPlan;
  readonly balance: BalanceReport;
}): PreparationReport {
  const { clusters } = parts.duplicates;
  const { mode, rows, reached, kept, asideBy, largestGroup, worst, shortages } = parts.plan;
  const byField = parts.conflicts.map(({ field }) => field);
  return {
    calls: parts.calls,
    cleaned: parts.cleaned,
    duplicates: {
      clusters: clusters.length,
      exact: clusters.filter(({ exact }) => exact).length,
      calls: clusters.reduce((sum, { ids }) => sum + ids.length, 0),
      examples: clusters.slice(0, 20).map(({ ids }) => ids),
    },
    conflicts: Object.fromEntries(
      [...new Set(byField)].map((field) => [field, byField.filter((other) => other === field).length]),
    ),
    givenAway: parts.givenAway,
    split: { mode, rows, reached, kept, asideBy, largestGroup, worst, shortages },
    balance: parts.balance,
  };
}

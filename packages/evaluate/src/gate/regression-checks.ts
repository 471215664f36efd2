import type { CheckPart, ComparisonPart } from "../report/comparison-parts.ts";
import { check, type Figure, figureOfDifference } from "./check.ts";
import type { GateFile } from "./gate-file.ts";

/** Every loss that the gate limits, held against a comparison. */
export function regressionChecks({ maxRegressions, minSupport }: GateFile, comparison: ComparisonPart): CheckPart[] {
  const checks: CheckPart[] = [];
  const loss = (name: string, greatest: number | undefined, figure: Figure) => {
    // 0 − 0.02, not −0.02: a greatest loss of 0 must not become −0
    if (greatest !== undefined) checks.push(check({ name, kind: "regression", bar: 0 - greatest }, figure, minSupport));
  };
  loss("exact match", maxRegressions.exactMatch, figureOfDifference(comparison.exactMatch, comparison.rows));
  for (const [path, bars] of Object.entries(maxRegressions.fields)) {
    const field = comparison.fields[path];
    loss(`${path} accuracy`, bars.accuracy, figureOfDifference(field?.accuracy ?? null, comparison.rows));
    loss(`${path} macro F1`, bars.macroF1, figureOfDifference(field?.macroF1 ?? null, comparison.rows));
    const named = Object.keys(bars.labels ?? {}).filter((label) => label !== "*");
    const others = bars.labels?.["*"] === undefined ? [] : (field?.labels ?? []).filter(({ support }) => support > 0);
    const labels = new Set([...named, ...others.map(({ label }) => label)]);
    for (const label of labels) {
      const found = field?.labels.find((candidate) => candidate.label === label);
      const greatest = bars.labels?.[label] ?? bars.labels?.["*"];
      loss(`${path} ${label} recall`, greatest, figureOfDifference(found?.recall ?? null, found?.support ?? 0));
    }
  }
  return checks;
}

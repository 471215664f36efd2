import { codeLabels, type LabelCounts, labelCounts } from "../label-counts.ts";
import { SMALL_SUPPORT } from "../label-scores.ts";
import type { FieldComparisonPart } from "../report/comparison-parts.ts";
import type { PredictionPart } from "../report/report-parts.ts";
import { type BootstrapInterval, type BootstrapOptions, bootstrap } from "../sampling/bootstrap.ts";
import { type CostMatrix, costOf } from "./cost.ts";
import { difference } from "./difference.ts";
import { flips } from "./flips.ts";
import { holm } from "./holm.ts";
import { groupsOfMatches, type Match, nameOf } from "./match-rows.ts";
import { type McNemar, mcNemar } from "./mcnemar.ts";
import { shareDifference } from "./share-difference.ts";

interface FieldOptions extends BootstrapOptions {
  readonly costs?: CostMatrix | undefined;
}

/** How two models differ in one field. Labels and costs are compared only for a label field. */
export function compareField(
  matches: readonly Match[],
  path: string,
  isLabel: boolean,
  { costs, ...options }: FieldOptions,
): FieldComparisonPart {
  const oldRight = matches.map((match) => isRight(match.old, path));
  const newRight = matches.map((match) => isRight(match.new, path));
  const groups = groupsOfMatches(matches);
  const labels = isLabel ? compareLabels(matches, path, options) : { macroF1: null, labels: [] };
  const costsOf = (side: keyof Match) => matches.map((match) => costOf(pairAt(match[side], path), costs ?? {}));
  return {
    accuracy: shareDifference({ old: oldRight, new: newRight, groups }, options),
    mcNemar: disagreement(oldRight, newRight),
    ...labels,
    ...flips(matches, path),
    cost: costs ? shareDifference({ old: costsOf("old"), new: costsOf("new"), groups }, options, true) : null,
  };
}

function compareLabels(matches: readonly Match[], path: string, options: BootstrapOptions) {
  const sides = (["old", "new"] as const).map((side) => matches.map((match) => pairAt(match[side], path)));
  const [oldPairs = [], newPairs = []] = sides;
  const names = codeLabels([...oldPairs, ...newPairs], []).names;
  const coded = sides.map((pairs) => codeOver(pairs, names));
  const figures = (weights: Uint32Array) => {
    const [before = [], after = []] = coded.map((side) => figuresOf(labelCounts(side, weights)));
    return after.map((value, index) => minus(value, before[index] ?? null));
  };
  const intervals = bootstrap(groupsOfMatches(matches), figures, options);
  const ones = new Uint32Array(matches.length).fill(1);
  const [before = [], after = []] = coded.map((side) => figuresOf(labelCounts(side, ones)));
  const compared = (index: number, rows: number) => {
    const [old, current] = [before[index] ?? null, after[index] ?? null];
    const interval: BootstrapInterval | null = intervals[index] ?? null;
    return old === null || current === null ? null : difference(old, current, interval, rows);
  };
  const tests = names.map((label) => {
    const rows = matches.filter((match) => match.new.expected[path] === label);
    return disagreement(
      rows.map((match) => isRight(match.old, path)),
      rows.map((match) => isRight(match.new, path)),
    );
  });
  const adjusted = holm(tests.map(({ pValue }) => pValue));
  return {
    macroF1: compared(0, matches.length),
    labels: names.map((label, index) => {
      const support = matches.filter((match) => match.new.expected[path] === label).length;
      return {
        label,
        support,
        small: support < SMALL_SUPPORT,
        recall: compared(2 * index + 1, matches.length),
        f1: compared(2 * index + 2, matches.length),
        pValue: tests[index]?.pValue ?? 1,
        adjustedPValue: adjusted[index] ?? 1,
      };
    }),
  };
}

/** Macro F1, then recall and F1 of each label. */
function figuresOf(counts: readonly LabelCounts[]): (number | null)[] {
  const f1 = counts.map(({ hits, support, given }) => (support + given === 0 ? null : (2 * hits) / (support + given)));
  const occurring = f1.filter((value) => value !== null);
  const macro = occurring.length === 0 ? null : occurring.reduce((sum, value) => sum + value, 0) / occurring.length;
  const perLabel = counts.map(({ hits, support }, index) => [support === 0 ? null : hits / support, f1[index] ?? null]);
  return [macro, ...perLabel.flat()];
}

function codeOver(pairs: readonly { expected: string; predicted: string }[], names: readonly string[]) {
  const position = new Map(names.map((name, index) => [name, index]));
  return {
    names,
    expected: Uint16Array.from(pairs, ({ expected }) => position.get(expected) ?? 0),
    predicted: Uint16Array.from(pairs, ({ predicted }) => position.get(predicted) ?? 0),
  };
}

function disagreement(oldRight: readonly boolean[], newRight: readonly boolean[]): McNemar {
  const onlyOld = oldRight.filter((hit, row) => hit && !newRight[row]).length;
  const onlyNew = newRight.filter((hit, row) => hit && !oldRight[row]).length;
  return mcNemar(onlyOld, onlyNew);
}

function isRight(row: PredictionPart, path: string): boolean {
  return row.expected[path] === row.predicted[path];
}

function pairAt(row: PredictionPart, path: string): { expected: string; predicted: string } {
  return { expected: nameOf(row.expected[path]), predicted: nameOf(row.predicted[path]) };
}

function minus(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a - b;
}

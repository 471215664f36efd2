import { DispositionError } from "@disposition/taxonomy";
import type { ComparisonPart } from "../report/comparison-parts.ts";
import type { EvaluationFile } from "../report/evaluation-file.ts";
import type { PredictionPart } from "../report/report-parts.ts";
import type { BootstrapOptions } from "../sampling/bootstrap.ts";
import { compareField } from "./compare-field.ts";
import type { CostMatrix } from "./cost.ts";
import { groupsOfMatches, type Match, matchRows } from "./match-rows.ts";
import { mcNemar } from "./mcnemar.ts";
import { shareDifference } from "./share-difference.ts";

/** How two models are compared. */
export interface CompareOptions extends BootstrapOptions {
  /** Label field → cost of its mistakes. */
  readonly costs?: Readonly<Record<string, CostMatrix>> | undefined;
}

/** The parts of a report that a comparison reads. */
export type Comparable = Pick<EvaluationFile, "provenance" | "fields" | "predictions">;

/**
 * Compares two models on the calls that both reports hold with the same gold record: differences with paired, clustered
 * intervals, exact McNemar tests, flips and costs.
 *
 * @throws DispositionError `INPUT_INVALID` when the reports share no call.
 * @example compareEvaluations(oldReport, newReport).fields.payment_disposition?.accuracy?.decision // "better"
 */
export function compareEvaluations(
  old: Comparable,
  current: Comparable,
  { costs, ...options }: CompareOptions = {},
): ComparisonPart {
  const { matches, goldChanged } = matchRows(old.predictions, current.predictions);
  if (matches.length === 0) {
    const message = `the reports of "${old.provenance.model.name}" and "${current.provenance.model.name}" share no call with the same gold record; measure both on the same file`;
    throw new DispositionError("INPUT_INVALID", message);
  }
  const { name, sha256, fingerprint } = old.provenance.model;
  const paths = Object.keys(current.fields).filter((path) => path in old.fields);
  const shared = matches.length + goldChanged;
  return {
    old: { name, sha256, fingerprint },
    rows: matches.length,
    onlyInOld: old.predictions.length - shared,
    onlyInNew: current.predictions.length - shared,
    goldChanged,
    ...wholeRecord(matches, paths, options),
    fields: Object.fromEntries(
      paths.map((path) => [
        path,
        compareField(matches, path, current.fields[path]?.kind === "label", { ...options, costs: costs?.[path] }),
      ]),
    ),
  };
}

function wholeRecord(matches: readonly Match[], paths: readonly string[], options: BootstrapOptions) {
  const right = (row: PredictionPart) => paths.every((path) => row.expected[path] === row.predicted[path]);
  const oldRight = matches.map((match) => right(match.old));
  const newRight = matches.map((match) => right(match.new));
  return {
    exactMatch: shareDifference({ old: oldRight, new: newRight, groups: groupsOfMatches(matches) }, options),
    mcNemar: mcNemar(
      oldRight.filter((hit, row) => hit && !newRight[row]).length,
      newRight.filter((hit, row) => hit && !oldRight[row]).length,
    ),
  };
}

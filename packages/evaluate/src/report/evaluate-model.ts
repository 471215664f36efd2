import type { LabelField, Taxonomy } from "@disposition/taxonomy";
import type { Judgement } from "../brier-score.ts";
import { compareEvaluations } from "../comparison/compare-evaluations.ts";
import type { CostMatrix } from "../comparison/cost.ts";
import { driftOfPredictions } from "../drift/drift-of-predictions.ts";
import { type EvaluateOptions, evaluateRecords, groupsOf } from "../evaluate-records.ts";
import { isRight, isRightAt, judgedPaths } from "../is-right.ts";
import { SMALL_SUPPORT } from "../label-scores.ts";
import { latency } from "../latency.ts";
import { DEFAULT_RESAMPLES } from "../sampling/bootstrap.ts";
import { slices } from "../slices.ts";
import { type ConfidenceReport, confidenceReport } from "./confidence-report.ts";
import type { EvaluationFile, Provenance } from "./evaluation-file.ts";
import { type GoldCall, type GoldReport, goldCalls, goldReport } from "./gold-report.ts";
import { labelCurves } from "./label-curves.ts";
import { type MeasuredCall, predictionOf } from "./measured-call.ts";

/** What an evaluation may be told beside the calls. */
export interface EvaluateModelOptions extends EvaluateOptions {
  /** Whom and what was measured; the data's rows are counted here. */
  readonly provenance: Omit<Provenance, "taxonomy">;
  /** Labelled calls that the baselines learn from; without them, from the other folds of the measured calls. */
  readonly training?: readonly GoldCall[] | undefined;
  /** False leaves out what the gold labels say by themselves, baselines and noise: most of the work; default true. */
  readonly gold?: boolean | undefined;
  /** First day of the current period, for drift. */
  readonly driftFrom?: string | undefined;
  /** The old model's report. */
  readonly against?: EvaluationFile | undefined;
  /** Label field → cost of its mistakes. */
  readonly costs?: Readonly<Record<string, CostMatrix>> | undefined;
}

/**
 * A whole evaluation: everything `evaluateRecords` measures, and slices, latency, curves, thresholds, baselines,
 * estimated label noise, drift and the comparison with an old model. The verdict of a gate is added by `judge`.
 *
 * @throws DispositionError `INPUT_INVALID` as `evaluateRecords` and `compareEvaluations`.
 * @example
 * const report = evaluateModel(collections, calls, { provenance, seed: 1 });
 * await writeFile("report.json", JSON.stringify(report));
 */
export function evaluateModel<T extends Taxonomy>(
  taxonomy: T,
  calls: readonly MeasuredCall<T>[],
  { provenance, training, gold: withGold = true, driftFrom, against, costs, ...options }: EvaluateModelOptions,
): EvaluationFile {
  const seed = options.seed ?? 1;
  const labelFields = taxonomy.fields.filter((field): field is LabelField => field.kind === "label");
  const labelPaths = labelFields.map(({ path }) => path);
  const predictions = calls.map((call) => predictionOf(taxonomy, call));
  const groups = groupsOf(calls);
  const gold = withGold ? goldReports(labelPaths, calls, training, seed) : [];
  const measured = {
    ...(evaluateRecords(taxonomy, calls, options) as unknown as Measured),
    provenance: { ...provenance, taxonomy: { name: taxonomy.name, version: taxonomy.version } },
    predictions,
  };
  return {
    kind: "disposition-evaluation",
    version: 1,
    ...measured,
    method: {
      seed,
      resamples: options.resamples ?? DEFAULT_RESAMPLES,
      groups: new Set(groups).size,
      smallBelow: SMALL_SUPPORT,
      intervals: "95 %; shares: Wilson; `intervals` and differences: percentile bootstrap over groups",
      percentiles: "nearest rank",
    },
    slices: slices(predictions, labelPaths),
    latency: latency(calls.flatMap(({ latencyMs }) => (latencyMs === undefined ? [] : [latencyMs]))),
    confidence: confidenceReports(taxonomy, calls),
    curves: Object.fromEntries(labelFields.map((field) => [field.path, labelCurves(field, calls)])),
    baselines: Object.fromEntries(gold.map(([path, { baselines }]) => [path, baselines])),
    noise: Object.fromEntries(gold.map(([path, { noise }]) => [path, noise])),
    drift: driftFrom === undefined ? null : driftOfPredictions(predictions, driftFrom, labelPaths),
    comparison: against ? compareEvaluations(against, measured, { ...options, costs }) : null,
    verdict: null,
  };
}

type Measured = Pick<
  EvaluationFile,
  "rows" | "exactMatch" | "exactMatchInterval" | "fields" | "legality" | "reliability" | "languages"
>;

/** Of the calls that come with their transcript. */
function goldReports(
  paths: readonly string[],
  calls: readonly MeasuredCall[],
  training: readonly GoldCall[] | undefined,
  seed: number,
): [string, GoldReport][] {
  const withText = calls.filter(({ transcript }) => transcript !== undefined);
  const gold = withText.map(({ id, transcript = "", expected }) => ({ id, transcript, labels: expected }));
  const shared = goldCalls(gold, groupsOf(withText), training, seed);
  return paths.map((path) => [path, goldReport(path, shared)]);
}

function confidenceReports(taxonomy: Taxonomy, calls: readonly MeasuredCall[]): Record<string, ConfidenceReport> {
  const whole = calls.flatMap((call): Judgement[] =>
    call.confidence === undefined ? [] : [{ confidence: call.confidence, right: isRight(taxonomy, call) }],
  );
  const fields = judgedPaths(taxonomy).map((path) => {
    const judgements = calls.flatMap((call): Judgement[] => {
      const [chosen] = call.ranked?.[path] ?? [];
      return chosen === undefined ? [] : [{ confidence: chosen.probability, right: isRightAt(call, path) }];
    });
    return [path, confidenceReport(judgements)] as const;
  });
  const all = [["record", confidenceReport(whole)] as const, ...fields];
  return Object.fromEntries(all.flatMap(([name, report]) => (report === null ? [] : [[name, report]])));
}

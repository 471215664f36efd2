import { type Calibration, DispositionError, getField, type Taxonomy } from "@disposition/taxonomy";
import { type Belief, beliefOf } from "../calibration/belief.ts";
import { type CalibrationMethod, fitCalibration } from "../calibration/fit-calibration.ts";
import { isRight, judgedPaths } from "../is-right.ts";
import type { Provenance } from "./evaluation-file.ts";
import type { MeasuredCall } from "./measured-call.ts";

/**
 * A calibration file for core from measured calls. Measure without a calibration, on calls that the model was not
 * trained on, and report figures on others still.
 *
 * @throws DispositionError `INPUT_INVALID` when the model was measured with a calibration loaded.
 * @example await writeFile("calibration.json", JSON.stringify(calibrationOf(collections, calls, provenance.model)));
 */
export function calibrationOf<T extends Taxonomy>(
  taxonomy: T,
  calls: readonly MeasuredCall<T>[],
  model: Provenance["model"],
  method: CalibrationMethod = "auto",
): Calibration {
  if (model.calibrated) {
    throw new DispositionError("INPUT_INVALID", `"${model.name}" ran with a calibration; measure it without one`);
  }
  const joint = calls.flatMap((call) =>
    call.confidence === undefined ? [] : [beliefOf(call.confidence, isRight(taxonomy, call))],
  );
  const fields = judgedPaths(taxonomy).map((path) => [path, calls.flatMap((call) => beliefAt(call, path))] as const);
  return fitCalibration({
    fingerprint: model.fingerprint,
    model: model.name,
    calls: calls.length,
    fields: Object.fromEntries(fields),
    joint,
    method,
  });
}

function beliefAt(call: MeasuredCall, path: string): Belief[] {
  const ranked = call.ranked?.[path] ?? [];
  if (ranked.length === 0) return [];
  const position = ranked.findIndex(({ value }) => value === (getField(call.expected, path) ?? null));
  return [{ probabilities: ranked.map(({ probability }) => probability), right: position === -1 ? null : position }];
}

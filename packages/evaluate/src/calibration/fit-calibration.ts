import { Calibration, DispositionError, type FieldCalibration } from "@disposition/taxonomy";
import { type Belief, uncertain } from "./belief.ts";
import { fitIsotonic } from "./fit-isotonic.ts";
import { fitLogistic } from "./fit-logistic.ts";
import { fitTemperature } from "./fit-temperature.ts";

/** `auto`: isotonic from 500 uncertain calls on; below, a temperature for a field, a logistic curve for the whole record. */
export type CalibrationMethod = FieldCalibration["method"] | "auto";

/** Below this many calls an isotonic line follows noise. */
const ISOTONIC_ROWS = 500;
/** Below this many uncertain calls nothing is fitted: the model's own belief is kept. */
const CALIBRATION_ROWS = 30;

export interface CalibrationInput {
  /** Of the model that was measured, and its name for people. */
  readonly fingerprint: string;
  readonly model: string;
  readonly calls: number;
  /** Field path → beliefs of the uncalibrated model, one per call. */
  readonly fields: Readonly<Record<string, readonly Belief[]>>;
  /** Beliefs that the whole record is right. */
  readonly joint?: readonly Belief[];
  /** Default `auto`. */
  readonly method?: CalibrationMethod;
}

/**
 * Fits one field, or null with too few uncertain calls, or where belief says nothing about being right.
 *
 * @param withFew - What `auto` takes below 500 uncertain calls. A temperature moves all values of a ranking; it cannot bring
 * a lone belief, such as that the whole record is right, to the other side of one half: that wants `logistic`.
 *
 * @example fitField(beliefs, "temperature") // { method: "temperature", temperature: 1.4 } or null
 */
export function fitField(
  beliefs: readonly Belief[],
  method: CalibrationMethod = "auto",
  withFew: "temperature" | "logistic" = "temperature",
): FieldCalibration | null {
  const open = uncertain(beliefs);
  if (open.length < CALIBRATION_ROWS) return null;
  const chosen = method === "auto" ? (open.length < ISOTONIC_ROWS ? withFew : "isotonic") : method;
  const judgements = open.map(({ probabilities, right }) => ({
    confidence: probabilities[0] ?? 0,
    right: right === 0,
  }));
  switch (chosen) {
    case "isotonic":
      return { method: chosen, points: fitIsotonic(judgements) };
    case "logistic": {
      const curve = fitLogistic(judgements);
      return curve && { method: chosen, ...curve };
    }
    case "temperature": {
      const temperature = fitTemperature(open);
      return temperature === null ? null : { method: chosen, temperature };
    }
  }
}

/**
 * A calibration file for core, fitted on labelled calls that the model was not trained on.
 *
 * @throws DispositionError `INPUT_INVALID` without calls.
 * @example await writeFile("calibration.json", JSON.stringify(fitCalibration({ fingerprint, model, calls, fields })));
 */
export function fitCalibration(input: CalibrationInput): Calibration {
  if (input.calls < 1) throw new DispositionError("INPUT_INVALID", "0 calls calibrate nothing; give labelled calls");
  const fields = Object.entries(input.fields).flatMap(([path, beliefs]) => {
    const fitted = fitField(beliefs, input.method);
    return fitted === null ? [] : [[path, fitted] as const];
  });
  const joint = input.joint ? fitField(input.joint, input.method, "logistic") : null;
  return Calibration.parse({
    kind: "disposition-calibration",
    version: 1,
    fingerprint: input.fingerprint,
    model: input.model,
    calls: input.calls,
    fields: Object.fromEntries(fields),
    ...(joint === null ? {} : { joint }),
  });
}

import { Calibration, DispositionError, type FieldCalibration } from "@disposition/taxonomy";
import { type Belief, uncertain } from "./belief.ts";
import { fitIsotonic } from "./fit-isotonic.ts";
import { fitTemperature } from "./fit-temperature.ts";

/** `auto`: isotonic from 500 uncertain calls on (for the whole record from 100 on), temperature below. */
export type CalibrationMethod = "temperature" | "isotonic" | "auto";

/** Below this many calls an isotonic line follows noise. */
const ISOTONIC_ROWS = 500;
/** For the whole record the line is needed sooner: a temperature cannot bring a belief to the other side of one half. */
const JOINT_ISOTONIC_ROWS = 100;
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
 * Fits one field, or null with too few uncertain calls.
 *
 * @param isotonicFrom - With so many uncertain calls `auto` takes the isotonic line.
 *
 * @example fitField(beliefs, "temperature") // { method: "temperature", temperature: 1.4 } or null
 */
export function fitField(
  beliefs: readonly Belief[],
  method: CalibrationMethod = "auto",
  isotonicFrom: number = ISOTONIC_ROWS,
): FieldCalibration | null {
  const open = uncertain(beliefs);
  if (open.length < CALIBRATION_ROWS) return null;
  if (method === "isotonic" || (method === "auto" && open.length >= isotonicFrom)) {
    const judgements = open.map(({ probabilities, right }) => ({
      confidence: probabilities[0] ?? 0,
      right: right === 0,
    }));
    return { method: "isotonic", points: fitIsotonic(judgements) };
  }
  const temperature = fitTemperature(open);
  return temperature === null ? null : { method: "temperature", temperature };
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
  const joint = input.joint ? fitField(input.joint, input.method, JOINT_ISOTONIC_ROWS) : null;
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

import { z } from "zod";

/** In [0, 1]. */
export const Probability = z.number().min(0).max(1);

/**
 * How a model's belief in what it chose becomes a probability that it is right.
 *
 * `temperature`: every probability p of the field becomes p^(1/T), then all are scaled to sum 1; T > 1 for a model that
 * is too sure. `logistic`: the chosen value's log-odds become slope × log-odds + offset. `isotonic`: the chosen value's p
 * is read off a rising line through `points`, `[belief, share right]`, flat beyond both ends. Under these two its rivals
 * share what is left in the proportions they had. All but the flat parts of an isotonic line keep the order of calls.
 */
export const FieldCalibration = z.discriminatedUnion("method", [
  z.object({ method: z.literal("temperature"), temperature: z.number().positive() }),
  z.object({ method: z.literal("logistic"), slope: z.number().positive(), offset: z.number() }),
  z.object({
    method: z.literal("isotonic"),
    points: z
      .array(z.tuple([Probability, Probability]))
      .min(1)
      .refine(isRising, "points must rise in the first number and never fall in the second"),
  }),
]);
export type FieldCalibration = z.infer<typeof FieldCalibration>;

/** A calibration file: fitted on labelled calls for one model under one fingerprint. */
export const Calibration = z.object({
  kind: z.literal("disposition-calibration"),
  version: z.literal(1),
  fingerprint: z.string(),
  /** Name of the model that it was fitted for, for people. */
  model: z.string(),
  /** How many labelled calls it was fitted on. */
  calls: z.int().positive(),
  /** Field path → its calibration; a field left out keeps the model's own belief. */
  fields: z.record(z.string(), FieldCalibration),
  /** For the belief that the whole record is right; left out, it is the product of the fields' probabilities. */
  joint: FieldCalibration.optional(),
});
export type Calibration = z.infer<typeof Calibration>;

function isRising(points: readonly (readonly [number, number])[]): boolean {
  return points.every(([belief, right], index) => {
    const before = points[index - 1];
    return before === undefined || (before[0] < belief && before[1] <= right);
  });
}

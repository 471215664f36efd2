import { getField, type LabelField } from "@disposition/taxonomy";
import { type PrecisionRecall, precisionRecall } from "../calibration/precision-recall.ts";
import { SMALL_SUPPORT } from "../label-scores.ts";
import { precisionByVolume, type VolumePoint } from "../precision-by-volume.ts";
import type { MeasuredCall } from "./measured-call.ts";
import { thinned } from "./thinned.ts";

/** Curves of one label of a field. */
export interface LabelCurve {
  readonly label: string;
  readonly support: number;
  readonly small: boolean;
  readonly precisionRecall: PrecisionRecall | null;
  readonly volume: readonly VolumePoint[];
}

/** Curves of the labels that are expected or predicted, over the calls whose ranking is known. */
export function labelCurves({ path, labels }: LabelField, calls: readonly MeasuredCall[]): LabelCurve[] {
  const rows = calls.flatMap((call) => {
    const ranked = call.ranked?.[path];
    const [expected, predicted] = [getField(call.expected, path), getField(call.predicted, path)];
    return ranked === undefined || ranked.length === 0 ? [] : [{ ranked, expected, predicted }];
  });
  const occurring = labels.filter((label) => rows.some((row) => row.expected === label || row.predicted === label));
  return occurring.map((label) => {
    const scored = rows.map(({ ranked, expected }) => ({
      score: ranked.find(({ value }) => value === label)?.probability ?? 0,
      positive: expected === label,
    }));
    const claims = rows.map(({ ranked, expected, predicted }) => ({
      confidence: ranked[0]?.probability ?? 0,
      given: predicted === label,
      wanted: expected === label,
    }));
    const support = claims.filter(({ wanted }) => wanted).length;
    const curve = precisionRecall(scored);
    return {
      label,
      support,
      small: support < SMALL_SUPPORT,
      precisionRecall: curve && { ...curve, points: thinned(curve.points) },
      volume: precisionByVolume(claims),
    };
  });
}

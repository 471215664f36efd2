import type { EvaluationFile } from "../../report/evaluation-file.ts";

type Report = EvaluationFile["confidence"][string];
type Choice = NonNullable<Report["thresholdsForReview"][number]["choice"]>;

/** What a threshold sends to a person, and how many of the wrong records that finds. */
export interface Reviewed {
  /** Share of all records, 0–1. */
  readonly sent: number;
  /** Share of the wrong records, 0–1; null where none was wrong. */
  readonly found: number | null;
}

/** @param points - The risk–coverage curve; its last point accepts everything. */
export function reviewed({ accepted, precision }: Choice, points: readonly { readonly risk: number }[]): Reviewed {
  const wrong = Math.round((points.at(-1)?.risk ?? 0) * accepted.total);
  const missed = precision.total - precision.hits;
  return { sent: 1 - accepted.value, found: wrong === 0 ? null : 1 - missed / wrong };
}

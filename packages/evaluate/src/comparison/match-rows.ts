import type { FieldValue } from "@disposition/taxonomy";
import { groupsOf } from "../evaluate-records.ts";
import type { PredictionPart } from "../report/report-parts.ts";

/** The same call under both models. */
export interface Match {
  readonly old: PredictionPart;
  readonly new: PredictionPart;
}

/** The calls that both sides hold, by id; those whose gold record differs are counted and left out. */
export function matchRows(
  old: readonly PredictionPart[],
  current: readonly PredictionPart[],
): { matches: Match[]; goldChanged: number } {
  const byId = new Map(old.map((prediction) => [prediction.id, prediction]));
  const both = current.flatMap((prediction): Match[] => {
    const before = byId.get(prediction.id);
    return before ? [{ old: before, new: prediction }] : [];
  });
  const matches = both.filter((match) =>
    Object.entries(match.new.expected).every(([path, value]) => match.old.expected[path] === value),
  );
  return { matches, goldChanged: both.length - matches.length };
}

/** The borrower of each row. */
export function groupsOfMatches(matches: readonly Match[]): string[] {
  return groupsOf(matches.map((match) => ({ group: match.new.group ?? undefined })));
}

/** A value as a name; nothing is "none". */
export function nameOf(value: FieldValue | undefined): string {
  return value === null || value === undefined ? "none" : String(value);
}

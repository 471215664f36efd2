import { z } from "zod";
import { parseJson } from "../batch/parse-json.ts";

const Probability = z.number().min(0).max(1);
/** What this SDK's services answer; which labels there are depends on their taxonomy. */
const Flat = z.looseObject({ confidence_score: Probability, fields: z.record(z.string(), z.unknown()) });
/** What older services answer. */
const Older = z.looseObject({ confidence_score: Probability, disposition: z.string().nullable() });

/** Whether a body is a record, and whether the service had it ready; or what is wrong with it, never quoting it. */
export type RecordCheck = { readonly cached: boolean } | { readonly wrong: string };

/**
 * Checks the text of a 200 answer.
 *
 * @example checkRecord('{"disposition":"BUSY","confidence_score":0.9}') // { cached: false }
 */
export function checkRecord(text: string): RecordCheck {
  const value = parseJson(text);
  if (value === undefined) return { wrong: "no-json" };
  const flat = Flat.safeParse(value);
  if (!flat.success && !Older.safeParse(value).success) return { wrong: "no-record" };
  if (flat.success && !hasLabels(flat.data)) return { wrong: "no-labels" };
  return { cached: (value as { cached?: unknown }).cached === true };
}

/** Fields are named by their paths: that of `ptp_details.amount` lies in the label `ptp_details`. */
function hasLabels(record: z.infer<typeof Flat>): boolean {
  const labels = Object.keys(record.fields).map((path) => path.split(".", 1)[0] ?? path);
  return labels.length > 0 && labels.every((label) => Object.hasOwn(record, label));
}

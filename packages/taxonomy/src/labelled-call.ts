import { z } from "zod";
import { Call } from "./call.ts";
import type { LabelsOf, Taxonomy } from "./define-taxonomy.ts";
import { getField, withField } from "./field-path.ts";

const ORIGINS = ["synthesis", "counterfactual", "repeat"] as const;

/** Where a row comes from that nobody recorded as it stands. Such rows belong into training alone. */
export interface RowOrigin {
  readonly kind: (typeof ORIGINS)[number];
  /** Id of the row that it was made from. */
  readonly from?: string | undefined;
  /** What was changed: `amount`, `date`, … */
  readonly edit?: string | undefined;
}

/** A call with its gold record, as data sets keep it: one JSON object per line. */
export interface LabelledCall<T extends Taxonomy = Taxonomy> {
  readonly id: string;
  readonly transcript: string;
  readonly callDate: string;
  readonly timeZone?: string | undefined;
  /** BCP 47-like tag of the call's language, for slices; e.g. `hi`, `en`, `hinglish`. */
  readonly language?: string | undefined;
  /** Calls that must not be parted by a split: same borrower, same scenario. Default: the id. */
  readonly group?: string | undefined;
  /** Who or what the call belongs to, by kind, e.g. `{ borrower: "b-17", phone: "…" }`: calls that share one stay together. */
  readonly keys?: Readonly<Record<string, string>> | undefined;
  /** Absent: a call that took place. */
  readonly origin?: RowOrigin | undefined;
  readonly labels: LabelsOf<T>;
}

/** The zod schema of a labelled call of `taxonomy`. Text fields may be left out; they become null. */
export function labelledCallSchema<T extends Taxonomy>(taxonomy: T): z.ZodType<LabelledCall<T>> {
  const textPaths = taxonomy.fields.filter((field) => field.kind === "text").map((field) => field.path);
  const withoutText = z.preprocess((labels) => {
    if (typeof labels !== "object" || labels === null) return labels;
    return textPaths.reduce(withNull, labels);
  }, taxonomy.schema);
  return Call.extend({
    id: z.string().min(1),
    callDate: Call.shape.callDate.unwrap(),
    language: z.string().optional(),
    group: z.string().optional(),
    keys: z.record(z.string(), z.string().min(1)).optional(),
    origin: z
      .strictObject({
        kind: z.enum(ORIGINS),
        from: z.string().min(1).optional(),
        edit: z.string().min(1).optional(),
      })
      .optional(),
    labels: withoutText,
  }) as unknown as z.ZodType<LabelledCall<T>>;
}

function withNull(labels: object, path: string): object {
  return getField(labels, path) === undefined ? withField(labels, path, null) : labels;
}

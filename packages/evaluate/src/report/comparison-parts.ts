import { z } from "zod";
import { byName, IntervalPart, list } from "./report-parts.ts";

export const DifferencePart = z
  .object({
    old: z.number(),
    new: z.number(),
    /** New less old. */
    difference: z.number(),
    /** Of the difference; paired and clustered. */
    interval: IntervalPart,
    decision: z.enum(["better", "worse", "not decisive"]),
    /** About how many more rows would decide; 0 when decided, null when no number would. */
    moreRows: z.number().nullable(),
  })
  .readonly();
export type DifferencePart = z.infer<typeof DifferencePart>;

const McNemarPart = z
  .object({
    onlyOld: z.number(),
    onlyNew: z.number(),
    pValue: z.number(),
    method: z.literal("exact McNemar (binomial), two-sided"),
  })
  .readonly();

const FlipPart = z
  .object({ expected: z.string(), old: z.string(), new: z.string(), count: z.number(), ids: list(z.string()) })
  .readonly();
export type FlipPart = z.infer<typeof FlipPart>;

const LabelDifference = z
  .object({
    label: z.string(),
    support: z.number(),
    small: z.boolean(),
    recall: DifferencePart.nullable(),
    f1: DifferencePart.nullable(),
    /** Exact McNemar on the rows that should have the label. */
    pValue: z.number(),
    /** The same, adjusted by Holm over the labels of the field. */
    adjustedPValue: z.number(),
  })
  .readonly();

export const FieldComparisonPart = z
  .object({
    accuracy: DifferencePart.nullable(),
    macroF1: DifferencePart.nullable(),
    mcNemar: McNemarPart,
    labels: list(LabelDifference),
    /** Rows that became right and rows that became wrong, the commonest kinds first. */
    fixed: list(FlipPart),
    broken: list(FlipPart),
    cost: DifferencePart.nullable(),
  })
  .readonly();
export type FieldComparisonPart = z.infer<typeof FieldComparisonPart>;

export const ComparisonPart = z
  .object({
    old: z.object({ name: z.string(), sha256: z.string().nullable(), fingerprint: z.string() }).readonly(),
    /** Rows in both reports with the same gold record. */
    rows: z.number(),
    onlyInOld: z.number(),
    onlyInNew: z.number(),
    /** Rows whose gold record was changed in between; left out. */
    goldChanged: z.number(),
    exactMatch: DifferencePart.nullable(),
    mcNemar: McNemarPart,
    fields: byName(FieldComparisonPart),
  })
  .readonly();
export type ComparisonPart = z.infer<typeof ComparisonPart>;

export const CheckPart = z
  .object({
    /** Such as "payment_disposition PTP recall". */
    name: z.string(),
    kind: z.enum(["floor", "ceiling", "regression"]),
    /** The figure; null without evidence. For a regression new less old. */
    value: z.number().nullable(),
    /** What it is held against; for a regression the greatest loss, as a negative number. */
    bar: z.number(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    rows: z.number(),
    outcome: z.enum(["pass", "fail", "not decisive"]),
    because: z.string(),
    moreRows: z.number().nullable(),
  })
  .readonly();
export type CheckPart = z.infer<typeof CheckPart>;

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/u);
export const Verdict = z
  .object({
    outcome: z.enum(["ship", "no ship", "not decisive"]),
    checks: list(CheckPart),
    /** What was judged; the verdict says nothing about anything else. */
    bound: z
      .object({
        data: Sha256,
        /** Calls that were measured: the first ones of the file, where not all. */
        rows: z.number(),
        /** Null where the model is no file at hand; then the fingerprint and the name stand for it. */
        model: Sha256.nullable(),
        modelName: z.string(),
        fingerprint: z.string(),
        gate: Sha256,
        against: Sha256.nullable(),
      })
      .readonly(),
    /** Of everything above. */
    sha256: Sha256,
  })
  .readonly();
/** What a ship gate decided, and on what. */
export type Verdict = z.infer<typeof Verdict>;

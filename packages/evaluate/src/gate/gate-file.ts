import { z } from "zod";

const Share = z.number().min(0).max(1);

const LabelFloors = z.strictObject({
  precision: Share.optional(),
  recall: Share.optional(),
  f1: Share.optional(),
});

const FieldFloors = z.strictObject({
  accuracy: Share.optional(),
  macroF1: Share.optional(),
  weightedF1: Share.optional(),
  /** Label → its floors. */
  labels: z.record(z.string(), LabelFloors).optional(),
  /** Amounts and dates: right where one is expected. */
  accuracyWhereExpected: Share.optional(),
  /** Amounts and dates, a ceiling: values invented where none is expected. */
  maxHallucinationRate: Share.optional(),
});

const FieldRegressions = z.strictObject({
  accuracy: Share.optional(),
  macroF1: Share.optional(),
  /** Label → how much recall it may lose; `*` for every label that is not named. */
  labels: z.record(z.string(), Share).optional(),
});

/** What a model has to reach before it ships; YAML or JSON. Unknown keys are refused: a typo must not open the gate. */
export const GateFile = z.strictObject({
  version: z.literal(1),
  /** Checks of a share on fewer rows are never decisive; default 30. */
  minSupport: z.int().min(1).default(30),
  floors: z
    .strictObject({
      exactMatch: Share.optional(),
      legality: Share.optional(),
      /** Recall of the label PTP of `payment_disposition`: a missed promise is the dearest mistake. */
      ptpRecall: Share.optional(),
      fields: z.record(z.string(), FieldFloors).default({}),
    })
    .default({ fields: {} }),
  /** The greatest losses against the old model, in shares (0.02 is two points); need a report to compare with. */
  maxRegressions: z
    .strictObject({
      exactMatch: Share.optional(),
      fields: z.record(z.string(), FieldRegressions).default({}),
    })
    .default({ fields: {} }),
  /** A check whose interval contains the bar: hold the model back, or let the estimate decide. Default hold. */
  whenNotDecisive: z.enum(["hold", "estimate"]).default("hold"),
  /** Field → groups of labels that lead to the same next action; measured beside the plain accuracy. */
  equivalents: z.record(z.string(), z.array(z.array(z.string()).min(2))).default({}),
  /** Field → expected label → predicted label → cost; a mistake that is not named costs 1. */
  costs: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.number().min(0)))).default({}),
});
export type GateFile = z.infer<typeof GateFile>;

import { z } from "zod";
import { LOSSES } from "./loss-mask.ts";
import { ROW_VERDICTS } from "./row-verdicts.ts";

const Count = z.int().min(0);
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/u);
const Figures = z.object({ min: Count, p50: Count, p95: Count, p99: Count, p100: Count, mean: z.number() });

/** A stretch of a row of which every token carries loss, or none. Text is redacted. */
const Segment = z.object({
  supervised: z.boolean(),
  text: z.string(),
  tokens: Count,
  /** Texts of the tokens of a supervised stretch, those of one character joined; left out where something is redacted. */
  pieces: z.array(z.string()).optional(),
});
export type Segment = z.infer<typeof Segment>;

/** A row as it is trained on, for people to look at. */
const ShownRow = z.object({
  id: z.string(),
  verdicts: z.array(z.enum(ROW_VERDICTS)),
  tokens: Count,
  supervised: Count,
  /** Empty when the template refuses the row. */
  segments: z.array(Segment),
});
export type ShownRow = z.infer<typeof ShownRow>;

const Collision = z.object({
  field: z.string(),
  labels: z.array(z.string()).readonly(),
  shared: z.string(),
  partAt: z.int().min(1).nullable(),
  prefixes: z.array(z.object({ label: z.string(), of: z.string() })).readonly(),
  suggestions: z.record(z.string(), z.string()).readonly(),
});

const PromptDifference = z.object({ where: z.enum(["prompt", "end"]), template: z.string(), format: z.string() });

/**
 * What can be wrong with a set as a whole, beside its rows:
 * - `no-rows`: there was nothing to look at.
 * - `labels-inseparable`: two labels of a field are the same tokens.
 * - `served-prompt-differs`: the template writes another prompt than the prompt format sends in service.
 * - `template-changed`: it is not the template that the set was built for.
 */
export const SET_VERDICTS = ["no-rows", "labels-inseparable", "served-prompt-differs", "template-changed"] as const;
export type SetVerdict = (typeof SET_VERDICTS)[number];

/**
 * What is worth a thought and no reason to stop:
 * - `label-tokens-collide`: a label's tokens are the beginning of another's (`ANSWERED`, `ANSWERED_VOICE_ISSUE`), so the
 *   two part only behind the shorter one, whose probability the longer ones share.
 */
export const SET_WARNINGS = ["label-tokens-collide"] as const;
export type SetWarning = (typeof SET_WARNINGS)[number];

/** The report of an inspection, `version` 1. Holds no transcript but the redacted ones of `shown`. */
export const Inspection = z.object({
  kind: z.literal("disposition-inspection"),
  version: z.literal(1),
  /** True when neither a row nor the set has a verdict. */
  ok: z.boolean(),
  setVerdicts: z.array(z.enum(SET_VERDICTS)),
  /** Do not count against `ok`. */
  warnings: z.array(z.enum(SET_WARNINGS)),
  /** Verdict → rows that have it, and the ids of the first of them. Only verdicts that occur. */
  rowVerdicts: z.partialRecord(z.enum(ROW_VERDICTS), z.object({ rows: Count, first: z.array(z.string()) })),
  /** Inspected, and without any verdict. */
  rows: Count,
  rowsOk: Count,
  /** Share of the rows that was drawn for inspection, in (0, 1]. */
  sample: z.number(),
  files: z.array(z.object({ file: z.string(), rows: Count, tokens: Count })),
  template: z.object({
    source: z.string(),
    hash: Sha256,
    bosToken: z.string().nullable(),
    eosToken: z.string().nullable(),
    writesDate: z.boolean(),
  }),
  tokenizer: z.object({ source: z.string() }),
  loss: z.object({
    kind: z.enum(LOSSES),
    maxLength: z.int().min(1),
    /** What opens a user's turn and an answer: Unsloth's `instruction_part` and `response_part`. */
    responseParts: z.object({ instruction: z.string(), response: z.string() }).nullable(),
    /** Token behind the answer of the first row: the one to stop at. */
    endToken: z.string().nullable(),
  }),
  /** Tokens of the rows as the template writes them, before any cut. Null without rows. */
  lengths: z
    .object({
      ...Figures.shape,
      longest: z.string(),
      overMaxLength: Count,
      /** The longest row, rounded up to 64. */
      advisedMaxLength: z.int(),
      histogram: z.array(z.object({ from: Count, to: Count, rows: Count })),
    })
    .nullable(),
  /** Tokens of a row that carry loss. */
  supervised: Figures.nullable(),
  /** Labels that begin with the same tokens; null when no taxonomy was given. */
  labelCollisions: z.array(Collision).readonly().nullable(),
  /** Null when the two agree, or no prompt format was given. */
  servedPrompt: PromptDifference.nullable(),
  notes: z.array(z.string()),
  shown: z.array(ShownRow),
});
export type Inspection = z.infer<typeof Inspection>;

import { z } from "zod";
import { type CueSetName, cueSets } from "./cues/cue-set.ts";

/** Label field → labels of which one must be there. */
const LabelFilter = z.record(z.string().min(1), z.array(z.string().min(1)).min(1));

/** Label → rows. */
const Counts = z.record(z.string().min(1), z.int().min(0));

const Share = z.number().gt(0).lt(1);

/** A named cue set, or phrases of one's own. */
const CueChoice = z.union([
  z.enum(Object.keys(cueSets) as [CueSetName, ...CueSetName[]]),
  z.strictObject({ words: z.array(z.string().min(1)).min(1) }),
]);

/** At most so many rows of a label. Which ones stay is decided by seed and id. */
const Cap = z
  .strictObject({
    field: z.string().min(1),
    // only rows with these labels are counted and dropped
    when: LabelFilter.default({}),
    atMost: Counts.default({}),
    // for each label that `atMost` does not name
    others: z.int().min(0).optional(),
    // of the rows before the cap, for every label
    share: Share.optional(),
  })
  .refine((cap) => Object.keys(cap.atMost).length > 0 || cap.others !== undefined || cap.share !== undefined, {
    error: "caps nothing; give atMost, others or share",
  });

/** At least so many rows of a label or language: first by repeats up to the cap factor, then by synthesis. */
const Floor = z
  .discriminatedUnion("by", [
    z.strictObject({
      by: z.literal("label"),
      field: z.string().min(1),
      atLeast: Counts.default({}),
      // for each label of the field that `atLeast` does not name; labels without any row are left to synthesis
      others: z.int().min(0).default(0),
    }),
    z.strictObject({
      by: z.literal("language"),
      atLeast: Counts.default({}),
      others: z.int().min(0).default(0),
    }),
  ])
  .refine((floor) => Object.keys(floor.atLeast).length > 0 || floor.others > 0, {
    error: "asks for nothing; give atLeast or others",
  });

const Strategy = z.discriminatedUnion("strategy", [
  z.strictObject({ strategy: z.literal("sqrt") }),
  z.strictObject({ strategy: z.literal("effective-number"), beta: z.number().gt(0).lt(1).default(0.999) }),
  z.strictObject({
    strategy: z.literal("target-share"),
    shares: z.record(z.string().min(1), Share).refine((shares) => sumOf(shares) < 1.000_001, {
      error: "shares add up to more than 1; lower them",
    }),
  }),
]);
export type Strategy = z.infer<typeof Strategy>;

/** What a strategy evens out: the labels of a field, the languages, or whether a cue was `said` or `unsaid`. */
const OversampleBy = z.discriminatedUnion("by", [
  z.strictObject({ by: z.literal("label"), field: z.string().min(1), with: Strategy }),
  z.strictObject({ by: z.literal("language"), with: Strategy }),
  z.strictObject({ by: z.literal("cue"), cues: CueChoice, with: Strategy }),
]);

/** Rows in which a cue is said, or that have certain labels, so many times more often. */
const Booster = z
  .strictObject({
    name: z.string().min(1),
    cues: CueChoice.optional(),
    only: LabelFilter.default({}),
    factor: z.number().gt(1),
  })
  .refine((booster) => booster.cues !== undefined || Object.keys(booster.only).length > 0, {
    error: "boosts every row, which changes nothing; give cues or only",
  });

export const EDITS = ["amount", "date", "bystander", "refusal", "hedge"] as const;

const Counterfactuals = z.strictObject({
  edits: z.array(z.enum(EDITS)).min(1).default(["amount", "date", "refusal", "hedge"]),
  perCall: z.int().min(1).default(1),
  // of the rows that stay; those that no rule can edit give nothing
  share: z.number().gt(0).max(1).default(0.2),
});

const Synthesis = z.strictObject({
  // codes of the generator; default: those of its languages that the rows have, or all of them
  languages: z
    .array(z.enum(["en", "hinglish", "hi"]))
    .min(1)
    .optional(),
});

/**
 * The `balance` section of a data recipe. Everything is optional; `{}` leaves the rows as they are.
 *
 * @example
 * BalanceRecipe.parse({
 *   caps: [{ field: "payment_disposition", when: { disposition: ["ANSWERED"] }, atMost: { PTP: 3000 }, others: 1500 }],
 *   boosters: [{ name: "ptp", cues: "promise", only: { payment_disposition: ["PTP"] }, factor: 2 }],
 * });
 */
export const BalanceRecipe = z.strictObject({
  seed: z.int().default(1),
  caps: z.array(Cap).default([]),
  floors: z.array(Floor).default([]),
  oversample: z.array(OversampleBy).default([]),
  boosters: z.array(Booster).default([]),
  // no row is written more often than this, whatever the rules above ask for
  capFactor: z.int().min(1).max(100).default(5),
  counterfactuals: Counterfactuals.optional(),
  synthesis: Synthesis.optional(),
});
export type BalanceRecipe = z.infer<typeof BalanceRecipe>;
/** A recipe as people write it, defaults left out. */
export type BalanceRecipeInput = z.input<typeof BalanceRecipe>;
export type CueChoice = z.infer<typeof CueChoice>;
export type LabelFilter = z.infer<typeof LabelFilter>;
export type EditKind = (typeof EDITS)[number];

function sumOf(shares: Readonly<Record<string, number>>): number {
  return Object.values(shares).reduce((sum, share) => sum + share, 0);
}

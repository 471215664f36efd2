import { DispositionError } from "@disposition/taxonomy";
import { z } from "zod";
import { DEFAULT_SHARES, SPLITS, type SplitShares } from "./split-of.ts";

const Share = z.number().min(0).max(1);

export const SplitModeName = z.enum(["stratified", "stable", "time"]);
export type SplitModeName = z.infer<typeof SplitModeName>;

/** The `split` section of a data recipe. Every key has a default. */
export const SplitRecipe = z.strictObject({
  // Stratified is the default because a test split of a few hundred calls drawn by hash misses the rare labels, which
  // are the ones worth measuring. It needs the previous set to keep calls where they are; `stable` needs nothing, which
  // is right where no previous set can be kept. `time` answers another question: how the model does on next week.
  mode: SplitModeName.default("stratified"),
  shares: z
    .strictObject({ train: Share, validation: Share, test: Share })
    .default(DEFAULT_SHARES)
    .refine(addUpToOne, "shares of train, validation and test add up to 1"),
  // Dotted paths of the fields, and "language", whose values are spread evenly. Null: language and every label field.
  stratify: z.array(z.string().min(1)).nullable().default(null),
  // Rows of each value that each split should have; weighed against even proportions, told where it is not reached.
  minPerLabel: z.int().min(0).default(1),
  // Mixed into the hash of `stable`, so that who knows the seed cannot tell which borrower is tested.
  salt: z.string().default(""),
});
export type SplitRecipe = z.infer<typeof SplitRecipe>;

/** Fills in defaults. @throws DispositionError `INPUT_INVALID` that names the key. */
export function parseSplitRecipe(recipe: z.input<typeof SplitRecipe>): SplitRecipe {
  const parsed = SplitRecipe.safeParse(recipe);
  if (parsed.success) return parsed.data;
  throw new DispositionError("INPUT_INVALID", `split recipe: ${z.prettifyError(parsed.error)}`);
}

function addUpToOne(shares: SplitShares): boolean {
  // 0.8 + 0.1 + 0.1 is not 1 in binary
  return Math.abs(SPLITS.reduce((sum, split) => sum + shares[split], 0) - 1) < 1e-9;
}

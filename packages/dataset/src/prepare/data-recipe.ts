import { DispositionError, promptFormats } from "@disposition/taxonomy";
import { parse } from "yaml";
import { z } from "zod";
import { BalanceRecipe } from "../balance/balance-recipe.ts";
import { DUPLICATE_THRESHOLD } from "../clean/duplicate-index.ts";
import { ColumnMap } from "../read/columns/column-map.ts";
import { SplitRecipe } from "../split/split-recipe.ts";
import { ROW_FORMAT_NAMES, type RowFormatName } from "../write/row-formats.ts";

const formatIds = promptFormats.map(({ id }) => id) as [string, ...string[]];

/**
 * How a data set is made of labelled calls, all that decides about its bytes: a YAML file that lives beside the code.
 * Every key has a default; `{}` is a recipe.
 *
 * @example
 * DataRecipe.parse({ seed: 7, split: { mode: "time" }, balance: { boosters: [{ name: "ptp", cues: "promise", factor: 2 }] } });
 */
export const DataRecipe = z.strictObject({
  version: z.literal(1).default(1),
  seed: z.int().default(1),
  // prompt that the model is trained and served with
  format: z.enum(formatIds).default("chatml-brief/1"),
  // which column of the files stands for what; the others are guessed
  columns: ColumnMap.default({}),
  // speaker tags of any tool to "Agent:" and "Customer:"
  speakers: z.boolean().default(true),
  // names, numbers and addresses out of the transcripts
  redact: z.boolean().default(true),
  // estimated similarity of the customer's words from which two calls are one
  duplicates: z.strictObject({ threshold: z.number().gt(0).max(1).default(DUPLICATE_THRESHOLD) }).prefault({}),
  // what becomes of a call whose transcript names its own gold label: set aside, or kept for `verify` to fail on
  leaks: z.enum(["set-aside", "keep"]).default("set-aside"),
  split: SplitRecipe.prefault({}),
  balance: BalanceRecipe.prefault({}),
  // besides the ChatML messages that every set has
  exports: z
    .strictObject({
      formats: z.array(z.enum(ROW_FORMAT_NAMES as [RowFormatName, ...RowFormatName[]])).default([]),
      parquet: z.boolean().default(false),
    })
    .prefault({}),
});
export type DataRecipe = z.infer<typeof DataRecipe>;

/** Reads a recipe's YAML (JSON is YAML too). @throws DispositionError `INPUT_INVALID` that names the key. */
export function parseDataRecipe(text: string): DataRecipe {
  const parsed = DataRecipe.safeParse(yamlOf(text) ?? {});
  if (parsed.success) return parsed.data;
  throw new DispositionError("INPUT_INVALID", `data recipe: ${z.prettifyError(parsed.error)}`);
}

function yamlOf(text: string): unknown {
  try {
    return parse(text);
  } catch (cause) {
    throw new DispositionError("INPUT_INVALID", `data recipe: no YAML: ${(cause as Error).message}`, { cause });
  }
}

import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type DataSetManifest, DispositionError, type PromptFormat, promptFormats } from "@disposition/taxonomy";
import { parse } from "yaml";
import { z } from "zod";
import { readManifest } from "../write/data-set-folder.ts";
import { chatTemplateOf } from "./chat-template.ts";
import type { TrainingData } from "./plan-training.ts";
import { type RenderedRecipe, renderRecipe } from "./render-recipe.ts";
import { InspectedSet, tokensOfInspection } from "./tokens-of-inspection.ts";
import type { RecipeFile, TrainerName } from "./trainer.ts";
import { parseRecipe, type TrainingRecipe } from "./training-recipe.ts";

/** What `writeRecipe` needs. */
export interface WriteRecipeOptions {
  /** A built data set, with its `manifest.json`. */
  readonly folder: string;
  readonly trainer: TrainerName;
  /** Created when missing; files of the same names are replaced, others stay. */
  readonly output: string;
  /** A recipe file, YAML or JSON. Default: every default. */
  readonly recipe?: string;
  /** A report of `inspectDataSet`, JSON. Needed unless the recipe states `maxLength`. */
  readonly inspection?: string;
  /** Prompt formats beside those of the taxonomy package. */
  readonly formats?: readonly PromptFormat[];
}

/**
 * Writes the files that train a data set with one trainer, see `renderRecipe`.
 *
 * @throws DispositionError `FILE_INVALID` for a file that cannot be read or is something else, `INPUT_INVALID` for a
 * recipe that the trainer or the set does not allow. Nothing is written then.
 * @example
 * await writeRecipe({ folder: "data", trainer: "axolotl", recipe: "recipe.yaml", inspection: "report.json", output: "run" });
 */
export async function writeRecipe(options: WriteRecipeOptions): Promise<RenderedRecipe> {
  const manifest = await readManifest(options.folder);
  const recipe = options.recipe === undefined ? parseRecipe({}) : await readRecipe(options.recipe);
  const inspection = options.inspection === undefined ? null : await readInspection(options.inspection);
  const data = dataOf(manifest, inspection, [...(options.formats ?? []), ...promptFormats]);
  const rendered = renderRecipe(options.trainer, recipe, data);
  await writeFiles(options.output, rendered.files);
  return { ...rendered, plan: { ...rendered.plan, warnings: [...rendered.plan.warnings, ...doubts(inspection)] } };
}

async function writeFiles(folder: string, files: readonly RecipeFile[]): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    for (const { path, text } of files) await writeFile(join(folder, path), text);
  } catch (cause) {
    throw new DispositionError("FILE_INVALID", `cannot write into "${folder}"; name another folder`, { cause });
  }
}

/** Reads a recipe file, YAML or JSON. @throws DispositionError `FILE_INVALID`. */
async function readRecipe(path: string): Promise<TrainingRecipe> {
  const value = await readYaml(path);
  try {
    return parseRecipe(value);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new DispositionError("FILE_INVALID", `"${path}": ${reason}`, { cause });
  }
}

async function readInspection(path: string): Promise<InspectedSet> {
  const parsed = InspectedSet.safeParse(await readYaml(path));
  if (parsed.success) return parsed.data;
  const reason = z.prettifyError(parsed.error);
  throw new DispositionError("FILE_INVALID", `"${path}" is no report of dataset inspect: ${reason}`);
}

/** JSON is YAML too. */
async function readYaml(path: string): Promise<unknown> {
  const text = await readFile(path, "utf8").catch((cause) => {
    throw new DispositionError("FILE_INVALID", `cannot read "${path}"; name a file that is there`, { cause });
  });
  try {
    return parse(text);
  } catch (cause) {
    throw new DispositionError("FILE_INVALID", `"${path}" is neither YAML nor JSON`, { cause });
  }
}

function dataOf(
  manifest: DataSetManifest,
  inspection: InspectedSet | null,
  formats: readonly PromptFormat[],
): TrainingData {
  const { train, validation, test } = manifest.splits;
  if (train === undefined)
    throw new DispositionError("FILE_INVALID", "the manifest names no train split; build the set again");
  return {
    rows: { train: train.rows, validation: validation?.rows ?? 0, ...(test && { test: test.rows }) },
    sha256: train.sha256,
    fingerprint: manifest.fingerprint,
    format: commonFormat(manifest, formats),
    ...(inspection && { tokens: tokensOfInspection(inspection, train.file) }),
  };
}

/** The format of a set; the tasks of one that teaches several must stand in one frame, as there is one template. */
function commonFormat(manifest: DataSetManifest, formats: readonly PromptFormat[]): PromptFormat {
  const ids = [...new Set([manifest.format, ...(manifest.tasks ?? []).map(({ format }) => format)])];
  const found = ids.map((id) => {
    const format = formats.find((known) => known.id === id);
    if (format) return format;
    throw new DispositionError(
      "INPUT_INVALID",
      `the set's prompts are "${id}", a format that is not known here; pass it as formats`,
    );
  });
  const [first, ...others] = found as [PromptFormat, ...PromptFormat[]];
  const odd = others.find(({ frame }) => chatTemplateOf(frame) !== chatTemplateOf(first.frame));
  if (!odd) return first;
  throw new DispositionError(
    "INPUT_INVALID",
    `"${first.id}" and "${odd.id}" stand in different frames and share no chat template; build one set each`,
  );
}

function doubts(inspection: InspectedSet | null): string[] {
  if (inspection === null) return [];
  const rows = inspection.rows - inspection.rowsOk;
  const warnings: string[] = [];
  if (rows > 0)
    warnings.push(`the inspection found faults in ${rows} rows: ${Object.keys(inspection.rowVerdicts).join(", ")}`);
  if (inspection.setVerdicts.length > 0)
    warnings.push(`the inspection found in the whole set: ${inspection.setVerdicts.join(", ")}`);
  if (inspection.servedPrompt !== null) {
    warnings.push(
      "the inspection used a template that writes another prompt than service; inspect once more with the chat-template.jinja that was written here",
    );
  }
  return warnings;
}

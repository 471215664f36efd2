import { createHash } from "node:crypto";
import { readFile, rename, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { DataSetManifest, DispositionError } from "@disposition/taxonomy";
import { z } from "zod";
import { parseJson } from "./parse-json.ts";
import { readLines } from "./read-lines.ts";
import { type TrainingRow, trainingRowSchema } from "./training-row.ts";

/**
 * The manifest of a data set's folder.
 *
 * @throws DispositionError `FILE_INVALID` when there is none, when it is broken, or when it names files elsewhere.
 */
export async function readManifest(folder: string): Promise<DataSetManifest> {
  const path = join(folder, "manifest.json");
  const text = await readFile(path, "utf8").catch((cause) => {
    throw new DispositionError("FILE_INVALID", `"${folder}" has no readable manifest.json; build the data set first`, {
      cause,
    });
  });
  const parsed = DataSetManifest.safeParse(parseJson(text));
  if (!parsed.success) {
    const message = `"${path}" is no manifest of a data set: ${z.prettifyError(parsed.error)}`;
    throw new DispositionError("FILE_INVALID", message);
  }
  for (const { file } of Object.values(parsed.data.splits)) checkName(file, path);
  for (const { folder: sub, splits } of parsed.data.exports ?? []) {
    for (const name of [sub, ...Object.values(splits).map(({ file }) => file)]) checkName(name, path);
  }
  return parsed.data;
}

/** Writes the manifest as a whole or not at all. */
export async function writeManifest(folder: string, manifest: DataSetManifest): Promise<void> {
  const path = join(folder, "manifest.json");
  await writeFile(`${path}.tmp`, `${JSON.stringify(DataSetManifest.parse(manifest), null, 2)}\n`);
  await rename(`${path}.tmp`, path);
}

/**
 * The rows of one split, checked: each row's shape as it comes, number and hash of all rows at the end.
 *
 * @throws DispositionError `FILE_INVALID` for a broken row, or when the file is not the one that the manifest names.
 */
export async function* readTrainingRows(
  folder: string,
  split: DataSetManifest["splits"][string],
): AsyncGenerator<TrainingRow> {
  const path = join(folder, split.file);
  const hash = createHash("sha256");
  let rows = 0;
  for await (const { number, text } of readLines(path, (chunk) => hash.update(chunk))) {
    const parsed = trainingRowSchema.safeParse(parseJson(text));
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      const message = `"${path}" line ${number}: ${issue?.path.join(".") || "the row"}: ${issue?.message ?? "is no row"}`;
      throw new DispositionError("FILE_INVALID", message);
    }
    rows += 1;
    yield parsed.data;
  }
  if (rows === split.rows && hash.digest("hex") === split.sha256) return;
  throw new DispositionError(
    "FILE_INVALID",
    `"${path}" is not the file that manifest.json names; build the data set again`,
  );
}

/** A manifest may come from anywhere; it must not lead out of its folder. */
function checkName(name: string, path: string): void {
  if (name !== "" && name !== "." && name !== ".." && basename(name) === name && !name.includes("\\")) return;
  throw new DispositionError("FILE_INVALID", `"${path}" names "${name}", which is no plain file name`);
}

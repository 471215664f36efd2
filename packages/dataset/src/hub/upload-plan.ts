import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { type DataSetManifest, DispositionError } from "@disposition/taxonomy";
import { CERTIFICATE_FILE } from "../split/split-certificate.ts";
import { REDACTION_FILE } from "../write/redaction-file.ts";

/** A file that goes to the hub. */
export interface PlannedFile {
  /** In the set's folder and in the repository, with `/`. */
  readonly path: string;
  readonly bytes: number;
}

/** Files that describe a set, uploaded where they are there. */
const COMPANIONS = ["README.md", CERTIFICATE_FILE, REDACTION_FILE, "recipe.yaml", "tokens.json"];

/**
 * What of a data set goes to the hub: what the manifest names, and what describes it. `*.calls.jsonl` stay behind: they
 * hold identities that no training needs.
 *
 * @throws DispositionError `FILE_INVALID` for an export that is missing, changed, or made of an older set.
 */
export async function uploadPlan(folder: string, manifest: DataSetManifest): Promise<PlannedFile[]> {
  await checkExports(folder, manifest);
  const named = [
    "manifest.json",
    ...Object.values(manifest.splits).map(({ file }) => file),
    ...(manifest.exports ?? []).flatMap((one) => Object.values(one.splits).map(({ file }) => `${one.folder}/${file}`)),
  ];
  const companions = [...COMPANIONS, ...(await plots(folder))];
  const sizes = await Promise.all([...named, ...companions].map((path) => plannedFile(folder, path)));
  return sizes.filter((file) => file !== null);
}

async function plannedFile(folder: string, path: string): Promise<PlannedFile | null> {
  const found = await stat(join(folder, path)).catch(() => null);
  return found?.isFile() ? { path, bytes: found.size } : null;
}

async function plots(folder: string): Promise<string[]> {
  const files = await readdir(join(folder, "plots")).catch(() => []);
  return files
    .filter((file) => file.endsWith(".svg"))
    .sort()
    .map((file) => `plots/${file}`);
}

/** An export of the set's own rows is as clean as they are; so it must be one. */
async function checkExports(folder: string, manifest: DataSetManifest): Promise<void> {
  for (const { folder: sub, splits } of manifest.exports ?? []) {
    for (const [name, { file, sha256, from }] of Object.entries(splits)) {
      const path = `${sub}/${file}`;
      const isCurrent = manifest.splits[name]?.sha256 === from;
      if (isCurrent && (await hashOf(join(folder, path))) === sha256) continue;
      const what = isCurrent ? "is not the file that manifest.json names" : `was made of an older "${name}" split`;
      throw new DispositionError("FILE_INVALID", `"${path}" ${what}; export the set again`);
    }
  }
}

/** Null for a file that cannot be read. */
async function hashOf(path: string): Promise<string | null> {
  const hash = createHash("sha256");
  try {
    await pipeline(createReadStream(path), hash);
    return hash.digest("hex");
  } catch {
    return null;
  }
}

import { readFile, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { collections, type PromptFormat, promptFormats, type Taxonomy } from "@disposition/taxonomy";
import { z } from "zod";
import { parseJson } from "../batch/parse-json.ts";

/** What the manifest of a set says that an inspection wants to know. */
export interface SetFacts {
  readonly taxonomy?: Taxonomy;
  readonly format?: PromptFormat;
  readonly templateHash?: string;
  /** Rows of all splits, for a progress bar. */
  readonly rows?: number;
}

const Manifest = z.object({
  taxonomy: z.object({ name: z.string(), version: z.number() }),
  format: z.string(),
  templateHash: z.string().optional(),
  splits: z.record(z.string(), z.object({ rows: z.number() })),
});

/** Reads the manifest in a folder, or beside a file; empty where there is none, or one of a taxonomy that nobody knows. */
export async function setFacts(source: string): Promise<SetFacts> {
  const isFolder = (await stat(source).catch(() => null))?.isDirectory() === true;
  const text = await readFile(join(isFolder ? source : dirname(source), "manifest.json"), "utf8").catch(() => null);
  if (text === null) return {};
  const manifest = Manifest.safeParse(parseJson(text)).data;
  if (!manifest) return {};
  const { name, version } = manifest.taxonomy;
  const format = promptFormats.find(({ id }) => id === manifest.format);
  const rows = Object.values(manifest.splits).reduce((sum, split) => sum + split.rows, 0);
  return {
    ...(collections.name === name && collections.version === version && { taxonomy: collections }),
    ...(format && { format }),
    ...(manifest.templateHash !== undefined && { templateHash: manifest.templateHash }),
    ...(isFolder && { rows }),
  };
}

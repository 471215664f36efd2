import { open, readFile, rename } from "node:fs/promises";
import { dirname } from "node:path";
import { DispositionError } from "@disposition/taxonomy";
import { z } from "zod";
import { fileError } from "./file-error.ts";
import { parseJson } from "./parse-json.ts";
import { syncFolder } from "./sync-folder.ts";

/**
 * What the rows of an output file were made from, written beside it before its first row and never changed. How far
 * the run has come is not in it: the output itself says that, so the two cannot disagree.
 */
export const BatchRun = z.object({
  kind: z.literal("disposition-batch"),
  version: z.literal(1),
  /** Instant at which the run began: the day of calls that do not say when they were. */
  startedAt: z.iso.datetime(),
  input: z.object({ name: z.string(), rows: z.int().min(0), bytes: z.int().min(0), sha256: z.string() }),
  model: z.object({
    name: z.string(),
    /** Null where the model is no file at hand. */
    sha256: z.string().nullable(),
    /** Of the taxonomy, the prompt format and the finders. */
    fingerprint: z.string(),
    /** SHA-256 of the calibration's file, or that it is the model's own; null without one. */
    calibration: z.string().nullable().default(null),
  }),
});
export type BatchRun = z.infer<typeof BatchRun>;

/** Where the run of an output file is written down. */
export function batchRunPath(output: string): string {
  return `${output}.run.json`;
}

/** Writes the run beside its output, whole or not at all. @throws DispositionError `FILE_INVALID`. */
export async function writeBatchRun(output: string, run: BatchRun): Promise<void> {
  const path = batchRunPath(output);
  try {
    await using file = await open(`${path}.tmp`, "w");
    await file.writeFile(`${JSON.stringify(run, null, 2)}\n`);
    await file.sync();
    await rename(`${path}.tmp`, path);
    await syncFolder(dirname(path));
  } catch (cause) {
    throw fileError(`cannot write "${path}"`, cause);
  }
}

/** The run of an output file, or null where none is written down. @throws DispositionError `FILE_INVALID`. */
export async function readBatchRun(output: string): Promise<BatchRun | null> {
  const path = batchRunPath(output);
  const text = await readFile(path, "utf8").catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === "ENOENT") return null;
    throw fileError(`cannot read "${path}"`, cause);
  });
  if (text === null) return null;
  const parsed = BatchRun.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  const message = `"${path}" is no description of a batch: ${z.prettifyError(parsed.error)}; start over with --overwrite`;
  throw new DispositionError("FILE_INVALID", message);
}

import { z } from "zod";
import { Calibration, Probability } from "./calibration.ts";
import { Day } from "./call.ts";

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/u);

/** A file that calls were read from; `rows` counts what it holds, rejected rows included. */
const DataSetSource = z.object({ file: z.string(), sha256: Sha256, rows: z.int() });

/** One of several tasks that a set teaches at once. */
const DataSetTask = z.object({
  name: z.string(),
  taxonomy: z.object({ name: z.string(), version: z.int() }),
  format: z.string(),
  fingerprint: z.string(),
  /** Rows per call in training. */
  weight: z.number(),
  /** Split → rows of this task. */
  rows: z.record(z.string(), z.int()),
  /** Calls without gold for one of the task's fields; they are no rows of it. */
  skipped: z.int(),
  unfound: z.record(z.string(), z.int()),
});

/** The set once more, in a shape that a trainer or a host reads. */
const DataSetExport = z.object({
  format: z.string(),
  container: z.enum(["jsonl", "parquet"]),
  /** In the set's folder. */
  folder: z.string(),
  /** `from` is the hash of the split that a file was made of: an export of an older set can be told. */
  splits: z.record(z.string(), z.object({ file: z.string(), rows: z.int(), sha256: Sha256, from: Sha256 })),
});

/** What a data set folder says about itself, `manifest.json`. */
export const DataSetManifest = z.object({
  kind: z.literal("disposition-data-set"),
  version: z.literal(1),
  taxonomy: z.object({ name: z.string(), version: z.int() }),
  format: z.string(),
  /** Joint hash of taxonomy, prompt format and finders; a model trained on this set runs only under the same. */
  fingerprint: z.string(),
  source: z.object({ kind: z.string(), seed: z.int().optional(), count: z.int() }),
  splits: z.record(z.string(), z.object({ file: z.string(), rows: z.int(), sha256: Sha256 })),
  /** Field → label → rows, over all splits. */
  counts: z.record(z.string(), z.record(z.string(), z.int())),
  /** Gold values that no finder found in the transcript, per field; their rows answer null there. */
  unfound: z.record(z.string(), z.int()),
  /** Hash of the chat template over invented prompts; whatever renders them otherwise is another template. */
  templateHash: Sha256.optional(),
  sources: z.array(DataSetSource).optional(),
  /** In a set that teaches several tasks; the first one is what `taxonomy`, `format` and `fingerprint` name. */
  tasks: z.array(DataSetTask).optional(),
  exports: z.array(DataSetExport).optional(),
});
export type DataSetManifest = z.infer<typeof DataSetManifest>;

/** What stands beside a GGUF, `<model>.manifest.json`. */
export const ModelManifest = z.object({
  kind: z.literal("disposition-model"),
  version: z.literal(1),
  name: z.string(),
  file: z.string(),
  bytes: z.int(),
  sha256: Sha256,
  licence: z.string(),
  created: Day,
  taxonomy: z.object({ name: z.string(), version: z.int() }),
  format: z.string(),
  fingerprint: z.string(),
  data: DataSetManifest.omit({ counts: true, exports: true }),
  /** What makes its probabilities shares of being right; `core` applies it unless told otherwise. */
  calibration: Calibration.optional(),
  /** When a person should look, chosen on the calibrated calls: see `ReviewPolicy` of `core`. */
  review: z.object({ confidence: Probability, probability: Probability }).optional(),
  /** Figures by name, each from a command in the repository. */
  metrics: z.record(z.string(), z.json()),
});
export type ModelManifest = z.infer<typeof ModelManifest>;

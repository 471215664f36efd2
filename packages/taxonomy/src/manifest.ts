import { z } from "zod";
import { Day } from "./call.ts";

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/u);

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
  data: DataSetManifest.omit({ counts: true }),
  /** Figures by name, each from a command in the repository. */
  metrics: z.record(z.string(), z.json()),
});
export type ModelManifest = z.infer<typeof ModelManifest>;

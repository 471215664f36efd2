import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { DispositionError } from "@disposition/taxonomy";
import { z } from "zod";
import { parseJson } from "../write/parse-json.ts";
import { SplitModeName } from "./split-recipe.ts";

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/u);
const Split = z.enum(["train", "validation", "test"]);
const Rows = z.strictObject({ rows: z.int(), sha256: Sha256 });
const ofSplits = <S extends z.ZodType>(value: S) => z.strictObject({ train: value, validation: value, test: value });
const ofPairs = <S extends z.ZodType>(value: S) =>
  z.strictObject({ "train-validation": value, "train-test": value, "validation-test": value });

/** What a data set's folder states about its splits, `certificate.json`. `verifyDataSet` finds out whether it is true. */
export const SplitCertificate = z.strictObject({
  kind: z.literal("disposition-split-certificate"),
  version: z.literal(1),
  mode: SplitModeName,
  seed: z.int(),
  /** Of the salt of mode `stable`; null when there was none. */
  saltSha256: Sha256.nullable(),
  shares: z.strictObject({
    wanted: ofSplits(z.number()),
    /** Of the calls that were placed, before training was balanced. */
    reached: ofSplits(z.number()),
  }),
  /** Groups of calls that were kept whole. */
  groups: z.int(),
  /** Calls that stand where they stood in the set before. */
  kept: z.int(),
  /** `<split>.jsonl` and `<split>.calls.jsonl`. */
  files: ofSplits(z.strictObject({ rows: Rows, calls: Rows })),
  /** Kind of identity (id, group, keys.borrower, text, question, …) → identities that stand in both splits. */
  overlap: z.record(z.string(), ofPairs(z.int())),
  similarity: z.strictObject({
    /** Similarity of the customer's words (shared ÷ all runs of three words) from which two calls count as one. */
    threshold: z.number(),
    /** Of pairs that share a band of their MinHash signatures, compared exactly; null: no two came that near. */
    highest: ofPairs(z.number().nullable()),
    /** Calls of the first split that reach the threshold. */
    over: ofPairs(z.int()),
  }),
  /** Field → label → calls per split; of amounts, days and scores only whether there is one. */
  labels: z.record(z.string(), z.record(z.string(), ofSplits(z.int()))),
  /** Largest difference between a value's share in a split and in all of them, when the calls were placed. */
  worst: z.strictObject({ stratum: z.string(), split: Split, deviation: z.number() }).nullable(),
  /** Values of which a split has too few. */
  shortages: z.array(
    z.strictObject({
      stratum: z.string(),
      split: Split,
      rows: z.int(),
      wanted: z.int(),
      total: z.int(),
      groups: z.int(),
    }),
  ),
  /** Calls in no split, by reason, and ids of the first hundred. */
  aside: z.strictObject({
    bridge: z.int(),
    conflict: z.int(),
    straddler: z.int(),
    copy: z.int(),
    ids: z.array(z.string()).max(100),
  }),
  /** First days of validation and test, in mode `time`. */
  borders: z.strictObject({ validation: z.string().nullable(), test: z.string().nullable() }).nullable(),
});
export type SplitCertificate = z.infer<typeof SplitCertificate>;

export const CERTIFICATE_FILE = "certificate.json";

/** The certificate of a folder; null when it has none. @throws DispositionError `FILE_INVALID` when it is broken. */
export async function readCertificate(folder: string): Promise<SplitCertificate | null> {
  const path = join(folder, CERTIFICATE_FILE);
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw new DispositionError("FILE_INVALID", `cannot read "${path}": ${error.message}`, { cause: error });
  });
  if (text === null) return null;
  const parsed = SplitCertificate.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  throw new DispositionError("FILE_INVALID", `"${path}" is no split certificate: ${z.prettifyError(parsed.error)}`);
}

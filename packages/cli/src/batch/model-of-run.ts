import { basename } from "node:path";
import type { DispositionClassifier } from "@disposition/core";
import type { ModelOptions } from "../model-options.ts";
import type { BatchRun } from "./batch-run.ts";
import { hashFile } from "./hash-file.ts";

/** What tells one model from another, whatever its file is called. */
export async function modelOfRun(
  classifier: DispositionClassifier,
  { model }: Pick<ModelOptions, "model">,
): Promise<BatchRun["model"]> {
  const { fingerprint } = classifier;
  if (model === undefined) return { name: "starter", sha256: null, fingerprint };
  if (model.startsWith("hf:")) return { name: model, sha256: null, fingerprint };
  return { name: basename(model), sha256: (await hashFile(model)).sha256, fingerprint };
}

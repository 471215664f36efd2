import { createHash } from "node:crypto";
import { basename } from "node:path";
import type { DispositionClassifier } from "@disposition/core";
import type { ModelOptions } from "../model-options.ts";
import type { BatchRun } from "./batch-run.ts";
import { hashFile } from "./hash-file.ts";

/** Stands for the calibration that the model brings: the hash of the model tells it. */
const OWN = "the model's own";

/** What tells one model from another, whatever its file is called. With an adapter, the hash is that of both hashes. */
export async function modelOfRun(
  classifier: DispositionClassifier,
  { model, lora, calibration }: Pick<ModelOptions, "model" | "lora" | "calibration">,
): Promise<BatchRun["model"]> {
  const [base, adapter] = [await hashOf(model), await hashOf(lora)];
  return {
    name: [nameOf(model ?? "starter"), ...(lora === undefined ? [] : [nameOf(lora)])].join(" + "),
    sha256: adapter === null ? base : createHash("sha256").update(`${base}\n${adapter}`).digest("hex"),
    fingerprint: classifier.fingerprint,
    calibration: typeof calibration === "string" ? await hashOf(calibration) : classifier.isCalibrated ? OWN : null,
  };
}

function nameOf(source: string): string {
  return source.startsWith("hf:") ? source : basename(source);
}

/** Null for what is no file at hand. */
async function hashOf(source: string | undefined): Promise<string | null> {
  return source === undefined || source.startsWith("hf:") ? null : (await hashFile(source)).sha256;
}

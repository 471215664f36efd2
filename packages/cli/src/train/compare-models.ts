import { basename } from "node:path";
import { DispositionClassifier } from "@disposition/core";
import { type EvaluationFile, evaluateModel } from "@disposition/evaluate";
import { collections } from "@disposition/taxonomy";
import { hashFile } from "../batch/hash-file.ts";
import { measureCalls, readLabelledCalls } from "../evaluate-calls.ts";

/** Two models on the same labelled calls; the second report compares itself with the first, call by call. */
export async function compareModels(
  older: string,
  newer: string,
  calls: string,
): Promise<{ before: EvaluationFile; after: EvaluationFile }> {
  const before = await evaluateOn(calls, older);
  return { before, after: await evaluateOn(calls, newer, before) };
}

async function evaluateOn(path: string, model: string, against?: EvaluationFile): Promise<EvaluationFile> {
  await using classifier = await DispositionClassifier.load({ model });
  const gold = await readLabelledCalls(path);
  const calls = await measureCalls(classifier, gold);
  const data = { name: basename(path), sha256: (await hashFile(path)).sha256, rows: gold.length };
  const { sha256 } = await hashFile(model);
  const { fingerprint } = classifier;
  const facts = { name: basename(model), sha256, fingerprint, calibrated: classifier.isCalibrated };
  return {
    ...evaluateModel(collections, calls, { provenance: { data, model: facts }, seed: 1, against }),
    verdict: null,
  };
}

import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { DispositionClassifier } from "@disposition/core";
import { calibrationOf, isRight, thresholdForReview } from "@disposition/evaluate";
import { collections, DataSetManifest, DispositionError, ModelManifest, promptFormats } from "@disposition/taxonomy";
import { type CollectionsReport, evaluateCalls, measureCalls, readLabelledCalls } from "../evaluate-calls.ts";

/** What a manifest shall say. */
export interface ModelDescription {
  readonly gguf: string;
  /** Folder of the data set that the model was trained on. */
  readonly data: string;
  readonly name: string;
  readonly licence: string;
  /** `YYYY-MM-DD` */
  readonly created: string;
  /** Labelled calls to fit the calibration and the review threshold on; the model has not learned from them. */
  readonly calibrate?: string | undefined;
  /** Share of calls that people can look at, 0–1. */
  readonly reviewShare: number;
  /** Labelled calls to measure it on. */
  readonly evaluate: readonly string[];
  /** At most so many calls of each file. */
  readonly limit?: number | undefined;
}

/**
 * Writes `<model>.manifest.json` beside a GGUF: what it was trained on, its calibration, from where on a person should
 * look, and its figures. Every figure is measured with the calibration that the manifest brings.
 *
 * @throws DispositionError `FILE_INVALID` for a data set in an unknown format, `INPUT_INVALID` for calls that are none.
 */
export async function describeModel(description: ModelDescription): Promise<ModelManifest> {
  const { gguf, calibrate, evaluate, limit } = description;
  const path = `${gguf.replace(/\.gguf$/u, "")}.manifest.json`;
  // the classifier checks the model against its manifest, so that is written first, without figures
  let manifest = await bareManifest(description);
  await writeJson(path, manifest);
  if (calibrate !== undefined) {
    manifest = await withCalibration(manifest, calibrate, description);
    await writeJson(path, manifest);
    manifest = { ...manifest, review: await reviewPolicy(calibrate, description) };
    await writeJson(path, manifest);
  }
  await using classifier = await DispositionClassifier.load({ model: gguf });
  for (const calls of evaluate) {
    const report = await evaluateCalls(classifier, calls, limit);
    manifest.metrics[basename(calls).replace(/\.jsonl$/u, "")] = figures(report);
  }
  await writeJson(path, ModelManifest.parse(manifest));
  return manifest;
}

async function bareManifest({ gguf, data, name, licence, created }: ModelDescription): Promise<ModelManifest> {
  const { counts: _counts, exports: _exports, ...source } = await readDataManifest(data);
  const bytes = await readFile(gguf);
  return {
    ...{ kind: "disposition-model", version: 1, name, file: basename(gguf), bytes: bytes.length },
    sha256: createHash("sha256").update(bytes).digest("hex"),
    ...{ licence, created, taxonomy: source.taxonomy, format: source.format, fingerprint: source.fingerprint },
    data: source,
    metrics: {},
  };
}

/** @throws DispositionError `FILE_INVALID` for no data set, or one whose prompt nobody knows here. */
export async function readDataManifest(folder: string): Promise<DataSetManifest> {
  const path = join(folder, "manifest.json");
  const text = await readFile(path, "utf8").catch((cause: unknown) => {
    throw new DispositionError("FILE_INVALID", `no data set in "${folder}"; build one with \`dataset build\``, {
      cause,
    });
  });
  const parsed = DataSetManifest.safeParse(JSON.parse(text));
  if (!parsed.success) throw new DispositionError("FILE_INVALID", `"${path}" is no manifest of a data set`);
  const { format } = parsed.data;
  if (promptFormats.some((known) => known.id === format)) return parsed.data;
  throw new DispositionError("FILE_INVALID", `the data set was rendered in the unknown format "${format}"`);
}

async function withCalibration(
  manifest: ModelManifest,
  calls: string,
  { gguf, limit }: ModelDescription,
): Promise<ModelManifest> {
  await using classifier = await DispositionClassifier.load({ model: gguf, calibration: false });
  const measured = await measureCalls(classifier, await readLabelledCalls(calls, limit));
  const { name, sha256, fingerprint } = manifest;
  const calibration = calibrationOf(collections, measured, { name, sha256, fingerprint, calibrated: false });
  return { ...manifest, calibration };
}

/** The record's confidence from which on no person needs to look, where people look at `reviewShare` of the calls. */
async function reviewPolicy(
  calls: string,
  { gguf, limit, reviewShare }: ModelDescription,
): Promise<NonNullable<ModelManifest["review"]>> {
  await using classifier = await DispositionClassifier.load({ model: gguf });
  const measured = await measureCalls(classifier, await readLabelledCalls(calls, limit));
  const judgements = measured.map((call) => ({ confidence: call.confidence ?? 0, right: isRight(collections, call) }));
  // one threshold on the whole record spends the budget; single fields would overspend it
  return { confidence: thresholdForReview(judgements, reviewShare)?.threshold ?? 0, probability: 0 };
}

/** The figures of a report that a manifest keeps: shares in [0, 1], four digits. */
function figures(report: CollectionsReport): ModelManifest["metrics"][string] {
  const round = (value: number | null | undefined) => (value == null ? null : Math.round(value * 1e4) / 1e4);
  const fields = Object.entries(report.fields).map(([path, field]) => [
    path,
    {
      accuracy: round(field?.accuracy?.value),
      ...(field?.kind === "label" ? { weightedF1: round(field.weightedF1) } : {}),
    },
  ]);
  return {
    rows: report.rows,
    exactMatch: round(report.exactMatch?.value),
    expectedCalibrationError: round(report.reliability?.expectedCalibrationError),
    fields: Object.fromEntries(fields),
  };
}

async function writeJson(path: string, value: unknown): Promise<void> {
  await writeFile(path, `${JSON.stringify(value, null, 2)}\n`);
}

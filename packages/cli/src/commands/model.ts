import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { DispositionClassifier } from "@disposition/core";
import { DataSetManifest, DispositionError, ModelManifest, promptFormats } from "@disposition/taxonomy";
import { Command } from "commander";
import { type CollectionsReport, evaluateCalls } from "../evaluate-calls.ts";
import { wholeNumber } from "../model-options.ts";
import { convertLoraCommand } from "./model/convert-lora.ts";

interface ManifestOptions {
  readonly data: string;
  readonly name: string;
  readonly licence: string;
  readonly evaluate: readonly string[];
  readonly created: string;
  readonly limit?: string;
}

/** `disposition model …` */
export function modelCommand(): Command {
  return new Command("model")
    .description("describe models, and bring trained ones back")
    .addCommand(convertLoraCommand())
    .addCommand(
      new Command("manifest")
        .description("write the manifest of a GGUF that was trained on a data set built here, with its figures")
        .argument("<gguf>", "the model; the manifest is written beside it")
        .requiredOption("--data <folder>", "the data set's folder, with its manifest.json")
        .requiredOption("--name <name>", "the model's name")
        .option("--licence <spdx>", "licence of the weights", "MIT")
        .option("--created <day>", "YYYY-MM-DD", new Date().toISOString().slice(0, 10))
        .option("--evaluate <calls...>", "labelled .jsonl files to measure it on", [])
        .option("--limit <rows>", "measure on at most so many rows of each file")
        .action(writeManifest),
    );
}

async function writeManifest(gguf: string, options: ManifestOptions): Promise<void> {
  const data = DataSetManifest.parse(JSON.parse(await readFile(join(options.data, "manifest.json"), "utf8")));
  const format = promptFormats.find((known) => known.id === data.format);
  if (!format)
    throw new DispositionError("FILE_INVALID", `the data set was rendered in the unknown format "${data.format}"`);
  const bytes = await readFile(gguf);
  const { counts: _counts, ...source } = data;
  const manifest: ModelManifest = {
    kind: "disposition-model",
    version: 1,
    name: options.name,
    file: basename(gguf),
    bytes: bytes.length,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    licence: options.licence,
    created: options.created,
    taxonomy: data.taxonomy,
    format: data.format,
    fingerprint: data.fingerprint,
    data: source,
    metrics: {},
  };
  const path = `${gguf.replace(/\.gguf$/u, "")}.manifest.json`;
  // the classifier checks the model against its manifest, so that is written first, without figures
  await writeJson(path, manifest);
  await using classifier = await DispositionClassifier.load({ model: gguf });
  const limit = options.limit === undefined ? undefined : wholeNumber("--limit", options.limit);
  for (const calls of options.evaluate) {
    const report = await evaluateCalls(classifier, calls, limit);
    manifest.metrics[basename(calls).replace(/\.jsonl$/u, "")] = figures(report);
  }
  await writeJson(path, ModelManifest.parse(manifest));
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

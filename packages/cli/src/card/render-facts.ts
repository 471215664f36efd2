import { renderTable } from "@disposition/evaluate";
import type { ModelManifest } from "@disposition/taxonomy";

/** What a card says of the model itself. */
export interface CardFacts {
  readonly manifest: ModelManifest;
  /** Numbers in all tensors together. */
  readonly parameters: number;
}

/** The model's facts as a table of two columns. */
export function renderFacts({ manifest, parameters }: CardFacts): string {
  const { name, bytes, sha256, licence, created, taxonomy, format, fingerprint } = manifest;
  const rows = [
    ["model", `${name}, ${created}`],
    ["parameters", `${count(parameters)} (${(parameters / 1e6).toFixed(1)} M)`],
    ["file", `${count(bytes)} bytes (${(bytes / 1e6).toFixed(1)} MB), SHA-256 \`${sha256.slice(0, 16)}…\``],
    ["licence", licence],
    ["answers", `taxonomy \`${taxonomy.name}\` ${taxonomy.version}, prompt \`${format}\``],
    ["fingerprint", `\`${fingerprint}\``],
    ["data", dataLine(manifest)],
    ["calibration", calibrationLine(manifest)],
    ["review", reviewLine(manifest)],
  ];
  return renderTable(["fact", ""], rows).replace("| --- | ---: |", "| --- | --- |");
}

function dataLine({ data }: ModelManifest): string {
  const { source, splits } = data;
  const seed = source.seed === undefined ? "" : `, seed ${source.seed}`;
  const rows = Object.entries(splits).map(([split, { rows }]) => `${count(rows)} ${split}`);
  return `${count(source.count)} calls (${source.kind}${seed}): ${rows.join(", ")}`;
}

function calibrationLine({ calibration }: ModelManifest): string {
  if (calibration === undefined) return "none: probabilities are the model's own belief";
  const { calls, fields, joint } = calibration;
  const parts = [...(joint === undefined ? [] : [["whole record", joint] as const]), ...Object.entries(fields)];
  const methods = parts.map(([path, { method }]) => `${path === "whole record" ? path : `\`${path}\``} ${method}`);
  return `fitted on ${count(calls)} calls: ${methods.join(", ") || "nothing to correct"}`;
}

function reviewLine({ review }: ModelManifest): string {
  if (review === undefined) return "no threshold of its own";
  const { confidence, probability } = review;
  const field = probability === 0 ? "" : `, or a field below ${probability}`;
  return `a person looks at a record of a confidence below ${confidence.toFixed(3)}${field}`;
}

/** 110000 → 110,000 */
function count(value: number): string {
  return value.toLocaleString("en-GB");
}

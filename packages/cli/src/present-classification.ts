import { styleText } from "node:util";
import type { Classification } from "@disposition/core";
import type { FieldValue, Taxonomy } from "@disposition/taxonomy";

interface ShownField {
  readonly value: FieldValue;
  readonly probability: number;
  readonly alternatives: readonly { readonly value: FieldValue; readonly probability: number }[];
  readonly evidence: readonly { readonly start: number; readonly end: number }[];
}

const WORTH_SHOWING = 0.02;

/** A classification for a person at a terminal: one line per field with its rivals and its evidence. */
export function presentClassification<T extends Taxonomy>(result: Classification<T>, transcript: string): string {
  const fields = Object.entries(result.fields) as [string, ShownField][];
  const width = Math.max(...fields.map(([path]) => path.length));
  const lines = fields.map(
    ([path, field]) => `${styleText("dim", path.padEnd(width))}  ${presentField(field, transcript)}`,
  );
  const summary = `confidence ${percent(result.confidence)} · ${result.timings.totalMs.toFixed(0)} ms · ${result.model.id} on ${result.model.device}`;
  return [...lines, "", styleText("dim", summary), presentReview(result)].join("\n");
}

function presentField(field: ShownField, transcript: string): string {
  const rivals = field.alternatives
    .filter(({ probability }) => probability >= WORTH_SHOWING)
    .slice(0, 2)
    .map(({ value, probability }) => `${show(value)} ${percent(probability)}`);
  const said = field.evidence.slice(0, 2).map(({ start, end }) => `“${transcript.slice(start, end)}”`);
  const notes = [percent(field.probability), ...said, ...(rivals.length > 0 ? [`or ${rivals.join(", ")}`] : [])];
  return `${styleText("bold", show(field.value))}  ${styleText("dim", notes.join(" · "))}`;
}

function presentReview<T extends Taxonomy>(result: Classification<T>): string {
  if (result.review === null) return styleText("green", "no review needed");
  const reasons = result.review.map(
    ({ code, field, because }) => `  ${code}${field ? ` in ${field}` : ""}: ${because}`,
  );
  return [styleText("yellow", "a person should look:"), ...reasons].join("\n");
}

function show(value: FieldValue): string {
  if (value === null) return "–";
  return typeof value === "number" ? value.toLocaleString("en-IN") : value;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(share > 0.995 ? 0 : 1)}%`;
}

import { stat } from "node:fs/promises";
import { join } from "node:path";
import { type DataSetManifest, DispositionError, getField } from "@disposition/taxonomy";
import { z } from "zod";
import { parseJson } from "./parse-json.ts";
import { readLines } from "./read-lines.ts";

/** What the calls of one split are like. */
export interface SplitSurvey {
  readonly calls: number;
  /** Field → label → calls. */
  readonly labels: Record<string, Record<string, number>>;
  /** Language tag → calls; calls without one count as `unknown`. */
  readonly languages: Record<string, number>;
  /** Calls per length of the transcript, as in `LENGTH_BOUNDS`; the last counts all that are longer. */
  readonly lengths: number[];
}

/** Upper ends of the classes of length, in UTF-16 characters. */
export const LENGTH_BOUNDS: readonly number[] = [250, 500, 1000, 2000, 4000, 8000, 16_000];

const CallRow = z.object({
  transcript: z.string(),
  language: z.string().optional(),
  labels: z.record(z.string(), z.unknown()),
});

/**
 * Reads the calls behind the rows of a set, split by split. Streams; memory holds the counts.
 *
 * @returns Null for a set without its `*.calls.jsonl`.
 * @throws DispositionError `FILE_INVALID` for a line that is no call, by its number.
 */
export async function surveyCalls(
  folder: string,
  manifest: DataSetManifest,
): Promise<Record<string, SplitSurvey> | null> {
  const surveys: Record<string, SplitSurvey> = {};
  for (const split of Object.keys(manifest.splits)) {
    const path = join(folder, `${split}.calls.jsonl`);
    if ((await stat(path).catch(() => null)) === null) return null;
    surveys[split] = await surveySplit(path, manifest.counts);
  }
  return surveys;
}

async function surveySplit(path: string, counts: DataSetManifest["counts"]): Promise<SplitSurvey> {
  let calls = 0;
  const survey = { labels: {} as SplitSurvey["labels"], languages: {}, lengths: LENGTH_BOUNDS.map(() => 0) };
  survey.lengths.push(0);
  for await (const { number, text } of readLines(path)) {
    const parsed = CallRow.safeParse(parseJson(text));
    if (!parsed.success) throw new DispositionError("FILE_INVALID", `"${path}" line ${number} is no labelled call`);
    const { transcript, language = "unknown", labels } = parsed.data;
    calls += 1;
    add(survey.languages, language);
    survey.lengths[classOf(transcript.length)] = (survey.lengths[classOf(transcript.length)] ?? 0) + 1;
    for (const [field, known] of Object.entries(counts)) {
      survey.labels[field] ??= {};
      const key = keyOf(getField(labels, field), known);
      if (key !== null) add(survey.labels[field], key);
    }
  }
  return { calls, ...survey };
}

/** Named as the manifest's counts name it: labels by name, amounts and days by whether there is one. */
function keyOf(value: unknown, known: Readonly<Record<string, number>>): string | null {
  if (value === undefined) return null;
  if (Object.hasOwn(known, String(value))) return String(value);
  return value === null ? "null" : "value";
}

function classOf(length: number): number {
  const index = LENGTH_BOUNDS.findIndex((bound) => length <= bound);
  return index < 0 ? LENGTH_BOUNDS.length : index;
}

function add(counts: Record<string, number>, key: string): void {
  counts[key] = (counts[key] ?? 0) + 1;
}

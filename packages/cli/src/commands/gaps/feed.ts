import { extname } from "node:path";
import { DataSetManifest, DispositionError } from "@disposition/taxonomy";
import { Command } from "commander";
import { parseJson } from "../../batch/parse-json.ts";
import { readText } from "../../batch/read-text.ts";
import { readEvaluation } from "../../gate-files.ts";
import { dayOf, type GapOptions, openTracker, withGapOptions } from "./open-tracker.ts";
import { presentEntries } from "./present-entries.ts";
import { readCallWords } from "./read-call-words.ts";
import { readRecords } from "./read-records.ts";

interface FeedOptions extends GapOptions {
  readonly calls?: string;
  readonly manifest?: string;
}

/** `disposition gaps feed <results>` */
export function feedCommand(): Command {
  const command = new Command("feed")
    .description("tell what an evaluation or the service's results show, and write the entries anew")
    .argument("<results>", "report of disposition evaluate (.json) or records of disposition batch (.jsonl)")
    .option("--calls <calls>", ".jsonl or .csv of the calls: without their words there are counts, but no new labels")
    .option("--manifest <file>", "manifest.json of the data set that the evaluated model was trained on");
  return withGapOptions(command).action(feed);
}

async function feed(path: string, options: FeedOptions): Promise<void> {
  const day = dayOf(options);
  const isReport = extname(path).toLowerCase() === ".json";
  const { calls, failed } = isReport ? await feedReport(path, options, day) : await feedRecords(path, options, day);
  const { entries, badLines } = await openTracker(options).compact({ day });
  const notes = [
    failed > 0 ? `${failed} rows that could not be classified were left out` : "",
    badLines > 0 ? `${badLines} torn lines of the journal were left out` : "",
  ].filter((note) => note !== "");
  process.stderr.write(`${options.file}: ${[`${calls} calls may show a gap`, ...notes].join("; ")}\n`);
  process.stdout.write(presentEntries(entries));
}

async function feedReport(path: string, options: FeedOptions, day: string) {
  const { value: evaluation } = await readEvaluation(path);
  const wanted = new Set(evaluation.predictions.map(({ id }) => id));
  const words = options.calls === undefined ? null : await readCallWords(options.calls, wanted);
  const trained = options.manifest === undefined ? undefined : await trainedOn(options.manifest);
  const callOf = (id: string) => words?.get(id);
  return { calls: await openTracker(options).feedEvaluation(evaluation, { day, callOf, trained }), failed: 0 };
}

async function feedRecords(path: string, options: FeedOptions, day: string) {
  const { records, failed } = await readRecords(path);
  const wanted = new Set(records.flatMap(({ id }) => id ?? []));
  const words = options.calls === undefined ? null : await readCallWords(options.calls, wanted);
  const results = records.map((result) => ({ result, day, call: words?.get(result.id ?? "") }));
  return { calls: await openTracker(options).feedResults(results), failed };
}

/** Field → label → calls in the training split; a manifest counts all splits together. */
async function trainedOn(path: string): Promise<Record<string, Record<string, number>>> {
  const { counts, splits } = await readManifest(path);
  const rows = Object.values(splits).reduce((sum, split) => sum + split.rows, 0);
  const share = rows === 0 ? 0 : (splits.train?.rows ?? rows) / rows;
  const inTraining = (labels: Readonly<Record<string, number>>) =>
    Object.fromEntries(Object.entries(labels).map(([label, count]) => [label, Math.round(count * share)]));
  return Object.fromEntries(Object.entries(counts).map(([field, labels]) => [field, inTraining(labels)]));
}

async function readManifest(path: string): Promise<DataSetManifest> {
  const text = await readText(path);
  const parsed = DataSetManifest.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  throw new DispositionError("FILE_INVALID", `"${path}" is no manifest of a data set; name its manifest.json`);
}

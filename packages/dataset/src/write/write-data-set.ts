import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { findMentions } from "@disposition/postprocess";
import { controlStrings, type DataSetManifest } from "@disposition/taxonomy";
import { type LineWriter, lineWriter } from "../build/line-writer.ts";
import { frameTemplate } from "../inspect/frame-template.ts";
import { templateHash } from "../inspect/template-hash.ts";
import { SPLITS, type SplitName } from "../split/split-of.ts";
import { writeManifest } from "./data-set-folder.ts";
import { LabelTally } from "./label-tally.ts";
import { RowQueue } from "./row-queue.ts";
import { type PlacedCall, TaskRenderer } from "./task-renderer.ts";
import { checkTasks, type TrainingTask } from "./training-task.ts";

/** What `writeDataSet` needs. */
export interface WriteOptions {
  /** What each call is asked; the first one is the set's own. */
  readonly tasks: readonly TrainingTask[];
  /** Calls with their split, in any order; a split's rows keep it. */
  readonly calls: Iterable<PlacedCall> | AsyncIterable<PlacedCall>;
  /** Created when missing; files in it are replaced. */
  readonly folder: string;
  /** Decides mark numbers and, for weights that are no whole numbers, which calls a task asks about. */
  readonly seed: number;
  /** Where the calls come from, for the manifest. */
  readonly source: string;
  /** The files that they were read from, for the manifest. */
  readonly sources?: DataSetManifest["sources"];
  /** Told after each call how many have been written. */
  readonly onProgress?: (written: number) => void;
}

/**
 * Writes calls that have their splits as a data set: `train|validation|test.jsonl` in ChatML messages, `*.calls.jsonl`
 * with the calls behind them, `tokens.json`, `manifest.json`. With several tasks a call becomes several rows that name
 * their task and stand apart from each other; a call without gold for a task is no row of it and counted as skipped.
 * Streams; the same calls, seed and versions give the same bytes.
 *
 * @throws DispositionError `INPUT_INVALID` for tasks that are none, and for a call without gold in a set of one task.
 * @example
 * await writeDataSet({ folder: "data", seed: 1, source: "crm", calls, tasks: [
 *   { name: "record", taxonomy: collections, format: chatmlMarked },
 *   { name: "outcome", taxonomy: outcomes, format: chatmlMarked, weight: 0.5 },
 * ] });
 */
export async function writeDataSet(options: WriteOptions): Promise<DataSetManifest> {
  const { tasks, folder, seed } = options;
  checkTasks(tasks);
  await mkdir(folder, { recursive: true });
  // a set that is being written, or broke off, must not pass for the one that stood here
  await rm(join(folder, "manifest.json"), { force: true });
  const renderers = tasks.map((task, index) => new TaskRenderer(task, index, seed, tasks.length > 1));
  const tally = new LabelTally(tasks.map(({ taxonomy }) => taxonomy));
  const writers = openWriters(folder);
  const written = await writeCalls(options, renderers, tally, writers).catch(async (error) => {
    await Promise.allSettled(SPLITS.flatMap((split) => [writers[split].rows.close(), writers[split].calls.close()]));
    throw error;
  });
  await writeFile(join(folder, "tokens.json"), `${JSON.stringify(controlTokens(tasks), null, 2)}\n`);
  const manifest = manifestOf(options, renderers, { ...written, counts: tally.toJSON() });
  await writeManifest(folder, manifest);
  return manifest;
}

type Writers = Readonly<
  Record<SplitName, { readonly rows: LineWriter; readonly calls: LineWriter; readonly queue: RowQueue }>
>;

interface Written {
  readonly count: number;
  readonly splits: DataSetManifest["splits"];
}

async function writeCalls(
  { calls, onProgress }: WriteOptions,
  renderers: readonly TaskRenderer[],
  tally: LabelTally,
  writers: Writers,
): Promise<Written> {
  let count = 0;
  for await (const placed of calls) {
    const { rows, calls, queue } = writers[placed.split];
    const reading = findMentions(placed.call);
    // a task keeps its place in the queue where it has fewer rows than it may have
    const rendered = renderers.flatMap((renderer) => {
      const made = renderer.render(placed, reading, count);
      return Array.from({ length: renderer.mostRows }, (_, copy) => made[copy] ?? null);
    });
    for (const row of queue.next(rendered)) await rows.write(row);
    await calls.write(placed.call);
    tally.add(placed.call.labels);
    count += 1;
    onProgress?.(count);
  }
  return { count, splits: await closeWriters(writers) };
}

function openWriters(folder: string): Writers {
  const entries = SPLITS.map((split) => {
    const rows = lineWriter(join(folder, `${split}.jsonl`));
    return [split, { rows, calls: lineWriter(join(folder, `${split}.calls.jsonl`)), queue: new RowQueue() }];
  });
  return Object.fromEntries(entries);
}

async function closeWriters(writers: Writers): Promise<DataSetManifest["splits"]> {
  const splits: DataSetManifest["splits"] = {};
  for (const split of SPLITS) {
    const { rows, calls, queue } = writers[split];
    for (const row of queue.rest()) await rows.write(row);
    await calls.close();
    splits[split] = { file: `${split}.jsonl`, ...(await rows.close()) };
  }
  return splits;
}

function manifestOf(
  { tasks: asked, seed, source, sources }: WriteOptions,
  renderers: readonly TaskRenderer[],
  { count, splits, counts }: Written & Pick<DataSetManifest, "counts">,
): DataSetManifest {
  const tasks = renderers.map((renderer) => renderer.summary());
  const [first] = tasks as [(typeof tasks)[number], ...typeof tasks];
  const [{ format }] = asked as [TrainingTask, ...TrainingTask[]];
  return {
    kind: "disposition-data-set",
    version: 1,
    taxonomy: first.taxonomy,
    format: first.format,
    fingerprint: first.fingerprint,
    templateHash: templateHash(frameTemplate(format.id, format.frame)),
    source: { kind: source, seed, count },
    splits,
    counts,
    unfound: first.unfound,
    ...(sources && { sources }),
    ...(tasks.length > 1 && { tasks }),
  };
}

function controlTokens(tasks: readonly TrainingTask[]): { control: readonly string[]; marks: readonly string[] } {
  const strings = tasks.map(({ taxonomy, format }) => controlStrings(taxonomy, format));
  const marks = [...new Set(strings.flatMap((one) => one.marks))];
  const control = strings.flatMap((one) => [...one.frame, ...one.marks, ...one.labels, ...one.literals]);
  return { control: tasks.length > 1 ? [...new Set(control)] : control, marks };
}

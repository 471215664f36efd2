import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  chatmlBrief,
  chatmlMarked,
  chatmlValues,
  collections,
  DataSetManifest,
  defineTaxonomy,
} from "@disposition/taxonomy";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { buildDataSet } from "../build/build-data-set.ts";
import { DEFAULT_SHARES, splitOf } from "../split/split-of.ts";
import { synthesise } from "../synthesis/synthesise.ts";
import type { PlacedCall } from "./task-renderer.ts";
import type { TrainingRow } from "./training-row.ts";
import type { GoldCall, TrainingTask } from "./training-task.ts";
import { writeDataSet } from "./write-data-set.ts";

const COUNT = 300;
const record: TrainingTask = { name: "record", taxonomy: collections, format: chatmlBrief };
/** One field of the whole record, in a prompt that says so. */
const outcomeOnly: TrainingTask = {
  name: "outcome",
  taxonomy: defineTaxonomy({
    name: "outcome",
    version: 1,
    task: "Name the outcome of the call.",
    schema: z.object({ disposition: collections.schema.shape.disposition }),
  }),
  format: chatmlMarked,
};
let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "write-data-set-"));
});
afterAll(() => rm(root, { recursive: true }));

function* placed(calls: Iterable<GoldCall> = synthesise({ seed: 7, count: COUNT })): Generator<PlacedCall> {
  for (const call of calls) yield { call, split: splitOf(call.group ?? call.id, 7, DEFAULT_SHARES) };
}

async function write(name: string, tasks: readonly TrainingTask[], calls: Iterable<PlacedCall> = placed()) {
  return writeDataSet({ tasks, calls, folder: join(root, name), seed: 7, source: "synthesis" });
}

async function bytesIn(name: string): Promise<Record<string, string>> {
  const files = (await readdir(join(root, name))).sort();
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file, await readFile(join(root, name, file), "utf8")] as const)),
  );
}

async function rowsIn(name: string, split: string): Promise<TrainingRow[]> {
  const text = await readFile(join(root, name, `${split}.jsonl`), "utf8");
  return text
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}

describe("a set of one task", () => {
  it("is what buildDataSet writes, byte for byte", async () => {
    const calls = synthesise({ seed: 7, count: COUNT });
    const options = { taxonomy: collections, format: chatmlBrief, calls, seed: 7, source: "synthesis" };
    const built = await buildDataSet({ ...options, folder: join(root, "built") });
    expect(await write("written", [record])).toEqual(built);
    expect(await bytesIn("written")).toEqual(await bytesIn("built"));
  });

  it("refuses a call without gold and names the field, not the call", async () => {
    const [call] = synthesise({ seed: 7, count: 1 });
    const { disposition: _, ...labels } = { ...call?.labels } as Record<string, unknown>;
    const broken = { ...call, id: "c-1", labels } as GoldCall;
    await expect(write("no-gold", [record], placed([broken]))).rejects.toThrow('call 1 has no gold for "disposition"');
    expect(await readdir(join(root, "no-gold"))).not.toContain("manifest.json");
  });
});

describe("a set of several tasks", () => {
  beforeAll(async () => {
    await write("several", [record, outcomeOnly, { ...record, name: "values", format: chatmlValues }]);
  });
  const manifest = async () => DataSetManifest.parse(JSON.parse((await bytesIn("several"))["manifest.json"] ?? ""));

  it("asks each call once per task, in the same split, and names the task in every row", async () => {
    for (const split of ["train", "validation", "test"]) {
      const rows = await rowsIn("several", split);
      const calls = (await bytesIn("several"))[`${split}.calls.jsonl`]?.split("\n").length ?? 0;
      expect(rows).toHaveLength(3 * (calls - 1));
      expect(new Set(rows.map(({ id, task }) => `${task} ${id}`)).size).toBe(rows.length);
      expect(rows.every(({ task }) => ["record", "outcome", "values"].includes(task ?? ""))).toBe(true);
    }
  });

  it("asks for the task's fields alone, in the task's own prompt", async () => {
    const rows = await rowsIn("several", "train");
    const outcome = rows.find(({ task }) => task === "outcome");
    const whole = rows.find(({ task, id }) => task === "record" && id === outcome?.id);
    expect(Object.keys(JSON.parse(outcome?.messages.at(-1)?.content ?? ""))).toEqual(["disposition"]);
    expect(whole?.messages[0]?.content).toBe(`${collections.name}/${collections.version}`);
    expect(outcome?.messages[0]?.content).toContain("Name the outcome of the call.");
  });

  it("keeps rows of one call apart, and mixes the tasks", async () => {
    const rows = await rowsIn("several", "train");
    const last = new Map<string, number>();
    for (const [index, { id }] of rows.slice(0, 300).entries()) {
      expect(index - (last.get(id) ?? -1000)).toBeGreaterThan(32);
      last.set(id, index);
    }
    expect(new Set(rows.slice(192, 195).map(({ task }) => task)).size).toBe(3);
  });

  it("has a manifest entry per task, and the first one's fingerprint at the top", async () => {
    const { tasks = [], fingerprint, format, splits } = await manifest();
    expect(tasks.map(({ name }) => name)).toEqual(["record", "outcome", "values"]);
    expect(fingerprint).toBe(tasks[0]?.fingerprint);
    expect(format).toBe(chatmlBrief.id);
    expect(new Set(tasks.map((task) => task.fingerprint)).size).toBe(3);
    expect(tasks.reduce((sum, task) => sum + (task.rows.train ?? 0), 0)).toBe(splits.train?.rows);
  });

  it("gives the same bytes again", async () => {
    await write("again", [record, outcomeOnly, { ...record, name: "values", format: chatmlValues }]);
    expect(await bytesIn("again")).toEqual(await bytesIn("several"));
  });

  it("counts calls without gold as skipped, and asks them what they have gold for", async () => {
    const calls = [...synthesise({ seed: 7, count: 20 })].map((call, index) => {
      return (index % 4 === 0 ? { ...call, labels: { disposition: call.labels.disposition } } : call) as GoldCall;
    });
    const { tasks = [] } = await write("skipped", [record, outcomeOnly], placed(calls));
    expect(tasks.map(({ skipped }) => skipped)).toEqual([5, 0]);
    const total = (task: (typeof tasks)[number] | undefined) =>
      Object.values(task?.rows ?? {}).reduce((a, b) => a + b, 0);
    expect(tasks.map(total)).toEqual([15, 20]);
  });
});

describe("weight", () => {
  it("numbers the marks of a repeated call anew", async () => {
    await write("twice", [
      { ...record, weight: 2 },
      { ...outcomeOnly, weight: 1 },
    ]);
    const rows = (await rowsIn("twice", "train")).filter(({ task }) => task === "record");
    const prompts = new Set(rows.map(({ id, messages }) => `${id} ${messages[1]?.content}`));
    const ids = new Set(rows.map(({ id }) => id));
    expect(rows).toHaveLength(2 * ids.size);
    // a call without sums and days has no marks; of the others half the copies are shuffled
    expect(prompts.size).toBeGreaterThan(1.2 * ids.size);
  });

  it("is rows per call in training, and changes nothing in validation and test", async () => {
    const once = await write("once", [record, outcomeOnly]);
    const { tasks = [] } = await write("weighted", [
      { ...record, weight: 2 },
      { ...outcomeOnly, weight: 0.5 },
    ]);
    const [calls = 0, validation, test] = ["train", "validation", "test"].map((split) => once.tasks?.[0]?.rows[split]);
    expect(tasks[0]?.rows).toEqual({ train: 2 * calls, validation, test });
    expect(tasks[1]?.rows).toMatchObject({ validation, test });
    // four standard deviations of a fair coin
    expect(Math.abs((tasks[1]?.rows.train ?? 0) - calls / 2)).toBeLessThan(2 * Math.sqrt(calls));
  });
});

it.each([
  ["no task", []],
  ["two of one name", [record, record]],
  ["no name", [{ ...record, name: "" }]],
  ["weight 0", [{ ...record, weight: 0 }]],
  ["a weight that is no number", [{ ...record, weight: Number.NaN }]],
])("refuses %s", async (_, tasks) => {
  await expect(write("refused", tasks)).rejects.toMatchObject({ code: "INPUT_INVALID" });
});

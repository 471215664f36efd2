import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { batchCalls } from "./batch-calls.ts";
import { type BatchEnd, type BatchProcesses, prepareBatches } from "./batch-processes.ts";

const ROWS = 300;
/** Nearly all of a life is start-up, so only the long run is killed fifty times. */
const KILLS_PER_LANE = process.env.DISPOSITION_LONG === "1" ? 25 : 8;

/** Uniform in [0, 1), the same for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const read = (path: string) => {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
};
const countLines = (path: string) => read(path).reduce((count, byte) => count + Number(byte === 10), 0);

const sizeOf = (path: string) => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

/** One life of a batch: killed some milliseconds after so many further rows, or, for 0, at any time of its start. */
async function liveAndDie(args: readonly string[], output: string, random: () => number): Promise<BatchEnd> {
  const moreRows = Math.floor(random() * 6);
  const goal = countLines(output) + moreRows;
  const { process: child, ended } = batches.start(args);
  if (moreRows === 0) await sleep(random() * 2000);
  for (let seen = -1; seen < goal && child.exitCode === null; ) {
    const size = sizeOf(output);
    seen = countLines(output);
    while (seen < goal && sizeOf(output) === size && child.exitCode === null) await sleep(1);
  }
  await sleep(random() * 15);
  child.kill("SIGKILL");
  return ended;
}

let batches: BatchProcesses;
let folder: string;
let input: string;
let whole: string;
beforeAll(async () => {
  batches = await prepareBatches();
  folder = mkdtempSync(join(tmpdir(), "disposition-kill-"));
  input = join(folder, "calls.jsonl");
  whole = join(folder, "whole.jsonl");
  writeFileSync(input, `${batchCalls(ROWS).join("\n")}\n`);
  expect(await batches.start([input, "--output", whole]).ended).toMatchObject({ code: 0 });
}, 120_000);
afterAll(() => {
  batches[Symbol.dispose]();
  rmSync(folder, { recursive: true });
});

describe(`a batch killed with SIGKILL ${2 * KILLS_PER_LANE} times, resumed each time`, () => {
  // two outputs at a time, because most of a life is start-up that leaves the second core idle
  it.concurrent.each([
    { seed: 1, concurrency: 1 },
    { seed: 2, concurrency: 3 },
  ])(
    "ends with the bytes of an uninterrupted run (seed $seed, $concurrency at once)",
    async ({ seed, concurrency }) => {
      const output = join(folder, `killed-${seed}.jsonl`);
      const args = [input, "--output", output, "--concurrency", String(concurrency)];
      const random = seeded(seed);
      const wholeBytes = readFileSync(whole);
      const lines: number[] = [];
      for (let kill = 0; kill < KILLS_PER_LANE; kill += 1) {
        const { signal, stderr } = await liveAndDie(args, output, random);
        expect({ kill, signal, stderr }).toMatchObject({ kill, signal: "SIGKILL" });
        lines.push(countLines(output));
        // at any moment the output is the beginning of the whole one: nothing lost, repeated or out of order
        const soFar = read(output);
        expect(soFar.equals(wholeBytes.subarray(0, soFar.length))).toBe(true);
      }
      expect(lines.at(-1)).toBeGreaterThan(KILLS_PER_LANE);
      expect(lines.at(-1)).toBeLessThan(ROWS);
      const end = await batches.start(args).ended;
      expect(end).toMatchObject({ code: 0, stderr: expect.stringContaining(`going on after row ${lines.at(-1)} of`) });
      expect(readFileSync(output).equals(wholeBytes)).toBe(true);
    },
    600_000,
  );
});

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { synthesise } from "@disposition/dataset";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { spreadGoldCalls } from "./spread-gold-calls.ts";

const calls = [...synthesise({ seed: 9, count: 20, languages: ["en"] })];
let folder: string;
let file: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "spread-gold-calls-"));
  file = join(folder, "calls.jsonl");
  await writeFile(file, calls.map((call) => `${JSON.stringify(call)}\n`).join(""));
});
afterAll(() => rm(folder, { recursive: true }));

describe("spreadGoldCalls", () => {
  it.each([
    [1, [19]],
    [2, [9, 19]],
    [5, [3, 7, 11, 15, 19]],
    [20, calls.map((_, index) => index)],
    [1000, calls.map((_, index) => index)],
  ])("takes %i calls at most, spread over the file", async (limit, rows) => {
    const taken = await spreadGoldCalls(file, limit);
    expect(taken.map(({ id }) => id)).toEqual(rows.map((row) => calls[row]?.id));
    expect(taken.at(-1)?.labels).toMatchObject(calls.at(-1)?.labels ?? {});
  });

  it("names the line of a call that is none, if it is taken", async () => {
    const broken = join(folder, "broken.jsonl");
    await writeFile(broken, `${JSON.stringify({ id: "x" })}\n${JSON.stringify(calls[0])}\n`);
    await expect(spreadGoldCalls(broken, 2)).rejects.toMatchObject({
      code: "INPUT_INVALID",
      message: expect.stringContaining("line 1"),
    });
    expect(await spreadGoldCalls(broken, 1)).toHaveLength(1);
  });
});

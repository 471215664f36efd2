import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildDataSet, synthesise } from "@disposition/dataset";
import { chatmlBrief, collections } from "@disposition/taxonomy";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { captureStdout } from "../../../test/capture-stdout.ts";
import { verifyCommand } from "./verify.ts";

let root: string;
const captured = captureStdout();

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "dataset-verify-"));
  const calls = synthesise({ seed: 4, count: 80 });
  const options = { taxonomy: collections, format: chatmlBrief, calls, seed: 4, source: "synthesis" };
  await buildDataSet({ ...options, folder: join(root, "clean") });
  await cp(join(root, "clean"), join(root, "leak"), { recursive: true });
  const train = await readFile(join(root, "leak", "train.calls.jsonl"), "utf8");
  const test = await readFile(join(root, "leak", "test.calls.jsonl"), "utf8");
  const group = /"group":"[^"]+"/u;
  await writeFile(join(root, "leak", "test.calls.jsonl"), test.replace(group, train.match(group)?.[0] ?? "?"));
});
afterAll(() => rm(root, { recursive: true }));

async function run(...args: string[]): Promise<void> {
  await verifyCommand()
    .exitOverride()
    .configureOutput({ writeErr: () => undefined })
    .parseAsync(args, { from: "user" });
}

describe("disposition dataset verify", () => {
  it("tells rows, overlaps and similarity of a clean set, and exits with 0", async () => {
    await run(join(root, "clean"));
    expect(process.exitCode).toBeUndefined();
    expect(captured.text).toMatch(/: \d+ rows train, \d+ validation, \d+ test$/mu);
    expect(captured.text).toMatch(/^id +0 +0 +0$/mu);
    expect(captured.text).toMatch(/^similarity \(leak: 0\.9\)( +(none near|\d\.\d\d)){3}$/mu);
    expect(captured.text).toContain("not checked: no certificate.json: nothing is stated about the splits\n");
    expect(captured.text.endsWith("no leak found\n")).toBe(true);
  });

  it("tells a leak with the ids of its calls, and exits with 1", async () => {
    await run(join(root, "leak"));
    expect(process.exitCode).toBe(1);
    expect(captured.text).toMatch(/^FAIL overlap, train and test: 1 groups stand in both\n {5}e\.g\. synthetic-/mu);
    expect(captured.text).toMatch(/^group +0 +1 +0$/mu);
    expect(captured.text.endsWith("1 failure\n")).toBe(true);
  });

  it("prints everything as JSON", async () => {
    await run(join(root, "leak"), "--json");
    expect(process.exitCode).toBe(1);
    expect(JSON.parse(captured.text)).toMatchObject({
      failures: [{ kind: "overlap", where: "train and test", count: 1 }],
    });
  });

  it.each(["0", "1.5", "high"])("refuses the threshold %s", async (threshold) => {
    await expect(run(join(root, "clean"), "--threshold", threshold)).rejects.toThrow(
      `--threshold is "${threshold}"; give a number above 0 and at most 1, e.g. 0.9`,
    );
  });

  it("says what is missing in a folder that is no data set", async () => {
    await expect(run(root)).rejects.toMatchObject({ code: "FILE_INVALID" });
  });
});

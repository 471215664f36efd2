import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { synthesiseCommand } from "./synthesise.ts";

let folder: string;
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dataset-synthesise-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function run(...args: string[]): Promise<void> {
  await synthesiseCommand()
    .exitOverride()
    .configureOutput({ writeErr: () => undefined })
    .parseAsync(args, { from: "user" });
}

describe("disposition dataset synthesise", { timeout: 60_000 }, () => {
  it("reports what the generator can say, in Markdown, and makes no data set for it", async () => {
    await run("--report", at("range.md"), "--languages", "en", "--report-calls", "20");
    const text = await readFile(at("range.md"), "utf8");
    expect(text).toContain("| language | templates |");
    expect(text).toMatch(/^\| `PTP` \| [\d,]+ \|$/mu);
    expect(text).toContain("20 calls of each language and label");
    expect(await readdir(folder)).toEqual(["range.md"]);
  });

  it("writes the same as JSON, beside a data set", async () => {
    const report = ["--report", at("range.json"), "--report-calls", "5"];
    await run("--output", at("data"), "--count", "10", "--languages", "hi", "--seed", "3", ...report);
    const { kind, languages, seed } = JSON.parse(await readFile(at("range.json"), "utf8"));
    expect([kind, Object.keys(languages), seed]).toEqual(["disposition-synthesis-report", ["hi"], 3]);
    expect(await readdir(at("data"))).toContain("manifest.json");
  });

  it.each([
    ["neither --output nor --report", [], "give --output"],
    ["a report that is no .md and no .json", ["--report", "range.txt"], "range.txt"],
    ["an unknown language", ["--report", "range.md", "--languages", "en,xx"], '"xx"'],
    ["no calls to look at", ["--report", "range.md", "--report-calls", "0"], "--report-calls"],
  ])("refuses %s", async (_, args, message) => {
    await expect(run(...args)).rejects.toThrow(message);
  });
});

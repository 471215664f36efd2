import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { collections, parseLabels } from "@disposition/taxonomy";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCli } from "./run-cli.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "disposition-cli-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const readLines = (path: string) =>
  readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

const SWITCHED_OFF = "The number you have dialled is currently switched off.";

describe("classify", () => {
  it("reads standard input and prints the whole result as JSON", async () => {
    const { code, stdout } = await runCli(["classify", "-", "--json", "--date", "2026-02-21"], SWITCHED_OFF);
    expect(code).toBe(0);
    const result = JSON.parse(stdout);
    expect(parseLabels(collections, result.labels).disposition).toBe("SWITCHED_OFF");
    expect(Object.keys(result.fields)).toContain("ptp_details.amount");
  });

  it("reads a file and prints a line per field for people", async () => {
    const { code, stdout } = await runCli(["classify", file("call.txt", SWITCHED_OFF)]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/disposition +.*SWITCHED_OFF/u);
    expect(stdout).toMatch(/confidence \d/u);
  });

  it.each([
    ["a file that is not there", ["classify", "no-such-call.txt"], "no-such-call.txt"],
    ["a day that does not exist", ["classify", "-", "--date", "2026-02-30"], "2026-02-30"],
    ["a model that is not there", ["classify", "-", "--model", "no.gguf"], "no.gguf"],
    ["threads that are no number", ["classify", "-", "--threads", "many"], "many"],
  ])("says what is wrong with %s in one line, and fails", async (_title, args, named) => {
    const { code, stderr } = await runCli(args, SWITCHED_OFF);
    expect(code).toBe(1);
    expect(stderr).toContain(named);
    expect(stderr).not.toContain("    at ");
  });
});

describe("batch", () => {
  it("writes one line per row, in order, errors as rows, words of a call nowhere but in its fields", async () => {
    const rows = [
      JSON.stringify({ id: "a", transcript: SWITCHED_OFF, call_date: "2026-02-21" }),
      '{"id": "b", "transcript": "my card number is',
      JSON.stringify({ id: "c", transcript: "" }),
      "",
      JSON.stringify({ id: 4, transcript: SWITCHED_OFF, call_date: "yesterday" }),
      JSON.stringify({ text: SWITCHED_OFF }),
    ];
    const output = join(folder, "records.jsonl");
    const { code, stderr } = await runCli(["batch", file("calls.jsonl", rows.join("\n")), "--output", output]);
    expect(code).toBe(0);
    const lines = readLines(output);
    expect(lines.map(({ id }) => id)).toEqual(["a", null, "c", null, "6"]);
    expect(Object.keys(lines[0])).toEqual(["id", "labels", "confidence", "review", "fields"]);
    expect(lines.slice(1, 4).map(({ line, error }) => [line, error.code])).toEqual([
      [2, "INPUT_INVALID"],
      [3, "INPUT_INVALID"],
      [5, "INPUT_INVALID"],
    ]);
    expect(readFileSync(output, "utf8") + stderr).not.toContain("card number");
    expect(stderr).toContain("5 rows, 3 failed");
  });

  it("finds the columns of a CSV by their names", async () => {
    const csv = `call_id,Call Transcript,Call_Date\nx,"Agent: hello, Ravi ji?\nCustomer: ""galat number"" hai, main Ravi nahi hoon",2026-02-21\n`;
    const output = join(folder, "from-csv.jsonl");
    const { code } = await runCli(["batch", file("calls.csv", csv), "--output", output]);
    expect(code).toBe(0);
    expect(readLines(output)[0].labels.disposition).toBe("WRONG_NUMBER");
  });

  it("refuses a file of another kind", async () => {
    const { code, stderr } = await runCli(["batch", file("calls.docx", ""), "--output", join(folder, "x")]);
    expect([code, stderr.includes("calls.docx")]).toEqual([1, true]);
  });
});

describe("dataset and evaluate", () => {
  it("synthesises a data set on which the model can be measured", async () => {
    const data = join(folder, "data");
    const made = await runCli(["dataset", "synthesise", "--count", "60", "--seed", "5", "--output", data]);
    expect(made.code).toBe(0);
    const manifest = JSON.parse(readFileSync(join(data, "manifest.json"), "utf8"));
    expect(manifest.source).toEqual({ kind: "synthesis", seed: 5, count: 60 });
    const measured = await runCli(["evaluate", join(data, "train.calls.jsonl"), "--limit", "10", "--json"]);
    expect(measured.code).toBe(0);
    expect(JSON.parse(measured.stdout)).toMatchObject({ rows: 10, legality: { legal: { value: 1 } } });
  });
});

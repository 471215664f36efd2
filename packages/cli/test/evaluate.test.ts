import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EvaluationFile, isSealed } from "@disposition/evaluate";
import { Calibration } from "@disposition/taxonomy";
import { beforeAll, describe, expect, it } from "vitest";
import { runCli } from "./run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "disposition-evaluate-"));
const at = (name: string) => join(folder, name);
const calls = join(folder, "data", "train.calls.jsonl");
const evaluate = (...args: string[]) => runCli(["evaluate", calls, "--limit", "12", ...args]);
const PATIENCE_MS = 300_000;

function gate(name: string, text: string): string {
  writeFileSync(at(name), text);
  return at(name);
}

beforeAll(async () => {
  await runCli(["dataset", "synthesise", "--count", "40", "--seed", "5", "--output", at("data")]);
  const rows = readFileSync(calls, "utf8").trimEnd().split("\n").slice(0, 12);
  writeFileSync(at("wrong.jsonl"), rows.map(misheard).join("\n"));
  await evaluate("--output", at("old.json"), at("old.md"), at("old.html"), "--calibrate", at("calibration.json"));
}, PATIENCE_MS);

/** A labelled row whose gold disposition is another one. */
function misheard(row: string): string {
  const call = JSON.parse(row);
  const disposition = call.labels.disposition === "BUSY" ? "RINGING" : "BUSY";
  return JSON.stringify({ ...call, labels: { ...call.labels, disposition } });
}

describe("disposition evaluate", { timeout: PATIENCE_MS }, () => {
  it("writes a report that its schema takes, Markdown and a page beside it, and a calibration for core", () => {
    const report = EvaluationFile.parse(JSON.parse(readFileSync(at("old.json"), "utf8")));
    expect(report).toMatchObject({ rows: 12, verdict: null, comparison: null, provenance: { data: { rows: 12 } } });
    expect(readFileSync(at("old.md"), "utf8")).toContain("## Baselines");
    expect(readFileSync(at("old.html"), "utf8")).toContain("<h2>Figures</h2>");
    expect(Calibration.parse(JSON.parse(readFileSync(at("calibration.json"), "utf8"))).calls).toBe(12);
  });

  it("ships what reaches its floors and loses nothing: exit status 0", async () => {
    const text = "version: 1\nminSupport: 5\nfloors: { legality: 1 }\nmaxRegressions: { exactMatch: 0.05 }\n";
    const { code, stdout } = await evaluate("--against", at("old.json"), "--gate", gate("low.yaml", text), "--json");
    const { verdict, comparison } = EvaluationFile.parse(JSON.parse(stdout));
    expect([code, verdict?.outcome]).toEqual([0, "ship"]);
    expect(verdict && isSealed(verdict)).toBe(true);
    expect(comparison?.exactMatch).toMatchObject({ difference: 0, decision: "not decisive" });
  });

  it.each([
    ["a floor far above", "high.json", '{ "version": 1, "floors": { "exactMatch": 0.9 } }', 2, "no ship"],
    ["more rows asked for than there are", "many.yml", "version: 1\nfloors: { legality: 0.5 }\n", 3, "not decisive"],
  ])("%s, %s: %s is exit status %i, %s", async (_, name, text, status, outcome) => {
    const { code, stdout } = await runCli(["evaluate", at("wrong.jsonl"), "--gate", gate(name, text)]);
    expect([code, stdout.includes(`## Verdict: ${outcome}`)]).toEqual([status, true]);
  });

  it.each([
    ["a gate with a typo", ["--gate", gate("typo.yaml", "version: 1\nfloor: { exactMatch: 0.5 }\n")], "floor"],
    ["a gate that is no YAML", ["--gate", gate("broken.yaml", "version: [1\n")], "broken.yaml"],
    ["a report that is none", ["--against", gate("not-a-report.json", "{}")], "not-a-report.json"],
    ["a report format that is unknown", ["--output", "report.pdf"], "report.pdf"],
    ["a day that does not exist", ["--drift-from", "2026-02-30"], "2026-02-30"],
  ])("refuses %s before it classifies anything", async (_, args, named) => {
    const { code, stderr } = await evaluate(...args);
    expect([code, stderr.includes(named)]).toEqual([1, true]);
  });
});

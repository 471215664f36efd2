import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import type { Classification } from "@disposition/core";
import { type EvaluationInput, type LiveResult, synthesise } from "@disposition/dataset";
import { type EvaluationFile, evaluateModel, type MeasuredCall } from "@disposition/evaluate";
import { collections } from "@disposition/taxonomy";
import { afterEach, beforeEach, describe, expect, expectTypeOf, it, vi } from "vitest";
import { gapsCommand } from "./gaps.ts";

const REASON = "reason_for_not_paying";
const COUNT = 1500;
let folder: string;
let stdout: string;
let stderr: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "gaps-cli-"));
  stdout = "";
  stderr = "";
  vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    stdout += String(chunk);
    return true;
  });
  vi.spyOn(process.stderr, "write").mockImplementation((chunk) => {
    stderr += String(chunk);
    return true;
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

const path = (name: string) => join(folder, name);
const run = async (...args: string[]) => {
  stdout = "";
  const known = args[0] === "--bare" ? args.slice(1) : [...args, "--file", path("gaps.yaml"), "--day", "2026-02-21"];
  await gapsCommand().exitOverride().parseAsync(known, { from: "user" });
  return stripVTControlCharacters(stdout);
};

/** Calls whose missing links are called OTHER_REASONS, and the report of a model that learnt it so. */
async function writeEvaluation(): Promise<void> {
  const calls = [...synthesise({ seed: 5, count: COUNT, languages: ["en"] })].map((call) => {
    const isLost = call.labels.reason_for_not_paying === "LINK_NOT_RECEIVED";
    return isLost ? { ...call, labels: { ...call.labels, [REASON]: "OTHER_REASONS" as const } } : call;
  });
  await writeFile(path("calls.jsonl"), calls.map((call) => JSON.stringify(call)).join("\n"));
  const measured = calls.map(({ id, callDate, language, labels }) => ({
    id,
    callDate,
    language,
    expected: labels,
    predicted: labels,
  }));
  const provenance = {
    data: { name: "calls.jsonl", sha256: "0".repeat(64), rows: COUNT },
    model: { name: "m", sha256: null, fingerprint: "f", calibrated: false },
  };
  const report = evaluateModel(collections, measured, { provenance, resamples: 20 });
  await writeFile(path("report.json"), JSON.stringify(report));
}

describe("disposition gaps", () => {
  it("takes other packages' results by their shape", () => {
    // does not compile when one of them drifts away
    expectTypeOf<EvaluationFile>().toExtend<EvaluationInput>();
    expectTypeOf<MeasuredCall<typeof collections>>().toExtend<EvaluationInput["predictions"][number]>();
    expectTypeOf<Classification<typeof collections>>().toExtend<LiveResult>();
  });

  it("feed finds the label that calls lack, report shows it, set decides about it", async () => {
    await writeEvaluation();
    const listed = await run("feed", path("report.json"), "--calls", path("calls.jsonl"));
    expect(listed).toMatch(/NEW_LABEL \S*LINK/u);
    expect(stderr).toMatch(/gaps\.yaml: \d+ calls may show a gap\n/u);
    const [id = ""] = /new-label:\S*link\S*/u.exec(listed) ?? [];
    await run("set", id, "--status", "accepted", "--owner", "Meera", "--by", "Ravi");
    expect(await readFile(path("gaps.yaml"), "utf8")).toMatch(/status: accepted\n +owner: Meera/u);
    expect(await run("report")).toContain("accepted, Meera");
    await run("report", "--format", "html", "--output", path("gaps.html"));
    const page = await readFile(path("gaps.html"), "utf8");
    expect(page).toMatch(/^<!doctype html>/u);
    expect(page).not.toMatch(/(?:src|href)=|url\(|@import/u);
  });

  it("note tells a contradiction, plan holds its cue back and writes the others as a recipe", async () => {
    const about = ["--field", "payment_disposition", "--should-be", "PTP", "--author", "Asha"];
    await run("note", "parso pakka", ...about);
    const listed = await run("note", "dekhunga", ...about);
    expect(listed).toContain("CONFLICT “dekhunga”");
    expect(listed).toContain("step downgrade-promise: NO_PAYMENT_COMMITMENT");
    expect(await run("plan", "--recipe", path("balance.yaml"))).toContain("“dekhunga” is no booster of PTP");
    const recipe = await readFile(path("balance.yaml"), "utf8");
    expect(recipe).toContain("parso pakka");
    expect(recipe).not.toContain("dekhunga");
  });

  it("feed takes records of the service, leaves failed rows out and lists them", async () => {
    const record = (index: number) => ({
      id: `call-${index}`,
      labels: {
        disposition: "ANSWERED",
        payment_disposition: "NONE",
        [REASON]: "OTHER_REASONS",
        remarks: "wants a refund of the processing fee",
      },
      confidence: 0.4,
      review: [{ code: "low-confidence", field: REASON, because: "probability 0.40" }],
      fields: { [REASON]: { value: "OTHER_REASONS", probability: 0.4, alternatives: [], offTrie: 0.5, evidence: [] } },
    });
    const rows = [
      ...Array.from({ length: 9 }, (_, index) => record(index)),
      { id: "bad", line: 10, error: { code: "INPUT_INVALID", message: "no" } },
    ];
    await writeFile(path("records.jsonl"), rows.map((row) => JSON.stringify(row)).join("\n"));
    const listed = await run("feed", path("records.jsonl"));
    expect(listed).toMatch(/NEW_LABEL/u);
    expect(listed).toMatch(/refund|processing/u);
    expect(stderr).toContain("9 calls may show a gap; 1 rows that could not be classified were left out");
  });

  it("review folds what a service told and says when nothing waits", async () => {
    expect(await run("review")).toBe("no entry waits\n");
  });
});

describe("disposition gaps refuses", () => {
  it.each([
    ["a report that is none", ["feed", "none.json"], /none\.json/u],
    ["records that are none", ["feed", "calls.jsonl"], /line 1 is no result of disposition batch/u],
    ["an unknown entry", ["set", "new-label:x", "--status", "done"], /new-label:x/u],
    ["to set nothing", ["set", "new-label:x"], /nothing to set/u],
    ["a number of calls that is none", ["review", "--fewest", "some"], /--fewest/u],
    ["an unknown field", ["note", "kal", "--field", "mood"], /mood/u],
    ["a circumstance without a label", ["note", "kal", "--field", REASON, "--given", "disposition"], /field=label/u],
  ])("%s", async (_title, args, message) => {
    await writeFile(path("none.json"), "{}");
    await writeFile(path("calls.jsonl"), '{"id":"a","transcript":"x"}\n');
    const named = args.map((arg) => (/\.jsonl?$/u.test(arg) ? path(arg) : arg));
    await expect(run(...named)).rejects.toThrow(message);
  });

  it("a day that does not exist", async () => {
    await expect(run("--bare", "review", "--file", path("gaps.yaml"), "--day", "2026-02-30")).rejects.toThrow(
      /2026-02-30/u,
    );
  });
});

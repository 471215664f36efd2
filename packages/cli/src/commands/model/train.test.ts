import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DispositionClassifier } from "@disposition/core";
import { buildDataSet, synthesise } from "@disposition/dataset";
import { EvaluationFile } from "@disposition/evaluate";
import { chatmlBrief, collections, ModelManifest } from "@disposition/taxonomy";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { trainCommand } from "./train.ts";

/** Debian's, where python3-torch is installed; else the first in the path. */
const PYTHON = ["/usr/bin/python3", "python3"].find(
  (command) => spawnSync(command, ["-c", "import torch, numpy"]).status === 0,
);

let folder: string;
let stdout: string;
const at = (...names: string[]) => join(folder, ...names);
const json = (...names: string[]) => JSON.parse(readFileSync(at(...names), "utf8")) as unknown;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "train-command-"));
  await buildDataSet({
    taxonomy: collections,
    format: chatmlBrief,
    calls: synthesise({ seed: 77, count: 120, languages: ["en"] }),
    folder: at("data"),
    seed: 77,
    source: "synthesis",
    shares: { train: 0.6, validation: 0.2, test: 0.2 },
  });
});
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  stdout = "";
  vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    stdout += String(chunk);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

const run = (...args: string[]) =>
  trainCommand()
    .exitOverride()
    .configureOutput({ writeErr: () => undefined })
    .parseAsync(["--data", at("data"), ...args], { from: "user" });

describe.skipIf(PYTHON === undefined)("disposition model train", () => {
  const python = PYTHON ?? "";

  it("writes a model that loads with its calibration and thresholds, and what it gained", async () => {
    await run("--output", at("own"), "--name", "ours", "--epochs", "1", "--threads", "2", "--python", python);
    const manifest = ModelManifest.parse(json("own", "ours.manifest.json"));
    expect(manifest.calibration?.calls).toBeGreaterThan(10);
    expect(manifest.review?.confidence).toBeGreaterThan(0);
    expect(manifest.metrics["test.calls"]).toMatchObject({ rows: expect.any(Number) });
    const report = EvaluationFile.parse(json("own", "evaluation.json"));
    expect(report.provenance.model).toMatchObject({ name: "ours.gguf", calibrated: true });
    expect(stdout).toContain("before   after");
    await using classifier = await DispositionClassifier.load({ model: at("own", "ours.gguf") });
    expect(classifier.isCalibrated).toBe(true);
  }, 240_000);

  it("keeps the model that it began with when training only makes it worse", async () => {
    await run("--output", at("bad"), "--epochs", "1", "--rate", "3", "--threads", "2", "--python", python);
    const [before, after] = /whole record +([\d.]+) +([\d.]+)/u.exec(stdout)?.slice(1) ?? [];
    expect(Number(before)).toBeGreaterThan(0);
    expect(after).toBe(before);
  }, 240_000);
});

describe("disposition model train refuses", () => {
  it.each([
    ["a Python that is not there", ["--python", "no-such-python"], "ENGINE_MISSING"],
    ["a Python without PyTorch", ["--python", process.execPath], "ENGINE_MISSING"],
    ["a share that is none", ["--review-share", "20"], "INPUT_INVALID"],
    ["no whole number of epochs", ["--epochs", "some"], "INPUT_INVALID"],
    ["a model that is not there", ["--from", "missing.gguf"], "MODEL_NOT_FOUND"],
  ])("%s", async (_title, args, code) => {
    await expect(run("--output", at("x"), ...args)).rejects.toMatchObject({ code });
  });

  it("a folder that is no data set, and one that lacks a file", async () => {
    const strange = run("--output", at("x"), "--data", folder);
    await expect(strange).rejects.toMatchObject({ code: "FILE_INVALID" });
    rmSync(at("data", "tokens.json"));
    await expect(run("--output", at("x"))).rejects.toThrow(/tokens\.json/u);
  });

  it("a data set in another prompt than the model's", async () => {
    const path = at("data", "manifest.json");
    const manifest = json("data", "manifest.json") as { fingerprint: string };
    writeFileSync(at("data", "tokens.json"), "{}");
    writeFileSync(path, JSON.stringify({ ...manifest, fingerprint: "0123456789abcdef" }));
    await expect(run("--output", at("x"))).rejects.toMatchObject({ code: "FINGERPRINT_MISMATCH" });
  });
});

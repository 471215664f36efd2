import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Row } from "@disposition/dataset";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type BatchRun, batchRunPath, readBatchRun, writeBatchRun } from "./batch-run.ts";
import { beginOrResume } from "./begin-or-resume.ts";

let folder: string;
let output: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "begin-or-resume-"));
  output = join(folder, "out.jsonl");
});
afterEach(() => rmSync(folder, { recursive: true }));

const run: BatchRun = {
  kind: "disposition-batch",
  version: 1,
  startedAt: "2026-02-21T10:00:00.000Z",
  input: { name: "calls.jsonl", rows: 5, bytes: 500, sha256: "a".repeat(64) },
  model: { name: "a.gguf", sha256: "b".repeat(64), fingerprint: "1234", calibration: null },
};
const later: BatchRun = { ...run, startedAt: "2026-02-22T10:00:00.000Z" };

const inputRows: Row[] = Array.from({ length: 5 }, (_, index) => ({
  line: index + 1,
  value: { id: `c${index}`, transcript: "Customer: namaste जी" },
}));
const written = (count: number) =>
  inputRows
    .slice(0, count)
    .map((_row, index) =>
      index === 1
        ? `${JSON.stringify({ id: `c${index}`, line: 2, error: { code: "PROMPT_TOO_LONG", message: "too long" } })}\n`
        : `${JSON.stringify({ id: `c${index}`, labels: { remarks: "नमस्ते" } })}\n`,
    );

async function start(now: BatchRun = later, overwrite = false) {
  const rows = (async function* () {
    yield* inputRows;
  })();
  const begun = await beginOrResume(output, now, rows, overwrite);
  const next = await rows.next();
  return { ...begun, next: next.done ? null : next.value.line };
}

describe("a new output", () => {
  it.each([
    ["is not there", () => {}],
    ["is empty", () => writeFileSync(output, "")],
    ["is empty beside an old description", () => writeFileSync(batchRunPath(output), "{}")],
  ])("that %s begins at the first row, and what it is made from is written down", async (_title, prepare) => {
    prepare();
    expect(await start(run)).toEqual({ rows: 0, failed: 0, bytes: 0, startedAt: run.startedAt, next: 1 });
    expect(await readBatchRun(output)).toEqual(run);
  });
});

describe("an output that was begun", () => {
  beforeEach(() => writeBatchRun(output, run));

  it("goes on behind its last whole row, wherever it was torn", async () => {
    const bytes = Buffer.from(written(5).join(""));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: bytes.length }), async (length) => {
        const torn = bytes.subarray(0, length);
        writeFileSync(output, torn);
        const rows = torn.toString("latin1").split("\n").length - 1;
        const end = torn.lastIndexOf("\n") + 1;
        const next = rows === 5 ? null : rows + 1;
        const failed = Number(rows > 1);
        expect(await start()).toEqual({ rows, failed, bytes: end, startedAt: run.startedAt, next });
      }),
      { numRuns: 60 },
    );
  });

  it("keeps the description of its beginning", async () => {
    writeFileSync(output, written(2).join(""));
    await start();
    expect(await readBatchRun(output)).toEqual(run);
  });

  it("ends before a stretch of NUL that a power cut left, whatever is behind it", async () => {
    const [first = "", , third = ""] = written(3);
    writeFileSync(output, `${first}${"\0".repeat(300)}\n${third}`);
    expect(await start()).toMatchObject({ rows: 1, bytes: Buffer.byteLength(first) });
  });

  it("is the same under another name of the input or of the model's file", async () => {
    writeFileSync(output, written(3).join(""));
    const renamed = { input: { ...run.input, name: "b.jsonl" }, model: { ...run.model, name: "b.gguf" } };
    expect(await start({ ...later, ...renamed })).toMatchObject({ rows: 3 });
  });

  const changes: [string, Partial<BatchRun>, string][] = [
    ["another input", { input: { ...run.input, rows: 6, sha256: "c".repeat(64) } }, "5 rows, 500 bytes; now 6 rows"],
    ["another model", { model: { ...run.model, sha256: "d".repeat(64) } }, "bbbbbbbbbbbb…; now"],
    ["a model that is no file", { model: { ...run.model, name: "hf:a/b", sha256: null } }, 'now "hf:a/b"'],
    ["another fingerprint", { model: { ...run.model, fingerprint: "99" } }, "fingerprint 1234; now 99"],
    ["another calibration", { model: { ...run.model, calibration: "c".repeat(64) } }, "another calibration"],
  ];
  it.each(changes)("is refused with %s, named with the remedy, and left as it is", async (_title, change, named) => {
    writeFileSync(output, written(3).join(""));
    await expect(start({ ...later, ...change })).rejects.toMatchObject({
      code: "FILE_INVALID",
      message: expect.stringMatching(/--overwrite/u),
    });
    await expect(start({ ...later, ...change })).rejects.toThrow(named);
    expect(readFileSync(output, "utf8")).toBe(written(3).join(""));
    expect(await readBatchRun(output)).toEqual(run);
  });

  it.each([
    ["rows in another order", () => [...written(3)].reverse().join(""), "line 1 "],
    ["a row twice", () => [...written(2), ...written(2).slice(1)].join(""), "line 3 "],
    ["a row left out", () => written(4).slice(1).join(""), "line 1 "],
    ["more rows than the input", () => [...written(5), ...written(1)].join(""), "line 6 "],
    ["a line that is no JSON", () => `${written(1).join("")}hello\n`, "line 2 "],
    ["a line that is no row", () => `${written(1).join("")}[]\n`, "line 2 "],
  ])("is refused with %s, and left as it is", async (_title, text, named) => {
    writeFileSync(output, text());
    await expect(start()).rejects.toMatchObject({ code: "FILE_INVALID", message: expect.stringContaining(named) });
    expect(readFileSync(output, "utf8")).toBe(text());
  });

  it("is replaced when that is asked for, even with another input", async () => {
    writeFileSync(output, written(3).join(""));
    const other = { ...later, input: { ...run.input, sha256: "e".repeat(64) } };
    expect(await start(other, true)).toMatchObject({ rows: 0, next: 1, startedAt: later.startedAt });
    expect([readFileSync(output, "utf8"), await readBatchRun(output)]).toEqual(["", other]);
  });
});

describe("a file of unknown origin", () => {
  it("is refused and left as it is", async () => {
    writeFileSync(output, "somebody's work\n");
    await expect(start()).rejects.toThrow(/--overwrite/u);
    expect([readFileSync(output, "utf8"), existsSync(batchRunPath(output))]).toEqual(["somebody's work\n", false]);
  });

  it("is refused with a description that is broken", async () => {
    writeFileSync(output, "somebody's work\n");
    writeFileSync(batchRunPath(output), '{"kind":"disposition-batch"');
    await expect(start()).rejects.toMatchObject({ code: "FILE_INVALID", message: expect.stringContaining("run.json") });
  });
});

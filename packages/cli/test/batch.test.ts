import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { batchCalls } from "./batch-calls.ts";
import { type BatchEnd, type BatchProcesses, prepareBatches } from "./batch-processes.ts";

const ROWS = 200;
const isWindows = process.platform === "win32";

let batches: BatchProcesses;
let folder: string;
let input: string;
beforeAll(async () => {
  batches = await prepareBatches();
  folder = mkdtempSync(join(tmpdir(), "disposition-batch-"));
  // the read-only test runs as somebody else
  chmodSync(folder, 0o755);
  input = join(folder, "calls.jsonl");
  writeFileSync(input, batchCalls(ROWS).join("\n"));
}, 60_000);
afterAll(() => {
  batches[Symbol.dispose]();
  rmSync(folder, { recursive: true });
});

const text = (path: string) => readFileSync(path, "utf8");
const countLines = (path: string) => {
  try {
    return text(path).split("\n").length - 1;
  } catch {
    return 0;
  }
};

/** Runs a batch until it has written `rows` more rows and sends it `signal`. */
async function stopAfter(rows: number, signal: NodeJS.Signals, args: readonly string[], output: string) {
  const goal = countLines(output) + rows;
  const { process: child, ended } = batches.start(args);
  while (countLines(output) < goal && child.exitCode === null) await sleep(2);
  child.kill(signal);
  return ended;
}

describe.skipIf(isWindows)("a batch that is asked to stop", { timeout: 300_000 }, () => {
  it("ends behind a whole row with the signal's status, says how to go on, and goes on to the same bytes", async () => {
    const output = join(folder, "stopped.jsonl");
    const args = [input, "--output", output];
    const stops: [NodeJS.Signals, number, string[]][] = [
      ["SIGINT", 130, []],
      ["SIGTERM", 143, ["--concurrency", "4"]],
    ];
    for (const [signal, status, more] of stops) {
      const end = await stopAfter(5, signal, [...args, ...more], output);
      expect(end).toMatchObject({ code: status, signal: null });
      const rows = countLines(output);
      expect(rows).toBeLessThan(ROWS);
      expect(end.stderr).toContain(`stopped after row ${rows} of ${ROWS}; the same command goes on from there`);
      expect(text(output).endsWith("\n")).toBe(true);
    }
    const stoppedAt = countLines(output);
    const resumed = await batches.start(args).ended;
    expect(resumed).toMatchObject({ code: 0 });
    expect(resumed.stderr).toBe(
      `going on after row ${stoppedAt} of ${ROWS}\n${ROWS} rows, ${text(output).match(/"error":/gu)?.length} failed: ${output}\n`,
    );

    const bytes = text(output);
    const again = await batches.start(args).ended;
    expect(again).toMatchObject({ code: 0, stderr: expect.stringContaining("is complete already") });
    expect(text(output)).toBe(bytes);

    const overwritten = await batches.start([...args, "--overwrite"]).ended;
    expect(overwritten).toMatchObject({ code: 0, stderr: expect.not.stringContaining("going on") });
    expect(text(output)).toBe(bytes);
  });
});

describe("an output that cannot be had", { timeout: 120_000 }, () => {
  const refusal = async (end: Promise<BatchEnd>) => {
    const { code, stderr } = await end;
    expect(stderr).not.toContain("    at ");
    return [code, stderr];
  };

  it("is refused when its input has changed, and left as it is", async () => {
    const calls = join(folder, "changing.jsonl");
    const output = join(folder, "changing.out.jsonl");
    writeFileSync(calls, batchCalls(3).join("\n"));
    await batches.start([calls, "--output", output]).ended;
    const before = text(output);
    writeFileSync(calls, batchCalls(4).join("\n"));
    const refused = await refusal(batches.start([calls, "--output", output]).ended);
    expect(refused).toEqual([1, expect.stringMatching(/another input .*3 rows.*now 4 rows.*--overwrite/u)]);
    expect(text(output)).toBe(before);
  });

  it("is refused when it is somebody else's file", async () => {
    const output = join(folder, "notes.txt");
    writeFileSync(output, "my notes\n");
    const refused = await refusal(batches.start([input, "--output", output]).ended);
    expect(refused).toEqual([1, expect.stringMatching(/notes\.txt" is there already.*--overwrite/u)]);
    expect(text(output)).toBe("my notes\n");
  });

  it("is refused in a folder that is missing", async () => {
    const args = [input, "--output", join(folder, "missing", "out.jsonl")];
    expect(await refusal(batches.start(args).ended)).toEqual([1, expect.stringMatching(/missing.*\(ENOENT\)/u)]);
  });

  it.skipIf(process.platform !== "linux")("says that the disk is full", async () => {
    const refused = await refusal(batches.start([input, "--output", "/dev/full"]).ended);
    expect(refused).toEqual([1, expect.stringMatching(/\(ENOSPC\): the disk is full; make room/u)]);
  });

  it.skipIf(isWindows)("says that it may not be written, and leaves what is there", async () => {
    const locked = join(folder, "locked");
    mkdirSync(locked);
    writeFileSync(join(locked, "out.jsonl"), '{"id":"call-1"}\n');
    chmodSync(join(locked, "out.jsonl"), 0o444);
    chmodSync(locked, 0o555);
    // permissions do not bind root
    const somebody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    for (const name of ["out.jsonl", "new.jsonl"]) {
      const args = [input, "--output", join(locked, name), "--overwrite"];
      expect(await refusal(batches.start(args, somebody).ended)).toEqual([
        1,
        expect.stringMatching(/locked.*\(EACCES\): there is no permission/u),
      ]);
    }
    expect(text(join(locked, "out.jsonl"))).toBe('{"id":"call-1"}\n');
    chmodSync(locked, 0o755);
  });
});

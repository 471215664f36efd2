import { appendFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RowOutcome } from "../upload/row-outcome.ts";
import { JournalWriter } from "./journal-writer.ts";
import { journalOutcomes, readJournal } from "./read-journal.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "journal-test-"));
});
afterAll(() => rm(folder, { recursive: true }));

const endless = { take: () => undefined };
const row = (index: number): RowOutcome => ({
  row: index,
  line: index + 2,
  status: "error",
  code: "x",
  detail: "\u2028 y",
});
const line = (index: number) => `${JSON.stringify(row(index))}\n`;

describe("a journal", () => {
  it("tells of rows only when the file has them", async () => {
    const path = join(folder, "synced");
    const told: number[] = [];
    const writer = await JournalWriter.open<number>(path, 0, endless, (entries) => told.push(...entries));
    for (let index = 0; index < 50; index += 1) {
      await writer.append(row(index), index);
      // what was told by now stands in the file
      const { rows } = await readJournal(path);
      expect(rows).toBeGreaterThanOrEqual(told.length);
    }
    await writer.sync();
    await writer.close();
    expect(told).toEqual(Array.from({ length: 50 }, (_, index) => index));
  });

  it.each([
    ["nothing", ""],
    ["half a row", line(2).slice(0, -5)],
    ["a row without its end", line(2).trimEnd()],
    ["a row that is no JSON", "{]\n"],
    ["the wrong row", line(7)],
    ["a block of zeros, as some file systems leave", "\0".repeat(512)],
  ])("that ends with %s counts the rows before it, and goes on from there", async (title, tail) => {
    const path = join(folder, title);
    await writeFile(path, line(0) + line(1) + tail);
    const facts = await readJournal(path);
    expect([facts.rows, facts.failed]).toEqual([2, 2]);
    const writer = await JournalWriter.open(path, facts.bytes, endless, () => undefined);
    await writer.append(row(2), null);
    await writer.sync();
    await writer.close();
    expect(await readFile(path, "utf8")).toBe(line(0) + line(1) + line(2));
  });

  it("has its end behind its last row, and nothing is read behind that", async () => {
    const path = join(folder, "ended");
    await writeFile(path, `${line(0)}${JSON.stringify({ end: "done", at: "2026-02-21T10:00:00.000Z" })}\n${line(1)}`);
    expect(await readJournal(path)).toMatchObject({ rows: 1, end: { end: "done" } });
    const outcomes: number[] = [];
    for await (const outcome of journalOutcomes(path)) outcomes.push(outcome.row);
    expect(outcomes).toEqual([0]);
  });

  it("that is missing is empty", async () => {
    expect(await readJournal(join(folder, "none"))).toEqual({ rows: 0, failed: 0, bytes: 0, end: null });
  });

  it("fails with what the disk says, at the latest when it is synced", async () => {
    const path = join(folder, "quota");
    const full = {
      take: () => {
        throw new Error("no room");
      },
    };
    const writer = await JournalWriter.open(path, 0, full, () => undefined);
    await writer.append(row(0), null);
    await expect(writer.sync()).rejects.toThrow("no room");
    await expect(writer.append(row(1), null)).rejects.toThrow("no room");
    await writer.close();
  });

  it("of a million bytes a line is read in pieces", async () => {
    const path = join(folder, "long");
    const long = { ...row(0), detail: "ह".repeat(500_000) };
    await appendFile(path, `${JSON.stringify(long)}\n${line(1)}`);
    expect((await readJournal(path)).rows).toBe(2);
  });
});

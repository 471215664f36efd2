import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { eventOfNote } from "../events/event-of-note.ts";
import { earlierTaxonomy } from "../testing/earlier-taxonomy.ts";
import { foldJournal } from "./fold-journal.ts";
import { appendEvents, gapPaths } from "./gap-journal.ts";
import { readEvents } from "./read-events.ts";

vi.mock("node:fs/promises", async (original) => {
  const real = await original<typeof import("node:fs/promises")>();
  return { ...real, open: vi.fn(real.open) };
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gaps-"));
});
afterEach(() => {
  vi.mocked(open).mockClear();
  rmSync(folder, { recursive: true });
});

const paths = () => gapPaths(join(folder, "gaps.yaml"));
const note = (phrase: string) =>
  eventOfNote({ author: "Asha", day: "2026-02-21", field: "payment_disposition", phrase }, earlierTaxonomy);
const kept = async () => {
  const { events } = await readEvents(paths());
  return [...events.values()].flatMap((event) => (event.kind === "note" ? [event.phrase] : [])).sort();
};
const nothing = async () => undefined;

describe("appendEvents", () => {
  it("writes again when a fold takes the file away between opening and writing", async () => {
    await appendEvents(paths(), [note("first")], { fsync: false });
    const { open: realOpen } = await vi.importActual<typeof import("node:fs/promises")>("node:fs/promises");
    vi.mocked(open).mockImplementationOnce(async (...args) => {
      const file = await realOpen(...args);
      await foldJournal(paths(), nothing);
      return file;
    });
    await appendEvents(paths(), [note("second")], { fsync: false });
    expect(await kept()).toEqual(["first", "second"]);
  });

  it("names the file when it cannot be written", async () => {
    const blocked = gapPaths(join(folder, "gaps.yaml"));
    await expect(appendEvents({ ...blocked, journal: folder }, [note("x")])).rejects.toMatchObject({
      code: "FILE_INVALID",
    });
  });
});

describe("foldJournal", () => {
  it("keeps everything for the next fold when what comes before it fails", async () => {
    await appendEvents(paths(), [note("first")], { fsync: false });
    await expect(foldJournal(paths(), () => Promise.reject(new Error("broken file")))).rejects.toThrow("broken file");
    expect(await kept()).toEqual(["first"]);
    await appendEvents(paths(), [note("second")], { fsync: false });
    await foldJournal(paths(), nothing);
    expect(await kept()).toEqual(["first", "second"]);
    expect(readdirSync(folder)).toEqual(["gaps.yaml.evidence.jsonl"]);
  });

  it("folds what two crashed folds left aside", async () => {
    for (const phrase of ["first", "second"]) {
      await appendEvents(paths(), [note(phrase)], { fsync: false });
      await foldJournal(paths(), () => Promise.reject(new Error("crash"))).catch(() => undefined);
    }
    expect(readdirSync(folder)).toHaveLength(2);
    await foldJournal(paths(), nothing);
    expect(await kept()).toEqual(["first", "second"]);
  });
});

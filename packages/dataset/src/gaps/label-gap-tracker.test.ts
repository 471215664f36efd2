import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { collections } from "@disposition/taxonomy";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { GapEntry } from "./gap-entry.ts";
import { LabelGapTracker } from "./label-gap-tracker.ts";
import { earlierGaps } from "./testing/earlier-gaps.ts";
import { earlierTaxonomy } from "./testing/earlier-taxonomy.ts";

const day = "2026-02-21";
let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gaps-"));
  file = join(folder, "gaps.yaml");
});
afterEach(() => rmSync(folder, { recursive: true }));

const earlier = () => new LabelGapTracker({ file, taxonomy: earlierTaxonomy, fsync: false });
const find = <K extends GapEntry["kind"]>(entries: readonly GapEntry[], kind: K) =>
  entries.filter((entry): entry is Extract<GapEntry, { kind: K }> => entry.kind === kind);

describe("the earlier system's five entries, told as notes", () => {
  it("become a new label each, an alias, a part of a label, a label to collect and a conflict", async () => {
    const gaps = earlier();
    for (const note of earlierGaps) await gaps.note(note);
    const { entries } = await gaps.compact({ day });
    expect(find(entries, "NEW_LABEL").map(({ name }) => name)).toEqual(["MEDICAL_ISSUE", "OUT_OF_STATION"]);
    expect(find(entries, "ALIAS")).toMatchObject([{ name: "JOB_LOSS", label: "JOB_CHANGED_WAITING_FOR_SALARY" }]);
    expect(find(entries, "SUB_LABEL")).toMatchObject([{ name: "LINK_NOT_RECEIVED", parent: "TECHNICAL_ISSUE" }]);
    expect(find(entries, "UNDER_REPRESENTED")).toMatchObject([
      { label: "PTP", action: { cues: ["dekhunga", "kal check karo"] }, endsUp: { NO_PAYMENT_COMMITMENT: 2 } },
    ]);
    expect(find(entries, "CONFLICT")).toMatchObject([
      {
        phrase: "dekhunga",
        status: "open",
        claims: [
          { label: "NO_PAYMENT_COMMITMENT", by: "cue list vague" },
          { label: "NO_PAYMENT_COMMITMENT", by: "step downgrade-promise" },
          { label: "PTP", by: "Asha" },
        ],
        action: { type: "decide", between: ["NO_PAYMENT_COMMITMENT", "PTP"] },
      },
      // no step minds this one, but the cue lists know it as a phrase that commits to nothing
      { phrase: "kal check karo", claims: [{ by: "cue list vague" }, { by: "Asha" }] },
    ]);
  });

  it("are held back as cues until somebody decides, while a cue that contradicts nothing is boosted", async () => {
    const gaps = earlier();
    for (const note of earlierGaps) await gaps.note(note);
    await gaps.note({ ...earlierGaps[4]!, phrase: "parso pakka" });
    const plan = await gaps.plan(day);
    expect(plan.recipe.boosters).toEqual([
      { name: "gap-ptp", cues: { words: ["parso pakka"] }, only: { payment_disposition: ["PTP"] }, factor: 2 },
    ]);
    expect(plan.held.map(({ cue }) => cue).sort()).toEqual(["dekhunga", "kal check karo"]);
    const held = plan.held.find(({ cue }) => cue === "dekhunga");
    await gaps.decide(held!.entry, { status: "rejected", by: "Ravi", at: "2026-02-21T09:00:00Z" });
    const after = await gaps.plan(day);
    expect(after.held.map(({ cue }) => cue)).toEqual(["kal check karo"]);
    expect(after.recipe.boosters).toMatchObject([{ cues: { words: ["dekhunga", "parso pakka"] } }]);
  });

  it("leave only the conflicts and the calls to collect where the labels are there by now", async () => {
    const gaps = new LabelGapTracker({ file, taxonomy: collections, fsync: false });
    for (const note of earlierGaps) await gaps.note(note);
    const { entries } = await gaps.view(day);
    expect(find(entries, "NEW_LABEL")).toEqual([]);
    expect(find(entries, "SUB_LABEL")).toEqual([]);
    expect(find(entries, "ALIAS")).toEqual([]);
    expect(find(entries, "CONFLICT").map(({ phrase }) => phrase)).toEqual(["dekhunga", "kal check karo"]);
  });
});

describe("what people write", () => {
  it("stays when new evidence comes, and a status changed in the file is in the history", async () => {
    const gaps = earlier();
    await gaps.note(earlierGaps[0]!);
    await gaps.compact({ day });
    const edited = readFileSync(file, "utf8")
      .replace("status: open", "status: accepted")
      .replace("owner: null", "owner: Meera")
      .replace("notes: null", "notes: ask the lender first");
    writeFileSync(file, edited);
    await gaps.note({ ...earlierGaps[0]!, author: "Imran" });
    const { entries } = await gaps.compact({ day: "2026-02-28" });
    expect(entries).toMatchObject([
      {
        name: "MEDICAL_ISSUE",
        status: "accepted",
        owner: "Meera",
        notes: "ask the lender first",
        history: [{ day: "2026-02-28", from: "open", to: "accepted", by: "by hand" }],
        evidence: { note: { "2026-W08": 2 } },
      },
    ]);
  });

  it("is applied once: a decision does not come back after somebody changed the file", async () => {
    const gaps = earlier();
    await gaps.note(earlierGaps[0]!);
    const id = "new-label:reason_for_not_paying:medical_issue";
    await gaps.decide(id, { status: "done", owner: "Ravi", by: "Ravi", at: "2026-02-21T09:00:00Z" });
    await gaps.compact({ day });
    writeFileSync(file, readFileSync(file, "utf8").replace("status: done", "status: open"));
    const { entries } = await gaps.compact({ day: "2026-02-22" });
    expect(entries[0]).toMatchObject({ status: "open", owner: "Ravi" });
    expect(entries[0]!.history.map(({ to }) => to)).toEqual(["done", "open"]);
  });

  it.each([
    ["an unknown status", "status: open", "status: maybe", /status/u],
    ["an unknown key", "owner: null", "owned: null", /owned/u],
    ["no YAML", "kind: disposition-label-gaps", "kind: [", /no YAML/u],
    ["another taxonomy", "name: earlier-collections", "name: visits", /visits/u],
  ])("is refused with %s, and nothing told is lost", async (_title, from, to, message) => {
    const gaps = earlier();
    await gaps.note(earlierGaps[0]!);
    await gaps.compact({ day });
    const whole = readFileSync(file, "utf8");
    writeFileSync(file, whole.replace(from, to));
    await gaps.note(earlierGaps[2]!);
    await expect(gaps.compact({ day })).rejects.toThrow(message);
    writeFileSync(file, whole);
    const { entries } = await gaps.compact({ day });
    expect(entries).toHaveLength(2);
  });

  it.each([
    ["an unknown field", { field: "mood" }, /mood/u],
    ["a free-text field", { field: "ptp_details.date" }, /label fields/u],
    ["a day that does not exist", { day: "2026-02-30" }, /2026-02-30/u],
    ["no phrase", { phrase: "  " }, /phrase/u],
    ["a whole call for a phrase", { phrase: "haan ".repeat(60) }, /phrase/u],
    ["no author", { author: "" }, /author/u],
  ])("is refused as a note with %s", async (_title, wrong, message) => {
    await expect(earlier().note({ ...earlierGaps[0]!, ...wrong })).rejects.toThrow(message);
  });

  it("is refused as a decision about an entry that is not there, or without an instant", async () => {
    const gaps = earlier();
    await gaps.note(earlierGaps[0]!);
    const decision = { status: "done", by: "Ravi", at: "2026-02-21T09:00:00Z" } as const;
    await expect(gaps.decide("new-label:x:y", decision)).rejects.toThrow(/new-label:x:y/u);
    const id = "new-label:reason_for_not_paying:medical_issue";
    await expect(gaps.decide(id, { ...decision, at: "yesterday" })).rejects.toThrow(/yesterday/u);
  });
});

describe("the file", () => {
  it("has a block per entry and is the same after folding again", async () => {
    const gaps = earlier();
    for (const note of earlierGaps) await gaps.note(note);
    await gaps.compact({ day });
    const first = readFileSync(file, "utf8");
    await gaps.compact({ day: "2026-03-01" });
    expect(readFileSync(file, "utf8")).toBe(first);
    expect(first.match(/^ {2}- id: /gmu)).toHaveLength(7);
    expect(first.match(/\n\n {2}- id: /gu)).toHaveLength(6);
  });

  it("of the earlier system's entries is the example beside these tests", async () => {
    const gaps = earlier();
    for (const note of earlierGaps) await gaps.note(note);
    await gaps.compact({ day });
    const example = new URL("testing/earlier-gaps.yaml", import.meta.url);
    expect(readFileSync(file, "utf8")).toBe(readFileSync(example, "utf8"));
  });

  it("holds no personal data that a note quoted", async () => {
    const gaps = earlier();
    await gaps.note({ ...earlierGaps[0]!, phrase: "call 98765 43210, hospital mein hoon" });
    await gaps.compact({ day });
    expect(readFileSync(file, "utf8")).toContain("[phone]");
    expect(readFileSync(file, "utf8") + readFileSync(`${file}.evidence.jsonl`, "utf8")).not.toContain("43210");
  });
});

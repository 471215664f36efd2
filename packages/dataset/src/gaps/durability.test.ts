import { type ChildProcess, spawn } from "node:child_process";
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { gapPaths } from "./journal/gap-journal.ts";
import { withLock } from "./journal/process-lock.ts";
import { readEvents } from "./journal/read-events.ts";
import { LabelGapTracker } from "./label-gap-tracker.ts";
import { earlierTaxonomy } from "./testing/earlier-taxonomy.ts";

const day = "2026-02-21";
const program = fileURLToPath(new URL("testing/tell-in-child.ts", import.meta.url));
let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gaps-"));
  file = join(folder, "gaps.yaml");
});
afterEach(() => rmSync(folder, { recursive: true }));

const tracker = () => new LabelGapTracker({ file, taxonomy: earlierTaxonomy, fsync: false });
const tell = (writer: string, notes: number, foldEvery = 0) =>
  spawn(
    process.execPath,
    ["--conditions=@disposition/source", "--import", "tsx", program, file, writer, String(notes), String(foldEvery)],
    {
      stdio: ["ignore", "pipe", "inherit"],
    },
  );

/** What a child acknowledged, until it ends or `enough` says to kill it. */
function acknowledged(child: ChildProcess, enough = Number.POSITIVE_INFINITY): Promise<string[]> {
  let output = "";
  child.stdout?.on("data", (chunk: Buffer) => {
    output += chunk.toString();
    if (output.split("\n").length > enough) child.kill("SIGKILL");
  });
  return new Promise((resolve) => child.on("close", () => resolve(output.split("\n").slice(0, -1))));
}

const phrasesKept = async () => {
  const { events } = await readEvents(gapPaths(file));
  return new Set([...events.values()].flatMap((event) => (event.kind === "note" ? [event.phrase] : [])));
};

describe("several processes", () => {
  it("that tell 200 notes each while others fold lose none, and count none twice", { timeout: 120_000 }, async () => {
    const writers = ["a", "b", "c", "d"].map((name, index) => acknowledged(tell(name, 200, index < 2 ? 50 : 0)));
    const told = (await Promise.all(writers)).flat();
    expect(told).toHaveLength(800);
    expect(await phrasesKept()).toEqual(new Set(told));
    const { entries, badLines } = await tracker().compact({ day });
    expect(badLines).toBe(0);
    expect(entries[0]?.evidence.note).toEqual({ "2026-W08": 800 });
    expect(readdirSync(folder).sort()).toEqual(["gaps.yaml", "gaps.yaml.evidence.jsonl"]);
  });

  it("that are killed while they tell and fold lose nothing that was acknowledged, and leave no lock shut", {
    timeout: 120_000,
  }, async () => {
    const told: string[] = [];
    for (const [round, enough] of [15, 31, 52].entries()) {
      told.push(...(await acknowledged(tell(`round-${round}`, 10_000, 10), enough)));
    }
    const kept = await phrasesKept();
    expect(told.length).toBeGreaterThan(90);
    expect(told.filter((phrase) => !kept.has(phrase))).toEqual([]);
    const { entries } = await tracker().compact({ day });
    expect(entries[0]?.evidence.note["2026-W08"]).toBeGreaterThanOrEqual(told.length);
    expect(readdirSync(folder).filter((name) => /\.(?:lock|tmp)/u.test(name)).length).toBeLessThanOrEqual(3);
  });
});

describe("a damaged journal", () => {
  const note = (phrase: string) =>
    tracker().note({ author: "Asha", day, field: "payment_disposition", phrase, shouldBe: "PTP" });
  const { journal } = gapPaths("x");

  it("with a torn last line loses that line and no other, whoever writes next", async () => {
    await note("kal pakka");
    const path = join(folder, journal.replace("x", "gaps.yaml"));
    appendFileSync(path, '\n{"sum":"0123456789ab","event":{"kind":"no');
    await note("parso pakka");
    expect(await phrasesKept()).toEqual(new Set(["kal pakka", "parso pakka"]));
    expect((await tracker().view(day)).badLines).toBe(1);
  });

  it("with an altered line does not believe it", async () => {
    await note("kal pakka");
    const path = join(folder, journal.replace("x", "gaps.yaml"));
    writeFileSync(path, readFileSync(path, "utf8").replace("kal pakka", "kal nahi"));
    expect(await phrasesKept()).toEqual(new Set());
    expect((await tracker().view(day)).badLines).toBe(1);
  });
});

describe("the lock", () => {
  it("lets one in at a time", async () => {
    let inside = 0;
    let most = 0;
    const work = async () => {
      inside += 1;
      most = Math.max(most, inside);
      await new Promise((resolve) => setTimeout(resolve, 5));
      inside -= 1;
    };
    await Promise.all(Array.from({ length: 6 }, () => withLock(join(folder, "x.lock"), work)));
    expect(most).toBe(1);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("is not held by a process that is gone, and is by one that lives", async () => {
    const claim = (pid: number) => writeFileSync(join(folder, `x.lock.${pid}@${encodeURIComponent(hostname())}~1`), "");
    const child = spawn(process.execPath, ["-e", ""]);
    await new Promise((resolve) => child.on("close", resolve));
    claim(child.pid ?? 0);
    await expect(withLock(join(folder, "x.lock"), async () => "in", { waitMs: 500 })).resolves.toBe("in");
    claim(process.pid);
    await expect(withLock(join(folder, "x.lock"), async () => "in", { waitMs: 200 })).rejects.toThrow(
      /another process/u,
    );
  });

  it("of another machine is respected until nobody has touched it for long", async () => {
    const claim = join(folder, "x.lock.1@another-machine~1");
    writeFileSync(claim, "");
    const enter = () => withLock(join(folder, "x.lock"), async () => "in", { waitMs: 200, staleMs: 60_000 });
    await expect(enter()).rejects.toThrow(/another process/u);
    const longAgo = new Date(Date.now() - 61_000);
    utimesSync(claim, longAgo, longAgo);
    await expect(enter()).resolves.toBe("in");
  });

  it("is given back when the work fails", async () => {
    await expect(withLock(join(folder, "x.lock"), () => Promise.reject(new Error("full")))).rejects.toThrow("full");
    expect(readdirSync(folder)).toEqual([]);
  });
});

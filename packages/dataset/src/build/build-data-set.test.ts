import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FINDERS } from "@disposition/postprocess";
import {
  chatmlBrief,
  chatmlMarked,
  collections,
  DataSetManifest,
  fingerprint,
  type LabelledCall,
  labelledCallSchema,
  marksOf,
  NO_MARK,
} from "@disposition/taxonomy";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SPLITS, type SplitName } from "../split/split-of.ts";
import { synthesise } from "../synthesis/synthesise.ts";
import { buildDataSet } from "./build-data-set.ts";
import type { ChatmlRow } from "./chatml-row.ts";

type CollectionsCall = LabelledCall<typeof collections>;

const COUNT = 300;
const labels = collections.fields.flatMap((field) => (field.kind === "label" ? field.labels : []));
let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "build-data-set-"));
  await build("first", { count: COUNT });
});
afterAll(() => rm(root, { recursive: true }));

async function build(name: string, { count = COUNT, seed = 7, format = chatmlBrief } = {}): Promise<DataSetManifest> {
  const calls = synthesise({ seed: 7, count });
  return buildDataSet({ taxonomy: collections, format, calls, folder: join(root, name), seed, source: "synthesis" });
}

async function bytesIn(name: string): Promise<Record<string, string>> {
  const files = (await readdir(join(root, name))).sort();
  const entries = files.map(async (file) => [file, await readFile(join(root, name, file), "utf8")] as const);
  return Object.fromEntries(await Promise.all(entries));
}

async function rowsIn<R>(name: string, file: string): Promise<R[]> {
  const text = await readFile(join(root, name, file), "utf8");
  return text
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as R);
}

async function idsBySplit(name: string): Promise<Record<SplitName, string[]>> {
  const entries = SPLITS.map(async (split) => {
    const rows = await rowsIn<ChatmlRow>(name, `${split}.jsonl`);
    return [split, rows.map(({ id }) => id)] as const;
  });
  return Object.fromEntries(await Promise.all(entries)) as Record<SplitName, string[]>;
}

async function userTexts(name: string): Promise<Map<string, string>> {
  const rows = (await Promise.all(SPLITS.map((split) => rowsIn<ChatmlRow>(name, `${split}.jsonl`)))).flat();
  return new Map(rows.map(({ id, messages }) => [id, messages.find(({ role }) => role === "user")?.content ?? ""]));
}

async function callsIn(name: string): Promise<CollectionsCall[]> {
  return (await Promise.all(SPLITS.map((split) => rowsIn<CollectionsCall>(name, `${split}.calls.jsonl`)))).flat();
}

describe("reproducibility", () => {
  it("gives the same bytes for the same seed", async () => {
    await build("second");
    expect(await bytesIn("second")).toEqual(await bytesIn("first"));
  });

  it("replaces an older set in the folder", async () => {
    await build("reused", { count: 40, seed: 1 });
    await build("reused");
    expect(await bytesIn("reused")).toEqual(await bytesIn("first"));
  });

  it("splits otherwise under another seed", async () => {
    await build("other-seed", { seed: 8 });
    expect(await idsBySplit("other-seed")).not.toEqual(await idsBySplit("first"));
  });

  it("keeps the split and the bytes of a row when calls are added", async () => {
    await build("shorter", { count: 100 });
    const [shorter, longer] = await Promise.all([bytesIn("shorter"), bytesIn("first")]);
    for (const split of SPLITS)
      expect(longer[`${split}.jsonl`]?.startsWith(shorter[`${split}.jsonl`] ?? "?")).toBe(true);
  });
});

describe("the manifest", () => {
  const manifest = async () => DataSetManifest.parse(JSON.parse((await bytesIn("first"))["manifest.json"] ?? ""));

  it("is what buildDataSet returns, and names what the set was made with", async () => {
    expect(await build("returned")).toEqual(await manifest());
    expect(await manifest()).toMatchObject({
      taxonomy: { name: collections.name, version: collections.version },
      format: chatmlBrief.id,
      fingerprint: fingerprint(collections, chatmlBrief, FINDERS),
      source: { kind: "synthesis", seed: 7, count: COUNT },
    });
  });

  it("has the hash and the rows of each file", async () => {
    const files = await bytesIn("first");
    const { splits } = await manifest();
    expect(Object.keys(splits).sort()).toEqual([...SPLITS].sort());
    for (const { file, rows, sha256 } of Object.values(splits)) {
      expect(sha256).toBe(
        createHash("sha256")
          .update(files[file] ?? "")
          .digest("hex"),
      );
      expect(rows).toBe((files[file] ?? "").split("\n").length - 1);
      expect(rows).toBeGreaterThan(0);
    }
  });

  it("counts the labels of the calls", async () => {
    const calls = await callsIn("first");
    const { counts } = await manifest();
    expect(Object.keys(counts)).toEqual(
      collections.fields.filter(({ kind }) => kind !== "text").map(({ path }) => path),
    );
    for (const field of Object.values(counts)) {
      expect(Object.values(field).reduce((sum, count) => sum + count, 0)).toBe(COUNT);
    }
    const promises = calls.filter((call) => call.labels.payment_disposition === "PTP").length;
    expect(promises).toBeGreaterThan(0);
    expect(counts.payment_disposition?.PTP).toBe(promises);
    const amounts = calls.filter((call) => call.labels.ptp_details.amount !== null).length;
    expect(counts["ptp_details.amount"]).toEqual({ value: amounts, null: COUNT - amounts });
  });

  it("counts the gold values that the transcript does not hold", async () => {
    const call: CollectionsCall = {
      id: "unsaid",
      transcript: "Customer: I will pay tomorrow",
      callDate: "2026-02-21",
      labels: {
        disposition: "ANSWERED",
        payment_disposition: "PTP",
        reason_for_not_paying: "NONE",
        ptp_details: { amount: 777, date: "2026-02-22" },
        followup_date: null,
        remarks: null,
      },
    };
    const built = await buildDataSet({
      taxonomy: collections,
      format: chatmlBrief,
      calls: [call, { ...call, id: "unsaid-too" }],
      folder: join(root, "unsaid"),
      seed: 1,
      source: "test",
    });
    expect(built.unfound).toEqual({ "ptp_details.amount": 2 });
  });
});

describe("the rows", () => {
  it("stand beside their calls, which are the calls that came in", async () => {
    for (const split of SPLITS) {
      const calls = await rowsIn<CollectionsCall>("first", `${split}.calls.jsonl`);
      expect(calls.map(({ id }) => id)).toEqual((await idsBySplit("first"))[split]);
      for (const call of calls) expect(labelledCallSchema(collections).safeParse(call).success).toBe(true);
    }
    const ids = (await callsIn("first")).map(({ id }) => id).sort();
    expect(ids).toEqual([...synthesise({ seed: 7, count: COUNT })].map(({ id }) => id).sort());
  });

  it("have no group in two splits", async () => {
    const splitsOf = new Map<string, Set<SplitName>>();
    for (const split of SPLITS) {
      for (const { group, id } of await rowsIn<CollectionsCall>("first", `${split}.calls.jsonl`)) {
        splitsOf.set(group ?? id, (splitsOf.get(group ?? id) ?? new Set<SplitName>()).add(split));
      }
    }
    expect(splitsOf.size).toBeLessThan(COUNT);
    expect([...splitsOf].filter(([, splits]) => splits.size > 1)).toEqual([]);
  });

  it("number marks in text order outside training, and shuffle them in training", async () => {
    const firstMarks = async (split: SplitName) =>
      (await rowsIn<ChatmlRow>("first", `${split}.jsonl`)).flatMap(
        ({ messages }) => messages.find(({ role }) => role === "user")?.content.match(/⟦a\d+⟧/u)?.[0] ?? [],
      );
    expect(new Set([...(await firstMarks("validation")), ...(await firstMarks("test"))])).toEqual(new Set(["⟦a1⟧"]));
    expect(new Set(await firstMarks("train")).size).toBeGreaterThan(10);
  });

  // chatmlMarked keeps capitals, so a label that leaks as it is written shows
  it("say no gold label to the model", async () => {
    await build("marked", { format: chatmlMarked });
    const texts = await userTexts("marked");
    const leaks = (await callsIn("marked")).filter(({ id, labels: gold }) =>
      [gold.disposition, gold.payment_disposition, gold.reason_for_not_paying].some((label) =>
        new RegExp(`(?<![A-Za-z_])${label}(?![A-Za-z_])`, "u").test(texts.get(id) ?? ""),
      ),
    );
    expect(texts.size).toBe(COUNT);
    expect(leaks.map(({ id }) => id)).toEqual([]);
  });

  it("say no label of several words in small letters either", async () => {
    const compound = labels.filter((label) => label.includes("_")).map((label) => label.toLowerCase());
    const leaks = [...(await userTexts("first"))].filter(([, text]) => compound.some((label) => text.includes(label)));
    expect(compound.length).toBeGreaterThan(10);
    expect(leaks.map(([id]) => id)).toEqual([]);
  });
});

describe("tokens.json", () => {
  it("lists every label and every mark once", async () => {
    const tokens = JSON.parse((await bytesIn("first"))["tokens.json"] ?? "") as { control: string[]; marks: string[] };
    const marks = [...marksOf("amount"), ...marksOf("date"), NO_MARK];
    expect(tokens.marks).toEqual(marks);
    expect(new Set(tokens.control).size).toBe(tokens.control.length);
    expect(tokens.control).toEqual(expect.arrayContaining([...marks, ...labels, "<|im_start|>", "<|im_end|>"]));
  });

  it("cuts every answer into tokens of the list", async () => {
    const { control } = JSON.parse((await bytesIn("first"))["tokens.json"] ?? "") as { control: string[] };
    const longestFirst = [...control].sort((a, b) => b.length - a.length);
    const rest = (await rowsIn<ChatmlRow>("first", "test.jsonl")).map(({ messages }) => {
      let answer = messages.at(-1)?.content ?? "?";
      for (let token = longestFirst[0]; token !== undefined; ) {
        token = longestFirst.find((candidate) => answer.startsWith(candidate));
        answer = answer.slice(token?.length ?? 0);
      }
      return answer;
    });
    expect(new Set(rest)).toEqual(new Set([""]));
  });
});

describe("streaming", () => {
  it("pulls a call only when the one before it is written", async () => {
    const written: number[] = [];
    const pulled: number[] = [];
    function* calls() {
      for (const call of synthesise({ seed: 1, count: 25 })) {
        pulled.push(written.length);
        yield call;
      }
    }
    await buildDataSet({
      taxonomy: collections,
      format: chatmlBrief,
      calls: calls(),
      folder: join(root, "lazy"),
      seed: 1,
      source: "test",
      onProgress: (count) => written.push(count),
    });
    expect(pulled).toEqual(Array.from({ length: 25 }, (_, index) => index));
    expect(written).toEqual(Array.from({ length: 25 }, (_, index) => index + 1));
  });

  it("takes calls that arrive one by one", async () => {
    async function* calls() {
      yield* synthesise({ seed: 7, count: COUNT });
    }
    const folder = join(root, "async");
    await buildDataSet({
      taxonomy: collections,
      format: chatmlBrief,
      calls: calls(),
      folder,
      seed: 7,
      source: "synthesis",
    });
    expect(await bytesIn("async")).toEqual(await bytesIn("first"));
  });

  it("fails with the error of the source and leaves no manifest, not even of an older set", async () => {
    function* calls() {
      yield* synthesise({ seed: 1, count: 3 });
      throw new Error("the source broke");
    }
    const folder = join(root, "broken");
    await build("broken", { count: 5 });
    const building = buildDataSet({
      taxonomy: collections,
      format: chatmlBrief,
      calls: calls(),
      folder,
      seed: 1,
      source: "test",
    });
    await expect(building).rejects.toThrow("the source broke");
    expect(await readdir(folder)).not.toContain("manifest.json");
  });
});

import { createHash } from "node:crypto";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chatmlMarked, collections, type DataSetManifest, type LabelledCall } from "@disposition/taxonomy";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { synthesise } from "../synthesis/synthesise.ts";
import { exportDataSet } from "../write/export-data-set.ts";
import type { TrainingRow } from "../write/training-row.ts";
import { writeDataSet } from "../write/write-data-set.ts";
import { certifyDataSet } from "./certify-data-set.ts";
import { planSplits } from "./plan-splits.ts";
import { readPreviousSplits } from "./read-previous-splits.ts";
import { readCertificate, SplitCertificate } from "./split-certificate.ts";
import { SPLITS, type SplitName } from "./split-of.ts";
import type { SplitPlan } from "./split-plan.ts";
import { splitRowOf } from "./split-row.ts";
import type { FailureKind } from "./verify/failure.ts";
import { verifyDataSet } from "./verify-data-set.ts";

const COUNT = 160;
const LONG =
  "Agent: good morning am i speaking with the borrower\n" +
  "Customer: yes my shop burnt down last month and my brother moved to another city so nobody can repay before the insurance settles everything";

type Call = LabelledCall<typeof collections>;
type Rows = Record<SplitName, { rows: TrainingRow[]; calls: Call[] }>;

let root: string;
let clean: string;
let plan: SplitPlan;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "verify-"));
  clean = join(root, "clean");
  const calls = [...synthesise({ seed: 5, count: COUNT })].map((call, index): Call => {
    return { ...call, keys: { borrower: `b${index}`, phone: `p${index}` } };
  });
  plan = planSplits(
    calls.map((call) => splitRowOf(collections, call, null)),
    { salt: "pepper" },
    { seed: 1 },
  );
  const placed = calls.flatMap((call, index) => {
    const split = plan.splitOfRow(index);
    return split === null ? [] : [{ split, call }];
  });
  const tasks = [{ name: "record", taxonomy: collections, format: chatmlMarked }];
  await writeDataSet({ tasks, calls: placed, folder: clean, seed: 1, source: "synthesis" });
  await certifyDataSet({ folder: clean, plan, salt: "pepper", asideIds: [] });
});
afterAll(() => rm(root, { recursive: true }));

async function lines<R>(folder: string, file: string): Promise<R[]> {
  const text = await readFile(join(folder, file), "utf8");
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as R);
}

async function readRows(folder: string): Promise<Rows> {
  const entries = SPLITS.map(async (split) => {
    const rows = await lines<TrainingRow>(folder, `${split}.jsonl`);
    return [split, { rows, calls: await lines<Call>(folder, `${split}.calls.jsonl`) }] as const;
  });
  return Object.fromEntries(await Promise.all(entries)) as Rows;
}

/** A copy of the clean set with something planted in it, under a manifest that knows nothing and no certificate. */
async function planted(name: string, plant: (rows: Rows) => void): Promise<string> {
  const folder = join(root, name);
  await cp(clean, folder, { recursive: true });
  await rm(join(folder, "certificate.json"));
  const rows = await readRows(folder);
  plant(rows);
  const manifest = await manifestOf(folder);
  for (const split of SPLITS) {
    const text = rows[split].rows.map((row) => `${JSON.stringify(row)}\n`).join("");
    await writeFile(join(folder, `${split}.jsonl`), text);
    const calls = rows[split].calls.map((call) => `${JSON.stringify(call)}\n`).join("");
    await writeFile(join(folder, `${split}.calls.jsonl`), calls);
    const sha256 = createHash("sha256").update(text).digest("hex");
    manifest.splits[split] = { file: `${split}.jsonl`, rows: rows[split].rows.length, sha256 };
  }
  manifest.counts = {};
  for (const call of SPLITS.flatMap((split) => rows[split].calls)) count(manifest.counts, call);
  await writeFile(join(folder, "manifest.json"), JSON.stringify(manifest));
  return folder;
}

function count(counts: DataSetManifest["counts"], { labels }: Call): void {
  const values = {
    disposition: labels.disposition,
    payment_disposition: labels.payment_disposition,
    reason_for_not_paying: labels.reason_for_not_paying,
    "ptp_details.amount": labels.ptp_details.amount === null ? "null" : "value",
    "ptp_details.date": labels.ptp_details.date === null ? "null" : "value",
    followup_date: labels.followup_date === null ? "null" : "value",
  };
  for (const [field, value] of Object.entries(values)) {
    counts[field] = { ...counts[field], [value]: (counts[field]?.[value] ?? 0) + 1 };
  }
}

async function manifestOf(folder: string): Promise<DataSetManifest> {
  return JSON.parse(await readFile(join(folder, "manifest.json"), "utf8")) as DataSetManifest;
}

function first<R>(items: readonly R[]): R {
  const [item] = items;
  if (item === undefined) throw new Error("the clean set has no such row; synthesise more");
  return item;
}

/** Puts a call with its row into a split. */
function put(rows: Rows, split: SplitName, from: SplitName, change: (call: Call) => Call): void {
  const call = change(first(rows[from].calls));
  const row = first(rows[from].rows);
  rows[split].calls.push(call);
  const question = { role: "user" as const, content: `${call.transcript} ${call.id}` };
  rows[split].rows.push({ id: call.id, messages: [question, first(row.messages.slice(-1))] });
}

function question(row: TrainingRow, change: (text: string) => string): TrainingRow {
  const messages = row.messages.map(({ role, content }) => ({
    role,
    content: role === "user" ? change(content) : content,
  }));
  return { ...row, messages };
}

async function kindsIn(folder: string): Promise<FailureKind[]> {
  const { failures } = await verifyDataSet(folder);
  return [...new Set(failures.map(({ kind }) => kind))];
}

describe("a clean set", () => {
  it("has a certificate and no failure", async () => {
    const verification = await verifyDataSet(clean);
    expect(verification.failures).toEqual([]);
    expect(verification.unchecked).toEqual([]);
    expect(verification.rows).toEqual(plan.rows);
  });

  it("passes after nothing was planted", async () => {
    expect((await verifyDataSet(await planted("nothing", () => undefined))).failures).toEqual([]);
  });

  it.each<[string, (rows: Rows) => void]>([
    ["a repeated row in training", ({ train }) => train.rows.push(first(train.rows))],
    [
      "a boosted call of training that names its source",
      (rows) =>
        put(rows, "train", "train", (call) => ({ ...call, id: "made", origin: { kind: "repeat", from: call.id } })),
    ],
    [
      "two calls with one word in two splits",
      ({ train, test }) => {
        train.calls[0] = { ...first(train.calls), transcript: "Customer: hello" };
        test.calls[0] = { ...first(test.calls), transcript: "Customer: hi" };
      },
    ],
    [
      "a borrower's number that is another's phone number",
      ({ train, test }) => {
        train.calls[0] = { ...first(train.calls), keys: { borrower: "77" } };
        test.calls[0] = { ...first(test.calls), keys: { phone: "77" } };
      },
    ],
    [
      "a customer who says the words of the label",
      ({ test }) => {
        test.rows[0] = question(first(test.rows), (text) => `${text}\ncustomer: none, i answered, others paid`);
      },
    ],
  ])("passes with %s", async (title, plant) => {
    expect((await verifyDataSet(await planted(title, plant))).failures).toEqual([]);
  });
});

describe("a planted leak", () => {
  it.each<[string, FailureKind, RegExp, (rows: Rows) => void]>([
    [
      "a borrower in train and test",
      "overlap",
      /^train and test: 1 values of "keys\.borrower" stand in both$/u,
      ({ train, test }) => {
        test.calls[0] = { ...first(test.calls), keys: { borrower: first(train.calls).keys?.borrower ?? "" } };
      },
    ],
    [
      "a group in validation and test",
      "overlap",
      /^validation and test: 1 groups stand in both$/u,
      ({ validation, test }) => {
        test.calls[0] = { ...first(test.calls), group: first(validation.calls).group };
      },
    ],
    [
      "a call in train and validation",
      "overlap",
      /^train and validation: 1 calls, or calls that rows were made from, stand in both$/u,
      (rows) => put(rows, "validation", "train", (call) => ({ ...call, transcript: LONG, group: "new", keys: {} })),
    ],
    [
      "a training row made from a test call",
      "overlap",
      /^train and test: 1 calls, or calls that rows were made from, stand in both$/u,
      (rows) => {
        const from = first(rows.test.calls).id;
        const origin = { kind: "counterfactual", from } as const;
        put(rows, "train", "train", (call) => ({ ...call, id: "made", transcript: LONG, origin }));
      },
    ],
    [
      "a synthesised call in test",
      "made-row",
      /^test: 1 calls are synthesised, edited or repeated; they belong into training alone$/u,
      ({ test }) => {
        test.calls[0] = { ...first(test.calls), origin: { kind: "synthesis" } };
      },
    ],
    [
      "a call twice in validation",
      "made-row",
      /^validation: 1 calls are synthesised, edited or repeated/u,
      ({ validation }) => validation.calls.push(first(validation.calls)),
    ],
    [
      "a training row with a test row's question",
      "overlap",
      /^train and test: 1 equal questions to the model stand in both$/u,
      ({ train, test }) => {
        train.rows[0] = { ...first(train.rows), messages: first(test.rows).messages };
      },
    ],
    [
      "a test row's question under other marks",
      "overlap",
      /^train and test: 1 equal questions to the model stand in both$/u,
      ({ train, test }) => {
        const marked = test.rows.find(({ messages }) =>
          messages.some(({ role, content }) => role === "user" && content.includes("a1⟧")),
        );
        const other = question(marked ?? first([]), (text) => text.replaceAll("a1⟧", "a9⟧"));
        train.rows[0] = { ...first(train.rows), messages: other.messages };
      },
    ],
    [
      "a gold label behind a cue",
      "gold-in-input",
      /^train: 1 questions name their own gold label or hold the answer$/u,
      ({ train }) => {
        const { labels } = first(train.calls);
        train.rows[0] = question(first(train.rows), (text) => `${text}\nlabel: ${labels.disposition}`);
      },
    ],
    [
      "the answer inside the question",
      "gold-in-input",
      /^test: 1 questions name their own gold label or hold the answer$/u,
      ({ test }) => {
        const answer = first(test.rows).messages.at(-1)?.content ?? "";
        test.rows[0] = question(first(test.rows), (text) => `${text}\n${answer}`);
      },
    ],
    [
      "the record of the whole call in the question",
      "gold-in-input",
      /^validation: 1 questions/u,
      ({ validation }) => {
        validation.rows[0] = question(first(validation.rows), () => JSON.stringify(first(validation.calls)));
      },
    ],
    [
      "a row without a call",
      "claim",
      /^test: 1 rows have no call in test\.calls\.jsonl/u,
      ({ test }) => {
        test.rows.push({ ...question(first(test.rows), () => "agent: one more"), id: "unknown" });
      },
    ],
  ])("is caught: %s", async (title, kind, told, plant) => {
    const { failures } = await verifyDataSet(await planted(title, plant));
    expect(failures.map(({ where, detail }) => `${where}: ${detail}`)).toEqual([expect.stringMatching(told)]);
    expect(failures[0]?.kind).toBe(kind);
    expect(failures[0]?.examples.length).toBeGreaterThan(0);
  });

  it("is caught: a test call's words with another sum and borrower in training", async () => {
    const folder = await planted("copied", (rows) => {
      const copy = `${LONG} and sends 5000 rupees`;
      rows.test.calls[0] = { ...first(rows.test.calls), transcript: copy };
      put(rows, "train", "train", (call) => {
        return {
          ...call,
          id: "copy",
          group: "x",
          keys: {},
          transcript: copy.replace("5000", "7250").replace("good ", ""),
        };
      });
    });
    const { failures, similarity } = await verifyDataSet(folder);
    expect(failures).toEqual([
      expect.objectContaining({ kind: "near-duplicate", where: "train and test", count: 1, examples: ["copy"] }),
    ]);
    expect(similarity.highest["train-test"]).toBe(1);
  });

  it("is caught: equal transcripts", async () => {
    const folder = await planted("equal", ({ train, test }) => {
      train.calls[0] = { ...first(train.calls), transcript: first(test.calls).transcript.toUpperCase() };
    });
    expect(await kindsIn(folder)).toEqual(["overlap", "near-duplicate"]);
  });

  it("is a matter of the threshold where calls are only alike", async () => {
    const folder = await planted("alike", (rows) => {
      rows.test.calls[0] = { ...first(rows.test.calls), transcript: LONG };
      put(rows, "train", "train", (call) => {
        return { ...call, id: "alike", group: "x", keys: {}, transcript: `${LONG} perhaps next year` };
      });
    });
    expect((await verifyDataSet(folder, { threshold: 0.9 })).failures).toEqual([]);
    expect((await verifyDataSet(folder, { threshold: 0.8 })).failures).toMatchObject([{ kind: "near-duplicate" }]);
    // 20 of the 23 runs of three words ("to" is no word)
    expect((await verifyDataSet(folder)).similarity.highest["train-test"]).toBeCloseTo(20 / 23, 10);
  });

  it("is told without a word of any call", async () => {
    const folder = await planted("silent", (rows) => {
      rows.test.calls[0] = { ...first(rows.test.calls), transcript: LONG, keys: { phone: "9812345678" } };
      rows.train.calls[0] = { ...first(rows.train.calls), transcript: LONG, keys: { phone: "9812345678" } };
    });
    const told = JSON.stringify(await verifyDataSet(folder));
    expect(told).toContain("keys.phone");
    expect(told).not.toMatch(/shop burnt|98123/u);
  });
});

describe("a claim that is not true", () => {
  it("is caught: a file that was changed afterwards", async () => {
    const folder = join(root, "changed");
    await cp(clean, folder, { recursive: true });
    await writeFile(join(folder, "test.jsonl"), `${await readFile(join(folder, "test.jsonl"), "utf8")}\n`.trimEnd());
    const { failures } = await verifyDataSet(folder);
    expect(failures.map(({ kind, where, detail }) => [kind, where, detail])).toEqual([
      ["hash", "test.jsonl", "is not the file that manifest.json names"],
      ["hash", "test.jsonl", "is not the file that certificate.json names"],
    ]);
  });

  it("is caught: calls that were changed afterwards", async () => {
    const folder = join(root, "changed-calls");
    await cp(clean, folder, { recursive: true });
    const path = join(folder, "train.calls.jsonl");
    await writeFile(path, (await readFile(path, "utf8")).replace('"borrower":"b', '"borrower":"c'));
    expect((await verifyDataSet(folder)).failures).toMatchObject([{ kind: "hash", where: "train.calls.jsonl" }]);
  });

  it("is caught: a certificate with better figures", async () => {
    const folder = await planted("boasting", ({ train, test }) => {
      test.calls[0] = { ...first(test.calls), keys: { borrower: first(train.calls).keys?.borrower ?? "" } };
    });
    const { certificate, failures } = await certifyDataSet({ folder, plan, asideIds: [] });
    expect(failures).toMatchObject([{ kind: "overlap", where: "train and test" }]);
    expect(certificate.overlap["keys.borrower"]?.["train-test"]).toBe(1);
    const boast = { ...certificate, overlap: { ...certificate.overlap, "keys.borrower": certificate.overlap.id } };
    await writeFile(join(folder, "certificate.json"), JSON.stringify(boast));
    expect((await verifyDataSet(folder)).failures).toMatchObject([
      { kind: "overlap" },
      { kind: "claim", where: "certificate.json", detail: 'its "overlap" is not what the files show' },
    ]);
  });

  it.each<[string, (manifest: DataSetManifest) => DataSetManifest, FailureKind, string]>([
    ["another fingerprint", (set) => ({ ...set, fingerprint: "0123456789abcdef" }), "fingerprint", "today's code has"],
    [
      "other counts",
      (set) => ({ ...set, counts: { ...set.counts, disposition: { ANSWERED: 1 } } }),
      "claim",
      "counts other labels",
    ],
    [
      "fewer rows",
      (set) => ({ ...set, splits: { ...set.splits, test: { ...first([set.splits.test]), rows: 1 } as never } }),
      "claim",
      "says 1 rows of test",
    ],
    [
      "an export of an older set",
      (set) => {
        const file = { file: "train.jsonl", rows: 1, sha256: "0".repeat(64), from: "0".repeat(64) };
        return { ...set, exports: [{ format: "mlx", container: "jsonl", folder: "mlx", splits: { train: file } }] };
      },
      "hash",
      "was exported from another train split",
    ],
  ])("is caught: a manifest with %s", async (title, change, kind, told) => {
    const folder = join(root, title);
    await cp(clean, folder, { recursive: true });
    await writeFile(join(folder, "manifest.json"), JSON.stringify(change(await manifestOf(folder))));
    const { failures } = await verifyDataSet(folder);
    expect(new Set(failures.map((failure) => failure.kind))).toEqual(new Set([kind]));
    expect(failures[0]?.detail).toContain(told);
  });
});

describe("an export", () => {
  it("passes as it was written, and is caught when its file was changed or is gone", async () => {
    const folder = join(root, "exported");
    await cp(clean, folder, { recursive: true });
    await exportDataSet(folder, { formats: ["mlx"] });
    expect((await verifyDataSet(folder)).failures).toEqual([]);
    await writeFile(join(folder, "mlx", "valid.jsonl"), "{}\n");
    await rm(join(folder, "mlx", "test.jsonl"));
    const { failures } = await verifyDataSet(folder);
    expect(failures.map(({ kind, where }) => [kind, where])).toEqual([
      ["hash", "mlx/valid.jsonl"],
      ["hash", "mlx/test.jsonl"],
    ]);
  });
});

describe("what cannot be checked", () => {
  it("is told: a set without a certificate", async () => {
    const folder = await planted("bare", () => undefined);
    expect((await verifyDataSet(folder)).unchecked).toEqual([
      "no certificate.json: nothing is stated about the splits",
    ]);
  });

  it("is told: a taxonomy that was not passed", async () => {
    const { unchecked, failures } = await verifyDataSet(clean, { taxonomies: [] });
    expect(unchecked).toEqual(["fingerprint of collections/1 in chatml-marked/1: the taxonomy is not known here"]);
    expect(failures).toEqual([]);
  });

  it("fails: a folder without a manifest, or with a broken row, and the row is not quoted", async () => {
    await expect(verifyDataSet(join(root, "nowhere"))).rejects.toMatchObject({ code: "FILE_INVALID" });
    const folder = await planted("broken", () => undefined);
    await writeFile(join(folder, "test.calls.jsonl"), '{"id":"c1","transcript":"secret words"\n');
    const failure = await verifyDataSet(folder).catch((error: Error) => error);
    expect(failure).toMatchObject({ code: "FILE_INVALID" });
    expect(String(failure)).toMatch(/test\.calls\.jsonl" line 1/u);
    expect(String(failure)).not.toContain("secret");
  });
});

describe("the certificate", () => {
  it("says what the plan reached and what the files hold", async () => {
    const certificate = SplitCertificate.parse(await readCertificate(clean));
    const text = await readFile(join(clean, "certificate.json"), "utf8");
    expect(certificate).toMatchObject({ mode: "stratified", seed: 1, groups: plan.groups, kept: 0 });
    expect(certificate.shares).toEqual({ wanted: plan.wanted, reached: plan.reached });
    for (const split of SPLITS) {
      const sha256 = createHash("sha256")
        .update(await readFile(join(clean, `${split}.calls.jsonl`)))
        .digest("hex");
      expect(certificate.files[split].calls).toEqual({ rows: plan.rows[split], sha256 });
    }
    expect(Object.keys(certificate.overlap).sort()).toEqual(
      ["group", "id", "keys.borrower", "keys.phone", "question", "text"].sort(),
    );
    for (const pairs of Object.values(certificate.overlap)) expect(new Set(Object.values(pairs))).toEqual(new Set([0]));
    const answered = Object.values(certificate.labels.disposition?.ANSWERED ?? {});
    const calls = Object.values(await readRows(clean)).flatMap((split) => split.calls);
    expect(answered.reduce((sum, rows) => sum + rows, 0)).toBe(
      calls.filter(({ labels }) => labels.disposition === "ANSWERED").length,
    );
    expect(text).not.toContain("pepper");
    expect(certificate.saltSha256).toBe(createHash("sha256").update("pepper").digest("hex"));
  });

  it("has the same bytes when it is made again", async () => {
    const before = await readFile(join(clean, "certificate.json"), "utf8");
    await certifyDataSet({ folder: clean, plan, salt: "pepper", asideIds: [] });
    expect(await readFile(join(clean, "certificate.json"), "utf8")).toBe(before);
  });

  it("is refused when it is broken", async () => {
    const folder = await planted("broken-certificate", () => undefined);
    await writeFile(join(folder, "certificate.json"), "{}");
    await expect(verifyDataSet(folder)).rejects.toMatchObject({ code: "FILE_INVALID" });
  });
});

describe("readPreviousSplits", () => {
  it("knows where each call stands, and nothing of made rows and strangers", async () => {
    const folder = await planted("previous", (rows) => {
      put(rows, "train", "train", (call) => ({ ...call, id: "made", origin: { kind: "synthesis" } }));
    });
    const previous = await readPreviousSplits(folder);
    const rows = await readRows(clean);
    for (const split of SPLITS) for (const { id } of rows[split].calls) expect(previous?.get(id)).toBe(split);
    expect([previous?.get("made"), previous?.get("nobody")]).toEqual([undefined, undefined]);
    expect(previous?.size).toBe(SPLITS.reduce((sum, split) => sum + rows[split].calls.length, 0));
  });

  it("knows nothing of a folder without calls", async () => {
    expect(await readPreviousSplits(root)).toBeNull();
  });

  it("keeps every call in its place when the set is planned again with more calls", async () => {
    const previous = (await readPreviousSplits(clean)) ?? undefined;
    const rows = await readRows(clean);
    const old = SPLITS.flatMap((split) => rows[split].calls.map((call) => ({ call, split })));
    const fresh = [...synthesise({ seed: 99, count: 60 })].map((call) => ({
      ...call,
      id: `fresh-${call.id}`,
      group: undefined,
    }));
    const input = [...fresh, ...old.map(({ call }) => call)].map((call) => splitRowOf(collections, call, null));
    const next = planSplits(input, {}, { seed: 2, previous });
    expect(old.map((_, index) => next.splitOfRow(fresh.length + index))).toEqual(old.map(({ split }) => split));
    expect(next.kept).toBe(old.length);
  });
});

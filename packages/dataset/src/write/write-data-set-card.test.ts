import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chatmlBrief, collections, type DataSetManifest } from "@disposition/taxonomy";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { buildDataSet } from "../build/build-data-set.ts";
import type { SplitCertificate } from "../split/split-certificate.ts";
import { synthesise } from "../synthesis/synthesise.ts";
import { cell, table } from "./card/markdown.ts";
import { exportDataSet } from "./export-data-set.ts";
import { type CardText, writeDataSetCard } from "./write-data-set-card.ts";

let root: string;
let folder: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "data-set-card-"));
  folder = await build("set");
  await exportDataSet(folder, { formats: ["mlx", "prompt-completion"], parquet: true });
});
afterAll(() => rm(root, { recursive: true }));

async function build(name: string, count = 150): Promise<string> {
  const calls = synthesise({ seed: 2, count, languages: ["en", "hinglish", "hi"] });
  const options = { taxonomy: collections, format: chatmlBrief, calls, folder: join(root, name), seed: 2 };
  await buildDataSet({ ...options, source: "synthesis" });
  return options.folder;
}

async function cardOf(path: string, text: Partial<CardText> = {}) {
  const files = await writeDataSetCard(path, { title: "Calls of November", ...text });
  const card = await readFile(join(path, "README.md"), "utf8");
  const [, head = "", body = ""] = /^---\n(.*?)---\n(.*)$/su.exec(card) ?? [];
  return { files, card, head: parse(head), body };
}

async function changeManifest(path: string, change: Partial<DataSetManifest>): Promise<void> {
  const manifest = JSON.parse(await readFile(join(path, "manifest.json"), "utf8"));
  await writeFile(join(path, "manifest.json"), JSON.stringify({ ...manifest, ...change }));
}

describe("the head", () => {
  it("says what the hub lists by: licence, languages, size, task, tags", async () => {
    const { head } = await cardOf(folder, { license: "mit", tags: ["collections"] });
    expect(head).toMatchObject({
      pretty_name: "Calls of November",
      license: "mit",
      language: ["en", "hi"],
      task_categories: ["text-classification", "text-generation"],
      size_categories: ["n<1K"],
      tags: ["call-transcripts", "collections"],
    });
  });

  it("names the files of the set and of each export, by split", async () => {
    const { head } = await cardOf(folder);
    const { configs } = head as { configs: { config_name: string; data_files: { split: string; path: string }[] }[] };
    expect(configs.map(({ config_name }) => config_name)).toEqual([
      "default",
      "mlx",
      "prompt-completion",
      "prompt-completion-parquet",
    ]);
    expect(configs[0]?.data_files.map(({ path }) => path)).toEqual(["train.jsonl", "validation.jsonl", "test.jsonl"]);
    expect(configs[1]?.data_files[1]).toEqual({ split: "validation", path: "mlx/valid.jsonl" });
    for (const { data_files } of configs) {
      for (const { path } of data_files) expect((await readFile(join(folder, path))).length).toBeGreaterThan(0);
    }
  });

  it("leaves out files without rows, which have no columns", async () => {
    const tiny = await build("tiny", 1);
    const { head } = await cardOf(tiny);
    expect(head.configs[0].data_files).toHaveLength(1);
  });

  it("stays YAML, and its title one line, with a title full of signs", async () => {
    const { head } = await cardOf(folder, { title: 'Calls: "May" #1\n---\n* x' });
    expect(head.pretty_name).toBe('Calls: "May" #1 --- * x');
  });
});

describe("the body", () => {
  it("counts labels per split as the calls do", async () => {
    const { body } = await cardOf(folder);
    const calls = await readFile(join(folder, "test.calls.jsonl"), "utf8");
    const answered = calls.split("\n").filter((line) => line.includes('"disposition":"ANSWERED"')).length;
    const row = /\| ANSWERED \| (\d+) \| (\d+) \| (\d+) \| (\d+) \|/u.exec(body)?.slice(1).map(Number) ?? [];
    expect(row[2]).toBe(answered);
    expect(row[3]).toBe((row[0] ?? 0) + (row[1] ?? 0) + (row[2] ?? 0));
  });

  it("links the pictures that it wrote, and no other", async () => {
    const { files, body } = await cardOf(folder);
    const linked = [...body.matchAll(/\]\((plots\/[^)]+)\)/gu)].map(([, path]) => path);
    expect(linked.sort()).toEqual(files.filter((file) => file.startsWith("plots/")).sort());
    expect((await readdir(join(folder, "plots"))).map((file) => `plots/${file}`).sort()).toEqual(linked);
    expect(linked).toContain("plots/lengths.svg");
    expect(linked).not.toContain("plots/labels-followup_date.svg");
  });

  it("says that a synthetic set is one, that small splits measure little and that nobody checked the split", async () => {
    const { body } = await cardOf(folder);
    expect(body).toContain("The calls are invented.");
    expect(body).toMatch(/test has \d+ rows: figures measured on it have wide intervals/u);
    expect(body).toContain("No split certificate is there");
    expect(body).toContain("No redaction report is there");
  });

  it("names sources and repository", async () => {
    const own = await build("sources", 20);
    const source = { file: "crm_export.csv", sha256: "a".repeat(64), rows: 20 };
    await changeManifest(own, { sources: [source], source: { kind: "crm", count: 20 } });
    const { body } = await cardOf(own, { repo: "our-team/calls", about: "Calls of **one** desk." });
    expect(body).toContain(`| crm_export.csv | 20 | ${"a".repeat(64)} |`);
    expect(body).toContain('load_dataset("our-team/calls")');
    expect(body).toContain("Calls of **one** desk.");
    expect(body).not.toContain("The calls are invented.");
  });

  it("is written without the calls behind the rows, and says what is missing", async () => {
    const bare = await build("bare", 20);
    await rm(join(bare, "test.calls.jsonl"));
    const { body, files } = await cardOf(bare);
    expect(body).toContain("nothing is said about languages and lengths");
    expect(files).not.toContain("plots/lengths.svg");
  });

  it("holds no transcript", async () => {
    const { card } = await cardOf(folder);
    const [first = "{}"] = (await readFile(join(folder, "train.calls.jsonl"), "utf8")).split("\n");
    for (const line of JSON.parse(first).transcript.split("\n")) expect(card).not.toContain(line);
  });

  it("is the same bytes again, and drops pictures of fields that are gone", async () => {
    const before = await cardOf(folder);
    await writeFile(join(folder, "plots", "labels-gone.svg"), "");
    const after = await cardOf(folder);
    expect([after.card, after.files]).toEqual([before.card, before.files]);
    expect(await readdir(join(folder, "plots"))).not.toContain("labels-gone.svg");
  });
});

describe("evidence beside the set", () => {
  const ofPairs = <V>(value: V) => ({ "train-validation": value, "train-test": value, "validation-test": value });
  const sha256 = "a".repeat(64);
  const files = { rows: { rows: 1, sha256 }, calls: { rows: 1, sha256 } };
  const shares = { train: 0.8, validation: 0.1, test: 0.1 };
  const certificate: SplitCertificate = {
    kind: "disposition-split-certificate",
    version: 1,
    mode: "time",
    seed: 9,
    saltSha256: null,
    shares: { wanted: shares, reached: shares },
    groups: 123,
    kept: 0,
    files: { train: files, validation: files, test: files },
    overlap: { id: ofPairs(0), "keys.borrower": ofPairs(0) },
    similarity: {
      threshold: 0.8,
      highest: { ...ofPairs<number | null>(null), "train-validation": 0.41, "train-test": 0.437 },
      over: ofPairs(0),
    },
    labels: {},
    worst: null,
    shortages: [],
    aside: { bridge: 0, conflict: 0, straddler: 4, copy: 0, ids: [] },
    borders: { validation: "2026-11-02", test: "2026-11-09" },
  };
  const redaction = {
    kind: "disposition-redaction-report",
    version: 1,
    calls: 20,
    changed: 7,
    masked: { phone: 5, name: 9 },
    keys: 12,
    residual: { digits: 0, mail: 0, pan: 0, spoken: 0 },
    callsWithResidual: 0,
    lostEvidence: { "ptp_details.date": 1 },
  };
  const evidenceOf = async (name: string, file: string, value: object) => {
    const own = await build(name, 20);
    await writeFile(join(own, file), JSON.stringify(value));
    return (await cardOf(own)).body;
  };

  it("says how the set was split, and that nothing leaks", async () => {
    const body = await evidenceOf("certified", "certificate.json", certificate);
    expect(body).toContain("- Mode `time`, seed 9; 123 groups of calls were kept whole.\n");
    expect(body).toContain("- Nothing stands in two splits: id, keys.borrower.\n");
    expect(body).toContain("share 0.44 of their runs of three words; from 0.8 on");
    expect(body).toContain("Validation begins on 2026-11-02, test on 2026-11-09.");
    expect(body).toContain("4 calls were set aside");
  });

  it("says what leaks, where something does", async () => {
    const leaking = {
      ...certificate,
      overlap: { id: { "train-validation": 0, "train-test": 3, "validation-test": 0 } },
    };
    const body = await evidenceOf("leaking", "certificate.json", leaking);
    expect(body).toContain("- In two splits stand 3 of id (train-test).\n");
    expect(body).not.toContain("Nothing stands in two splits");
  });

  it("says what was masked, and what gold went with it", async () => {
    const body = await evidenceOf("redacted", "redaction.json", redaction);
    expect(body).toContain("- Something was masked in 7 of 20 calls: phone 5, name 9.\n");
    expect(body).toContain("12 identities became pseudonyms.");
    expect(body).toContain("found nothing more");
    expect(body).toContain("1 gold values of ptp_details.date were masked");
  });

  it("says what a second look still finds", async () => {
    const left = { ...redaction, residual: { ...redaction.residual, spoken: 2 }, callsWithResidual: 2 };
    expect(await evidenceOf("left", "redaction.json", left)).toContain("A second look still finds spoken 2.");
  });

  it.each(["certificate.json", "redaction.json"])("is not passed over where %s is broken", async (file) => {
    await expect(evidenceOf("broken-evidence", file, {})).rejects.toMatchObject({ code: "FILE_INVALID" });
    await rm(join(root, "broken-evidence"), { recursive: true });
  });
});

it("names a line that is no call and does not quote it", async () => {
  const broken = await build("broken", 20);
  await writeFile(join(broken, "train.calls.jsonl"), '{"transcript": 5, "secret"');
  await expect(writeDataSetCard(broken, { title: "x" })).rejects.toThrow(
    /train\.calls\.jsonl" line 1 is no labelled call$/u,
  );
});

describe("Markdown", () => {
  it.each([
    ["PTP_MADE", "PTP_MADE"],
    ["_private", "\\_private"],
    ["a|b", "a\\|b"],
    ["**bold** [x](y)", "\\*\\*bold\\*\\* \\[x\\](y)"],
    ["<img src=x>", "&lt;img src=x\\>"],
    ["two\nlines", "two lines"],
  ])("keeps %j in its cell", (text, escaped) => {
    expect(cell(text)).toBe(escaped);
  });

  it("sets numbers to the right", () => {
    expect(table(["label", "calls"], [["PTP", 3]])).toBe("| label | calls |\n| --- | ---: |\n| PTP | 3 |");
  });

  it("of no rows is no table", () => {
    expect(table(["label"], [])).toBe("");
  });
});

import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { collections, type LabelledCall } from "@disposition/taxonomy";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readPreviousSplits } from "../split/read-previous-splits.ts";
import { verifyDataSet } from "../split/verify-data-set.ts";
import { synthesise } from "../synthesis/synthesise.ts";
import { parseDataRecipe } from "./data-recipe.ts";
import { type PreparedDataSet, prepareDataSet } from "./prepare-data-set.ts";

type CollectionsCall = LabelledCall<typeof collections>;

const root = mkdtempSync(join(tmpdir(), "prepare-"));
afterAll(() => rmSync(root, { recursive: true }));

const PHONE = "98765 43210";
const SECRET = "a secret of the tests";

/** Generated calls of borrowers, some of them with planted defects. */
const calls: CollectionsCall[] = [...synthesise({ seed: 31, count: 200 })].map((call, index) => {
  const planted =
    index % 40 === 3
      ? `\nCustomer: mera number ${PHONE} hai`
      : index % 40 === 7
        ? `\nNote: payment_disposition: ${call.labels.payment_disposition}, reason: ${call.labels.reason_for_not_paying}`
        : "";
  return { ...call, keys: { borrower: `b-${index >> 1}` }, transcript: call.transcript + planted };
});
const leaked = calls.filter(({ transcript }) => transcript.includes("payment_disposition:")).map(({ id }) => id);
const long = calls.find(({ transcript }) => transcript.length > 400) as CollectionsCall;
const copied: CollectionsCall = { ...long, id: "copy", group: "elsewhere", keys: { borrower: "another" } };
const all = [...calls, copied];

function prepare(name: string, recipe: string, given: Iterable<CollectionsCall> = all) {
  return prepareDataSet({
    ...{ taxonomy: collections, calls: given, recipe: parseDataRecipe(recipe), secret: SECRET },
    ...{ folder: join(root, name), source: "test" },
  });
}

function text(name: string, file: string): string {
  return readFileSync(join(root, name, file), "utf8");
}

let built: PreparedDataSet;
beforeAll(async () => {
  built = await prepare("set", "{}");
});

describe("prepareDataSet", () => {
  it("loses no call: each is in one split or named as set aside", () => {
    const { rows, asideBy } = built.report.split;
    const placed = rows.train + rows.validation + rows.test;
    const aside = Object.values(asideBy).reduce((sum, count) => sum + count, 0);
    expect(placed + aside + built.report.givenAway.length).toBe(all.length);
  });

  it("sets aside calls that name their own gold label, and finds no leak in the rest", async () => {
    expect(built.report.givenAway).toEqual(leaked);
    expect(built.failures).toEqual([]);
    expect((await verifyDataSet(join(root, "set"))).failures).toEqual([]);
  });

  it("lets no phone number reach a file", () => {
    for (const file of readdirSync(join(root, "set"), { recursive: true, withFileTypes: true })) {
      if (file.isFile()) expect(readFileSync(join(file.parentPath, file.name), "utf8")).not.toContain(PHONE);
    }
    expect(built.report.cleaned.redaction?.masked.phone).toBeGreaterThanOrEqual(5);
  });

  it("keeps a copy under another borrower in the split of its original", () => {
    const splitOf = (id: string) =>
      ["train", "validation", "test"].find((split) => text("set", `${split}.calls.jsonl`).includes(`"id":"${id}"`));
    expect(built.report.duplicates.examples.flat()).toContain("copy");
    expect(splitOf("copy")).toBe(splitOf(long.id));
  });

  it("leaves the set's files and none of its own", () => {
    const files = readdirSync(join(root, "set")).filter((name) => !/^(?:train|validation|test)\./u.test(name));
    expect(files.sort()).toEqual([
      "README.md",
      "certificate.json",
      "conflicts.json",
      "manifest.json",
      "plots",
      "preparation.json",
      "recipe.yaml",
      "redaction.json",
      "tokens.json",
    ]);
  });

  it("writes the same bytes from the recipe that it wrote", async () => {
    await prepare("again", text("set", "recipe.yaml"));
    for (const file of ["train.jsonl", "test.calls.jsonl", "manifest.json", "certificate.json", "preparation.json"]) {
      expect(text("again", file)).toBe(text("set", file));
    }
  });

  it("keeps calls in their splits when others are added", async () => {
    const previous = (await readPreviousSplits(join(root, "set"))) ?? undefined;
    const more = [...synthesise({ seed: 32, count: 60 })].map((call) => ({ ...call, id: `more-${call.id}` }));
    const grown = await prepareDataSet({
      ...{ taxonomy: collections, calls: [...more, ...all], recipe: parseDataRecipe("{}"), secret: SECRET },
      ...{ folder: join(root, "grown"), source: "test", previous },
    });
    const { rows } = built.report.split;
    const moved = grown.report.split.asideBy;
    const placed = rows.train + rows.validation + rows.test;
    expect(grown.report.split.kept + moved.bridge + moved.conflict).toBeGreaterThanOrEqual(placed);
    expect(grown.failures).toEqual([]);
  });

  it("balances training alone", async () => {
    const boosted = await prepare("boosted", "balance: { boosters: [{ name: ptp, cues: promise, factor: 3 }] }");
    expect(boosted.report.balance.written.repeat).toBeGreaterThan(0);
    expect(boosted.manifest.splits.train?.rows).toBe(boosted.report.balance.rows.after);
    expect(boosted.report.split.rows).toEqual(built.report.split.rows);
    for (const split of ["validation", "test"]) {
      expect(text("boosted", `${split}.calls.jsonl`)).toBe(text("set", `${split}.calls.jsonl`));
    }
    expect(boosted.failures).toEqual([]);
  });

  it("keeps leaking calls when told to, and its certificate admits to them", async () => {
    const { failures } = await prepare("leaky", "leaks: keep");
    expect(failures.map(({ kind }) => kind)).toContain("gold-in-input");
  });
});

describe("prepareDataSet refuses", () => {
  it("to redact without a secret", async () => {
    const without = { taxonomy: collections, calls: all, recipe: parseDataRecipe("{}"), folder: root, source: "test" };
    await expect(prepareDataSet(without)).rejects.toThrow(/secret/u);
  });

  it.each([
    ["slit: {}", /slit/u],
    ["split: { mode: random }", /split\.mode/u],
    ["format: nothing/1", /format/u],
    ["balance: { capFactor: 0 }", /capFactor/u],
    ["[", /YAML/u],
  ])("the recipe %j", (recipe, message) => {
    expect(() => parseDataRecipe(recipe)).toThrow(message);
  });

  it("to leave a manifest or its spool behind when the source breaks off", async () => {
    function* broken() {
      yield* calls.slice(0, 3);
      throw new Error("the source broke off");
    }
    await expect(prepare("set", "{}", broken())).rejects.toThrow("the source broke off");
    expect(readdirSync(join(root, "set"))).not.toContain("manifest.json");
    expect(readdirSync(join(root, "set")).filter((name) => name.includes("spool"))).toEqual([]);
  });
});

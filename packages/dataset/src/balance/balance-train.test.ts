import { collections, type LabelledCall } from "@disposition/taxonomy";
import { beforeAll, describe, expect, it } from "vitest";
import { synthesise } from "../synthesis/synthesise.ts";
import type { BalanceRecipeInput } from "./balance-recipe.ts";
import { balanceTrain } from "./balance-train.ts";
import { trainRows } from "./train-rows.ts";

type CollectionsCall = LabelledCall<typeof collections>;

const COUNT = 240;
const calls = (
  [...synthesise({ seed: 29, count: COUNT, languages: ["en", "hinglish", "hi"] })] as CollectionsCall[]
).map((call, index) => ({
  ...call,
  group: `b-${index}`,
  keys: { borrower: `b-${index}` },
}));
const field = "payment_disposition";
const full: BalanceRecipeInput = {
  seed: 3,
  caps: [{ field, atMost: { NONE: 60 } }],
  floors: [{ by: "label", field, atLeast: { SETTLEMENT: 90, WANT_FORECLOSURE: 60 } }],
  oversample: [{ by: "language", with: { strategy: "sqrt" } }],
  boosters: [{ name: "ptp", cues: "promise", only: { [field]: ["PTP"] }, factor: 2 }],
  capFactor: 4,
  counterfactuals: { share: 0.2, perCall: 2 },
  synthesis: {},
};

async function balance(recipe: BalanceRecipeInput, rows: readonly CollectionsCall[] = calls, options = {}) {
  const balanced = await balanceTrain(
    trainRows(collections, "train", () => rows),
    recipe,
    options,
  );
  const written: CollectionsCall[] = [];
  for await (const row of balanced.rows) written.push(row);
  return { written, report: balanced.report() };
}

const ofKind = (rows: readonly CollectionsCall[], kind: string) => rows.filter(({ origin }) => origin?.kind === kind);

describe("balanceTrain", () => {
  let balanced: Awaited<ReturnType<typeof balance>>;
  beforeAll(async () => {
    balanced = await balance(full);
  });

  it("of an empty recipe gives the rows as they came", async () => {
    const { written, report } = await balance({});
    expect(written).toEqual(calls);
    expect(report).toMatchObject({ rows: { before: COUNT, after: COUNT }, finished: true, edits: {} });
    expect(report.written).toEqual({ original: COUNT, repeat: 0, counterfactual: 0, synthesis: 0 });
  });

  it("counts what it wrote", async () => {
    const { written, report } = balanced;
    expect(report.rows).toEqual({ before: COUNT, after: written.length });
    expect(report.written).toEqual({
      original: written.filter(({ origin }) => origin === undefined).length,
      repeat: ofKind(written, "repeat").length,
      counterfactual: ofKind(written, "counterfactual").length,
      synthesis: ofKind(written, "synthesis").length,
    });
    for (const kind of ["repeat", "counterfactual", "synthesis"] as const)
      expect(report.written[kind]).toBeGreaterThan(5);
    const settled = written.filter(({ labels }) => labels.payment_disposition === "SETTLEMENT").length;
    expect(report.labels[field]?.SETTLEMENT?.after).toBe(settled);
    const hindi = written.filter(({ language }) => language === "hi").length;
    expect(report.languages.hi?.after).toBe(hindi);
    expect(Object.values(report.edits).reduce((sum, rows) => sum + rows, 0)).toBe(report.written.counterfactual);
  });

  it("reaches its floors with invented calls where repeats are not enough", async () => {
    const { report } = balanced;
    expect(report.floors.map(({ label, wanted }) => [label, wanted])).toEqual([
      ["SETTLEMENT", 90],
      ["WANT_FORECLOSURE", 60],
    ]);
    for (const { wanted, after } of report.floors) expect(after).toBeGreaterThanOrEqual(wanted);
    const { report: without } = await balance({ floors: full.floors });
    expect(without.floors.some(({ wanted, after }) => after < wanted)).toBe(true);
  });

  it("gives every row an id of its own, and what is not recorded the group and keys of its source", async () => {
    const { written } = balanced;
    expect(new Set(written.map(({ id }) => id)).size).toBe(written.length);
    const sources = new Map(calls.map((call) => [call.id, call]));
    for (const { id, origin, group, keys, transcript } of written) {
      const source = sources.get(origin?.from ?? id);
      if (origin?.kind === "synthesis") expect(source).toBeUndefined();
      else expect({ group, keys }).toEqual({ group: source?.group, keys: source?.keys });
      if (origin?.kind === "repeat") expect(transcript).toBe(source?.transcript);
    }
  });

  it("gives the same bytes for the same seed, and others for another", async () => {
    const [same, other] = await Promise.all([balance(full), balance({ ...full, seed: 4 })]);
    expect(JSON.stringify(same)).toBe(JSON.stringify(balanced));
    expect(JSON.stringify(other)).not.toBe(JSON.stringify(balanced));
  });

  it("edits no row that was edited or invented already", async () => {
    const invented = calls.map((call) => ({ ...call, origin: { kind: "synthesis" as const } }));
    expect((await balance({ counterfactuals: { share: 1 } }, invented)).report.written.counterfactual).toBe(0);
  });

  it("makes no more edits of a call than the recipe allows, and begins each call with another kind", async () => {
    const { written, report } = await balance({
      counterfactuals: { share: 1, perCall: 1, edits: ["refusal", "amount"] },
    });
    const sources = ofKind(written, "counterfactual").map(({ origin }) => origin?.from);
    expect(new Set(sources).size).toBe(sources.length);
    expect(Object.keys(report.edits)).toEqual(["amount", "refusal"]);
    expect(report.edits.amount).toBeGreaterThan(20);
  });

  it("invents calls in the languages of the rows", async () => {
    const english = calls.filter(({ language }) => language === "en");
    const { written } = await balance({ floors: full.floors, synthesis: {} }, english);
    expect(new Set(ofKind(written, "synthesis").map(({ language }) => language))).toEqual(new Set(["en"]));
  });

  it("invents no call of a group that is held out", async () => {
    const isHeldOut = (group: string) => !group.startsWith("en:");
    const { written } = await balance(full, calls, { isHeldOut });
    const groups = ofKind(written, "synthesis").map(({ group }) => group);
    expect(groups.length).toBeGreaterThan(0);
    expect(groups.every((group) => group?.startsWith("en:"))).toBe(true);
  });

  it("reports no word of a transcript", async () => {
    const { report } = balanced;
    const words = new Set(calls.flatMap(({ transcript }) => transcript.match(/\p{L}{7,}/gu) ?? []));
    const said = (JSON.stringify(report).match(/[\p{L}_]+/gu) ?? []).filter((word) => words.has(word));
    expect(said).toEqual([]);
  });

  it("is not finished before its rows are taken", async () => {
    const { rows, report } = await balanceTrain(
      trainRows(collections, "train", () => calls),
      {},
    );
    expect(report()).toMatchObject({ finished: false, rows: { before: COUNT, after: 0 } });
    await rows.next();
    expect(report().rows.after).toBe(1);
  });
});

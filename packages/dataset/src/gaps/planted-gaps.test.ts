import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { collections } from "@disposition/taxonomy";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { BalanceRecipe } from "../balance/balance-recipe.ts";
import { synthesise } from "../synthesis/synthesise.ts";
import { callHash } from "./events/event-id.ts";
import type { GapEntry } from "./gap-entry.ts";
import { LabelGapTracker } from "./label-gap-tracker.ts";
import { type EvaluationOf, evaluationOf } from "./testing/evaluation-of.ts";

const REASON = "reason_for_not_paying";
const day = "2026-02-21";
const runs = { seed: 5, count: 1500, languages: ["en", "hinglish", "hi"] } as const;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gaps-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const tracker = (name = "gaps") =>
  new LabelGapTracker({ file: join(folder, `${name}.yaml`), taxonomy: collections, fsync: false });
const entriesOf = async (options: EvaluationOf) => {
  const gaps = tracker();
  await gaps.feedEvaluation(evaluationOf(options), { day });
  return (await gaps.view(day)).entries;
};
const ofKind = <K extends GapEntry["kind"]>(entries: readonly GapEntry[], kind: K) =>
  entries.filter((entry): entry is Extract<GapEntry, { kind: K }> => entry.kind === kind);

/** All calls of one reason are called OTHER_REASONS, by people and by the model. */
const lost = (reason: string) => ({
  ...runs,
  plant: ({ labels }: { labels: { reason_for_not_paying: string } }) =>
    labels.reason_for_not_paying === reason
      ? { field: REASON, gold: "OTHER_REASONS", predicted: "OTHER_REASONS" }
      : null,
});

describe("a label that is missing", () => {
  it.each(["LINK_NOT_RECEIVED", "BUSINESS_LOSS"])(
    "%s is proposed from what falls into the catch-all",
    async (reason) => {
      const entries = ofKind(await entriesOf(lost(reason)), "NEW_LABEL");
      const [first] = entries.sort((one, other) => sum(other.endsUp) - sum(one.endsUp));
      const planted = new Set(
        [...synthesise(runs)]
          .filter((call) => call.labels.reason_for_not_paying === reason)
          .map(({ id }) => callHash(id)),
      );
      expect(first).toMatchObject({ field: REASON, action: { type: "add-label" }, status: "open" });
      expect(first!.examples).toHaveLength(5);
      expect(first!.examples.filter(({ call }) => planted.has(call)).length).toBeGreaterThanOrEqual(4);
      expect(first!.terms.length).toBeGreaterThan(0);
      expect(Object.keys(first!.endsUp)).toEqual(["OTHER_REASONS"]);
    },
  );

  it("keeps its id and what people wrote when more calls shift its words", async () => {
    const gaps = tracker();
    await gaps.feedEvaluation(evaluationOf(lost("LINK_NOT_RECEIVED")), { day });
    const before = ofKind((await gaps.compact({ day })).entries, "NEW_LABEL")[0]!;
    await gaps.decide(before.id, { owner: "Meera", by: "Meera", at: "2026-02-21T09:00:00Z" });
    await gaps.feedEvaluation(evaluationOf({ ...lost("LINK_NOT_RECEIVED"), seed: 9, data: "week-9" }), {
      day: "2026-02-28",
    });
    const after = ofKind((await gaps.compact({ day: "2026-02-28" })).entries, "NEW_LABEL");
    expect(after.find(({ id }) => id === before.id)).toMatchObject({ owner: "Meera", seenToday: true });
    expect(sum(after.find(({ id }) => id === before.id)!.endsUp)).toBeGreaterThan(sum(before.endsUp));
  });

  it("takes the name that somebody gave it in a note", async () => {
    const gaps = tracker();
    await gaps.feedEvaluation(evaluationOf(lost("LINK_NOT_RECEIVED")), { day });
    await gaps.note({ author: "Asha", day, field: REASON, phrase: "link nahi mila", shouldBe: "NO_LINK_CAME" });
    const named = ofKind((await gaps.view(day)).entries, "NEW_LABEL").find(({ name }) => name === "NO_LINK_CAME");
    expect(named?.id).toBe("new-label:reason_for_not_paying:no_link_came");
    expect(sum(named!.evidence.evaluation)).toBeGreaterThan(8);
    expect(named!.evidence.note).toEqual({ "2026-W08": 1 });
  });
});

describe("a confused pair", () => {
  const confused = {
    ...runs,
    words: false,
    plant: ({ labels }: { labels: { reason_for_not_paying: string } }, index: number) => {
      const pair = ["SALARY_NOT_CREDITED", "JOB_CHANGED_WAITING_FOR_SALARY"];
      const at = pair.indexOf(labels.reason_for_not_paying);
      if (at === -1 || index % 2 === 0) return null;
      return { field: REASON, gold: pair[at]!, predicted: pair[1 - at]! };
    },
  };

  it("is the only one proposed, with both directions and what chance would give", async () => {
    const entries = ofKind(await entriesOf(confused), "CONFUSED");
    expect(entries.map(({ labels }) => labels)).toEqual([["JOB_CHANGED_WAITING_FOR_SALARY", "SALARY_NOT_CREDITED"]]);
    const [{ counts, expectedByChance, examples }] = entries as [(typeof entries)[number]];
    expect(Math.min(...counts)).toBeGreaterThan(5);
    expect(counts[0] + counts[1]).toBeGreaterThan(expectedByChance);
    expect(examples).toEqual([]);
  });

  it("is proposed even where all mistakes of the field are of this pair", async () => {
    const plant = ({ labels }: { labels: { payment_disposition: string } }, index: number) =>
      labels.payment_disposition === "PTP" && index % 3 === 0
        ? { field: "payment_disposition", gold: "PTP", predicted: "NO_PAYMENT_COMMITMENT" }
        : null;
    const entries = ofKind(await entriesOf({ ...runs, words: false, plant }), "CONFUSED");
    expect(entries.map(({ labels }) => labels)).toEqual([["NO_PAYMENT_COMMITMENT", "PTP"]]);
  });

  it("is not seen today once a newer model tells the two apart", async () => {
    const gaps = tracker();
    await gaps.feedEvaluation(evaluationOf({ ...confused, words: true, count: 500 }), { day });
    const [entry] = ofKind((await gaps.compact({ day })).entries, "CONFUSED");
    expect(entry?.examples.length).toBeGreaterThan(0);
    await gaps.feedEvaluation(evaluationOf({ ...runs, words: false, count: 500, model: "model-b" }), {
      day: "2026-02-28",
    });
    const { entries } = await gaps.compact({ day: "2026-02-28" });
    expect(ofKind(entries, "CONFUSED").map(({ seenToday }) => seenToday)).toEqual([false]);
  });
});

describe("a healthy evaluation", () => {
  it.each([1, 2, 3])("proposes no label and no confusion (seed %i)", async (seed) => {
    const entries = await entriesOf({ seed, count: 1000 });
    expect(entries.map(({ id }) => id)).toEqual([]);
  });
});

describe("a label that lacks calls", () => {
  const missed = {
    ...runs,
    words: false,
    plant: ({ labels }: { labels: { reason_for_not_paying: string } }, index: number) =>
      labels.reason_for_not_paying === "BUSINESS_LOSS" && index % 3 !== 0
        ? { field: REASON, gold: "BUSINESS_LOSS", predicted: index % 2 === 0 ? "FUNDS_ISSUE" : "NONE" }
        : null,
  };

  it("is proposed for labelling, tops the list of what to label next and gets a floor", async () => {
    const gaps = tracker();
    const counts = { [REASON]: { BUSINESS_LOSS: 40, FUNDS_ISSUE: 900, NONE: 4000 } };
    await gaps.feedEvaluation(evaluationOf(missed), { day, trained: counts });
    const plan = await gaps.plan(day);
    expect(plan.next[0]).toMatchObject({ field: REASON, label: "BUSINESS_LOSS", trained: 40, basis: "prior" });
    const { gain, calls, callsToRead } = plan.next[0]!;
    expect(gain.low).toBeLessThan(gain.likely);
    expect(gain.high).toBeGreaterThan(gain.likely);
    expect(callsToRead).toBeGreaterThan(calls);
    const [entry] = ofKind((await gaps.view(day)).entries, "UNDER_REPRESENTED");
    expect(entry).toMatchObject({ label: "BUSINESS_LOSS", trained: 40, action: { type: "label-calls" } });
    const asked = entry!.action.type === "label-calls" ? entry!.action.calls : 0;
    expect(asked).toBeGreaterThan(0);
    expect(plan.recipe.floors).toEqual([{ by: "label", field: REASON, atLeast: { BUSINESS_LOSS: 40 + asked } }]);
    expect(BalanceRecipe.safeParse(plan.recipe).success).toBe(true);
    expect(plan.assumptions.join(" ")).toMatch(/prior/u);
  });

  it("has a fitted curve once three models trained on different numbers were told", async () => {
    const gaps = tracker();
    for (const [model, trained, day] of [
      ["a", 40, "2026-02-01"],
      ["b", 80, "2026-02-08"],
      ["c", 160, "2026-02-15"],
    ] as const) {
      const wrong = (index: number) => index % Math.round(trained / 20) === 0;
      const plant = ({ labels }: { labels: { reason_for_not_paying: string } }, index: number) =>
        labels.reason_for_not_paying === "BUSINESS_LOSS" && wrong(index)
          ? { field: REASON, gold: "BUSINESS_LOSS", predicted: "FUNDS_ISSUE" }
          : null;
      const evaluation = evaluationOf({ ...runs, words: false, model, plant });
      await gaps.feedEvaluation(evaluation, { day, trained: { [REASON]: { BUSINESS_LOSS: trained } } });
    }
    const { next } = await gaps.plan("2026-02-15");
    expect(next.find(({ label }) => label === "BUSINESS_LOSS")).toMatchObject({ basis: "fitted", trained: 160 });
  });
});

describe("laws", () => {
  const first = evaluationOf({ ...lost("LINK_NOT_RECEIVED"), count: 700 });
  const second = evaluationOf({ ...lost("LINK_NOT_RECEIVED"), count: 700, seed: 9, data: "week-9" });
  const note = { author: "Asha", day, field: REASON, phrase: "link nahi mila", shouldBe: "NO_LINK_CAME" };

  it("the order of telling does not matter, to the byte", async () => {
    const [one, other] = [tracker("one"), tracker("other")];
    await one.feedEvaluation(first, { day });
    await one.feedEvaluation(second, { day });
    await one.note(note);
    await other.note(note);
    await other.feedEvaluation(second, { day });
    await other.feedEvaluation({ ...first, predictions: first.predictions.toReversed() }, { day });
    await one.compact({ day });
    await other.compact({ day });
    expect(readFileSync(join(folder, "one.yaml"), "utf8")).toBe(readFileSync(join(folder, "other.yaml"), "utf8"));
  });

  it("telling the same twice, before and after a fold, counts once", async () => {
    const gaps = tracker();
    await gaps.feedEvaluation(first, { day });
    await gaps.note(note);
    await gaps.compact({ day });
    const once = readFileSync(join(folder, "gaps.yaml"), "utf8");
    await gaps.feedEvaluation(first, { day });
    await gaps.feedEvaluation(first, { day });
    await gaps.note(note);
    await gaps.compact({ day });
    expect(readFileSync(join(folder, "gaps.yaml"), "utf8")).toBe(once);
  });
});

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}

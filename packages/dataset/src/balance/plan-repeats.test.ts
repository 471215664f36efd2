import { collections, type LabelledCall, type Payment } from "@disposition/taxonomy";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BalanceRecipeInput } from "./balance-recipe.ts";
import { planRepeats } from "./plan-repeats.ts";
import { trainRows } from "./train-rows.ts";

type CollectionsCall = LabelledCall<typeof collections>;

const field = "payment_disposition";

function call(id: string, payment: Payment, language = "hinglish", transcript = "Customer: haan ji"): CollectionsCall {
  return {
    id,
    transcript,
    callDate: "2026-03-18",
    language,
    labels: {
      disposition: "ANSWERED",
      payment_disposition: payment,
      reason_for_not_paying: "NONE",
      ptp_details: { amount: null, date: null },
      followup_date: null,
      remarks: null,
    },
  };
}

function many(count: number, payment: Payment, language?: string, transcript?: string): CollectionsCall[] {
  return Array.from({ length: count }, (_, index) =>
    call(`${payment}-${language}-${index}`, payment, language, transcript),
  );
}

async function timesOf(calls: readonly CollectionsCall[], recipe: BalanceRecipeInput) {
  const plan = await planRepeats(
    trainRows(collections, "train", () => calls),
    recipe,
  );
  const times = new Map<string, number>();
  for await (const planned of plan.rows()) times.set(planned.call.id, planned.times);
  return { times, report: plan.report };
}

const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, number) => total + number, 0);
const written = async (calls: readonly CollectionsCall[], recipe: BalanceRecipeInput) =>
  (await timesOf(calls, recipe)).report.labels[field];

describe("caps", () => {
  const calls = [...many(300, "PTP"), ...many(40, "PAID"), ...many(5, "SETTLEMENT")];

  it.each<[string, NonNullable<BalanceRecipeInput["caps"]>, number[]]>([
    ["a number per label", [{ field, atMost: { PTP: 100 } }], [100, 40, 5]],
    ["a number for the others", [{ field, atMost: { PTP: 200 }, others: 10 }], [200, 10, 5]],
    ["a share of all rows", [{ field, share: 0.1 }], [34, 34, 5]],
    ["the smaller of both", [{ field, share: 0.1, others: 20 }], [20, 20, 5]],
    ["only where another label stands", [{ field, when: { disposition: ["BUSY"] }, others: 1 }], [300, 40, 5]],
    ["nothing", [{ field, atMost: { PTP: 0 } }], [0, 40, 5]],
    [
      "one after the other",
      [
        { field, others: 50 },
        { field: "disposition", atMost: { ANSWERED: 95 } },
      ],
      [50, 40, 5],
    ],
  ])("leave %s", async (_, caps, [ptp, paid, settlement]) => {
    expect(await written(calls, { caps })).toEqual({
      PAID: { before: 40, after: paid },
      PTP: { before: 300, after: ptp },
      SETTLEMENT: { before: 5, after: settlement },
    });
  });

  it("say what they dropped", async () => {
    const { report } = await timesOf(calls, { caps: [{ field, atMost: { PTP: 100 }, others: 40 }] });
    expect(report.caps).toEqual([{ field, label: "PTP", before: 300, after: 100 }]);
    expect(report.times).toEqual({ 0: 200, 1: 145 });
  });

  it("keep under a larger cap all that a smaller one keeps", async () => {
    const kept = async (most: number) => {
      const { times } = await timesOf(calls, { caps: [{ field, atMost: { PTP: most } }] });
      return [...times].filter(([, often]) => often > 0).map(([id]) => id);
    };
    expect(await kept(120)).toEqual(expect.arrayContaining(await kept(60)));
  });

  it("choose others under another seed", async () => {
    const recipe = { caps: [{ field, atMost: { PTP: 50 } }] };
    const [one, other] = await Promise.all([timesOf(calls, recipe), timesOf(calls, { ...recipe, seed: 2 })]);
    expect(one.times).not.toEqual(other.times);
  });
});

describe("floors", () => {
  const calls = [...many(300, "PTP"), ...many(40, "PAID"), ...many(5, "SETTLEMENT", "ta")];

  it("are reached to the row where the cap factor allows it", async () => {
    const { report } = await timesOf(calls, { floors: [{ by: "label", field, atLeast: { PAID: 111 } }] });
    expect(report.labels[field]?.PAID?.after).toBeGreaterThanOrEqual(111);
    expect(report.labels[field]?.PAID?.after).toBeLessThan(125);
    expect(report.labels[field]?.PTP?.after).toBe(300);
  });

  it("say how far they came where it does not, and name labels that have no row", async () => {
    const floors = [{ by: "label" as const, field, atLeast: { SETTLEMENT: 100, WANT_FORECLOSURE: 20, PTP: 10 } }];
    const { report } = await timesOf(calls, { floors });
    expect(report.floors).toEqual([
      { by: field, label: "SETTLEMENT", wanted: 100, before: 5, after: 25 },
      { by: field, label: "WANT_FORECLOSURE", wanted: 20, before: 0, after: 0 },
    ]);
  });

  it("count languages too", async () => {
    const { report } = await timesOf(calls, { floors: [{ by: "language", others: 20 }] });
    expect(report.languages.ta).toEqual({ before: 5, after: 20 });
    expect(report.languages.hinglish).toEqual({ before: 340, after: 340 });
  });
});

describe("oversampling", () => {
  it("by label follows its strategy", async () => {
    const calls = [...many(400, "PTP"), ...many(25, "PAID")];
    const { report } = await timesOf(calls, { oversample: [{ by: "label", field, with: { strategy: "sqrt" } }] });
    expect(report.labels[field]).toEqual({ PAID: { before: 25, after: 100 }, PTP: { before: 400, after: 400 } });
  });

  it("by language reaches a share within the chance of rounding", async () => {
    const calls = [...many(900, "PTP", "hinglish"), ...many(400, "PTP", "en")];
    const shares = { en: 0.5 };
    const { report } = await timesOf(calls, {
      oversample: [{ by: "language", with: { strategy: "target-share", shares } }],
    });
    // each of 400 rows is written 2 or 3 times: standard deviation below 10
    expect(Math.abs((report.languages.en?.after ?? 0) - 900)).toBeLessThan(40);
  });

  it("by cue counts rows where it is said", async () => {
    const calls = [...many(30, "PTP", "hinglish", "Customer: parso dunga"), ...many(60, "PAID")];
    const shares = { said: 0.5 };
    const { report } = await timesOf(calls, {
      oversample: [{ by: "cue", cues: "promise", with: { strategy: "target-share", shares } }],
    });
    expect(report.labels[field]).toMatchObject({ PTP: { after: 60 }, PAID: { after: 60 } });
  });

  it("takes the largest of several rules, not their product", async () => {
    const calls = [...many(400, "PTP", "en"), ...many(25, "PAID", "hi")];
    const strategy = { strategy: "sqrt" as const };
    const { report } = await timesOf(calls, {
      oversample: [
        { by: "label", field, with: strategy },
        { by: "language", with: strategy },
      ],
    });
    expect(report.labels[field]?.PAID?.after).toBe(100);
  });
});

describe("boosters", () => {
  const calls = [
    ...many(10, "PTP", "hinglish", "Customer: agle hafte dunga"),
    ...many(10, "PAID", "hinglish", "Customer: agle hafte ki baat nahi, de diya"),
    ...many(10, "PTP", "en", "Customer: sure"),
  ];

  it.each<[string, NonNullable<BalanceRecipeInput["boosters"]>, [number, number]]>([
    ["a cue", [{ name: "b", cues: "promise", factor: 2 }], [30, 20]],
    ["a cue with a label", [{ name: "b", cues: "promise", only: { [field]: ["PTP"] }, factor: 2 }], [30, 10]],
    ["a label", [{ name: "b", only: { [field]: ["PTP"] }, factor: 3 }], [60, 10]],
    ["phrases of one's own", [{ name: "b", cues: { words: ["de diya"] }, factor: 2 }], [20, 20]],
    [
      "two that hold at once, up to the cap factor",
      [
        { name: "b", cues: "promise", factor: 3 },
        { name: "c", only: { [field]: ["PAID"] }, factor: 3 },
      ],
      [40, 50],
    ],
  ])("by %s", async (_, boosters, [ptp, paid]) => {
    expect(await written(calls, { boosters })).toMatchObject({ PTP: { after: ptp }, PAID: { after: paid } });
  });

  it("keep their own cues beside those of oversampling", async () => {
    const { report } = await timesOf(calls, {
      oversample: [{ by: "cue", cues: { words: ["sure"] }, with: { strategy: "target-share", shares: { said: 0.1 } } }],
      boosters: [
        { name: "a", only: { [field]: ["PAID"] }, factor: 2 },
        { name: "b", cues: "promise", factor: 2 },
      ],
    });
    expect(report.boosters).toEqual([
      { name: "a", rows: 10 },
      { name: "b", rows: 20 },
    ]);
  });

  it("double what oversampling has done already", async () => {
    const { report } = await timesOf([...many(400, "PTP"), ...many(100, "PAID")], {
      oversample: [{ by: "label", field, with: { strategy: "sqrt" } }],
      boosters: [{ name: "b", only: { [field]: ["PAID"] }, factor: 2 }],
    });
    expect(report.labels[field]?.PAID?.after).toBe(400);
  });
});

describe("every plan", () => {
  const recipes: fc.Arbitrary<BalanceRecipeInput> = fc.record({
    seed: fc.integer({ min: 0, max: 99 }),
    capFactor: fc.integer({ min: 1, max: 6 }),
    caps: fc.constantFrom([], [{ field, others: 12 }], [{ field, share: 0.3 }]),
    floors: fc.constantFrom(
      [],
      [{ by: "label" as const, field, others: 30 }],
      [{ by: "language" as const, others: 45 }],
    ),
    oversample: fc.constantFrom(
      [],
      [{ by: "label" as const, field, with: { strategy: "sqrt" as const } }],
      [{ by: "language" as const, with: { strategy: "effective-number" as const } }],
    ),
    boosters: fc.constantFrom([], [{ name: "b", cues: "promise" as const, factor: 1.7 }]),
  });
  const sets = fc
    .tuple(fc.nat({ max: 60 }), fc.nat({ max: 20 }), fc.nat({ max: 8 }))
    .map(([ptp, paid, denied]) => [
      ...many(ptp, "PTP", "hinglish", "Customer: kal dunga"),
      ...many(paid, "PAID", "en"),
      ...many(denied, "DENIED_TO_PAY", "hi"),
    ]);

  it("writes no row more often than the cap factor, and as many as it reports", async () => {
    await fc.assert(
      fc.asyncProperty(recipes, sets, async (recipe, calls) => {
        const { times, report } = await timesOf(calls, recipe);
        expect(Math.max(0, ...times.values())).toBeLessThanOrEqual(recipe.capFactor ?? 5);
        expect(report.rows).toEqual({ before: calls.length, after: sum(times.values()) });
        for (const counts of [...Object.values(report.labels), report.languages]) {
          expect(sum(Object.values(counts).map(({ before }) => before))).toBe(calls.length);
          expect(sum(Object.values(counts).map(({ after }) => after))).toBe(report.rows.after);
        }
        expect(sum(Object.values(report.times))).toBe(calls.length);
        expect(sum(Object.entries(report.times).map(([often, rows]) => Number(often) * rows))).toBe(report.rows.after);
      }),
      { numRuns: 60 },
    );
  });

  it("drops a row only by a cap, and reaches each floor or has written its rows as often as it may", async () => {
    await fc.assert(
      fc.asyncProperty(recipes, sets, async (recipe, calls) => {
        const { times, report } = await timesOf(calls, recipe);
        if (recipe.caps?.length === 0) expect([...times.values()].filter((often) => often === 0)).toEqual([]);
        for (const { by, label, wanted, after } of report.floors) {
          const nameOf = (one: CollectionsCall) => (by === "language" ? one.language : one.labels.payment_disposition);
          const rows = calls.filter((one) => nameOf(one) === label).map(({ id }) => times.get(id) ?? 0);
          const full = rows.every((often) => often === 0 || often === recipe.capFactor);
          expect(after >= wanted || full).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("hangs on seed and id, not on the order of the rows", async () => {
    await fc.assert(
      fc.asyncProperty(recipes, sets, async (recipe, calls) => {
        const [one, other] = await Promise.all([timesOf(calls, recipe), timesOf([...calls].reverse(), recipe)]);
        expect(other.times).toEqual(one.times);
        expect(other.report).toEqual(one.report);
      }),
      { numRuns: 30 },
    );
  });

  it("of an empty recipe writes each row once, in its order", async () => {
    const calls = [...many(5, "PTP"), ...many(3, "PAID")];
    const { times } = await timesOf(calls, {});
    expect([...times]).toEqual(calls.map(({ id }) => [id, 1]));
  });
});

describe("a source that changes between the passes", () => {
  const rows = many(3, "PTP");
  const second = async (changed: readonly CollectionsCall[]) => {
    let opened = 0;
    const plan = await planRepeats(
      trainRows(collections, "train", () => (opened++ === 0 ? rows : changed)),
      {},
    );
    for await (const _ of plan.rows()) void _;
  };

  it.each([
    ["another row", [...rows.slice(0, 2), call("other", "PTP")], /row 3 .* open\(\)/u],
    ["a row more", [...rows, call("other", "PTP")], /row 4 /u],
    ["a row less", rows.slice(0, 2), /row 3 /u],
  ])("is refused for %s", async (_, changed, message) => {
    await expect(second(changed)).rejects.toThrow(message);
  });
});

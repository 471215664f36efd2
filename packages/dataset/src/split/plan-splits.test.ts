import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRandom } from "../synthesis/random.ts";
import { planSplits } from "./plan-splits.ts";
import { SPLITS, type SplitName } from "./split-of.ts";
import type { SplitPlan } from "./split-plan.ts";
import { identitiesOf, type SplitRow } from "./split-row.ts";

const MODES = ["stratified", "stable", "time"] as const;
const DAYS = Array.from({ length: 20 }, (_, index) => `2026-03-${String(index + 1).padStart(2, "0")}`);

/** Few enough borrowers, phones and clusters that rows chain into groups. */
const row = fc.record({
  callDate: fc.constantFrom(...DAYS),
  group: fc.option(
    fc.nat(60).map((number) => `g${number}`),
    { nil: undefined },
  ),
  keys: fc.record(
    { borrower: fc.nat(90).map((number) => `b${number}`), phone: fc.nat(200).map((number) => `p${number}`) },
    { requiredKeys: [] },
  ),
  cluster: fc.option(fc.nat(40), { nil: null }),
  strata: fc.tuple(
    fc.nat(4).map((number) => `outcome=${number}`),
    fc.nat(2).map((number) => `language=${number}`),
  ),
});
const rows = fc
  .array(row, { minLength: 40, maxLength: 120 })
  .map((drawn): SplitRow[] => drawn.map((each, index) => ({ ...each, id: `c${index}` })))
  .filter((drawn) => new Set(drawn.map(({ callDate }) => callDate)).size >= 3);

function call(id: string, facts: Partial<SplitRow> = {}): SplitRow {
  return { id, callDate: "2026-03-01", strata: [], ...facts };
}

function splitsOf(plan: SplitPlan, count: number): (SplitName | null)[] {
  return Array.from({ length: count }, (_, index) => plan.splitOfRow(index));
}

/** Identities that stand in two splits. */
function parted(input: readonly SplitRow[], plan: SplitPlan): string[] {
  const seen = new Map<string, Set<SplitName>>();
  for (const [index, each] of input.entries()) {
    const split = plan.splitOfRow(index);
    if (split === null) continue;
    for (const [kind, value] of identitiesOf(each)) {
      const key = `${kind}=${value}`;
      seen.set(key, (seen.get(key) ?? new Set<SplitName>()).add(split));
    }
  }
  return [...seen].filter(([, splits]) => splits.size > 1).map(([key]) => key);
}

function placesById(input: readonly SplitRow[], plan: SplitPlan): Map<string, SplitName> {
  return new Map(
    input.flatMap(({ id }, index) => {
      const split = plan.splitOfRow(index);
      return split === null ? [] : [[id, split] as const];
    }),
  );
}

describe.each(MODES)("every plan by %s", (mode) => {
  it("has no identity in two splits", () => {
    fc.assert(
      fc.property(rows, fc.nat(), (input, seed) => {
        expect(parted(input, planSplits(input, { mode }, { seed }))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("has no identity in two splits whatever stood where before", () => {
    const places = fc.array(fc.constantFrom(...SPLITS, undefined), { minLength: 120, maxLength: 120 });
    fc.assert(
      fc.property(rows, places, fc.nat(), (input, before, seed) => {
        const previous = { get: (id: string) => before[Number(id.slice(1))] };
        expect(parted(input, planSplits(input, { mode }, { seed, previous }))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("places every row once or says why not", () => {
    fc.assert(
      fc.property(rows, fc.nat(), (input, seed) => {
        const plan = planSplits(input, { mode }, { seed });
        const places = splitsOf(plan, input.length);
        for (const split of SPLITS) expect(plan.rows[split]).toBe(places.filter((place) => place === split).length);
        expect(plan.aside.map((left) => left.row)).toEqual(
          places.flatMap((place, index) => (place === null ? index : [])),
        );
        expect(Object.values(plan.asideBy).reduce((sum, count) => sum + count, 0)).toBe(plan.aside.length);
        const placed = input.length - plan.aside.length;
        for (const split of SPLITS)
          expect(plan.reached[split]).toBeCloseTo(placed === 0 ? 0 : plan.rows[split] / placed, 12);
      }),
      { numRuns: 40 },
    );
  });

  it("is the same for the same rows and seed", () => {
    fc.assert(
      fc.property(rows, fc.nat(), (input, seed) => {
        const plan = () => splitsOf(planSplits(input, { mode }, { seed }), input.length);
        expect(plan()).toEqual(plan());
      }),
      { numRuns: 20 },
    );
  });
});

describe.each(["stratified", "stable"] as const)("adding rows by %s", (mode) => {
  it("moves no call that had a split", () => {
    fc.assert(
      fc.property(rows, fc.nat(), fc.nat(), (input, cut, seed) => {
        const before = input.slice(0, 1 + (cut % input.length));
        const previous = placesById(before, planSplits(before, { mode }, { seed }));
        const plan = planSplits(input, { mode }, { seed, previous });
        const now = placesById(input, plan);
        for (const [id, split] of previous) expect(now.get(id)).toBe(split);
        expect(plan.kept).toBe(previous.size);
        expect(plan.asideBy.conflict).toBe(0);
      }),
      { numRuns: 80 },
    );
  });

  it("brings a call of a known borrower to where the borrower is", () => {
    const before = Array.from({ length: 60 }, (_, index) => call(`c${index}`, { keys: { borrower: `b${index}` } }));
    const previous = placesById(before, planSplits(before, { mode }, { seed: 4 }));
    const later = before.map(({ keys }, index) => call(`d${index}`, { keys }));
    const now = placesById([...later, ...before], planSplits([...later, ...before], { mode }, { seed: 4, previous }));
    for (const [index] of before.entries()) expect(now.get(`d${index}`)).toBe(previous.get(`c${index}`));
  });
});

describe("stable", () => {
  it("moves no call whose group stays what it was, even where nothing is known of before", () => {
    const first = Array.from({ length: 300 }, (_, index) => call(`c${index}`, { group: `g${index % 90}` }));
    const more = [
      ...first,
      ...Array.from({ length: 200 }, (_, index) => call(`d${index}`, { group: `h${index % 70}` })),
    ];
    const plan = (input: SplitRow[]) => splitsOf(planSplits(input, { mode: "stable" }, { seed: 9 }), input.length);
    expect(plan(more).slice(0, first.length)).toEqual(plan(first));
    expect(new Set(plan(first)).size).toBe(3);
  });

  it("does not depend on the order of the rows", () => {
    fc.assert(
      fc.property(rows, fc.nat(), (input, seed) => {
        const backwards = [...input].reverse();
        const places = placesById(input, planSplits(input, { mode: "stable" }, { seed }));
        expect(placesById(backwards, planSplits(backwards, { mode: "stable" }, { seed }))).toEqual(places);
      }),
      { numRuns: 40 },
    );
  });

  it("gives groups of many names the same shares as groups of one", () => {
    const input = Array.from({ length: 8000 }, (_, index) =>
      call(`c${index}`, { keys: { borrower: `b${index >> 2}` } }),
    );
    const { reached } = planSplits(input, { mode: "stable" }, { seed: 2 });
    // four standard deviations of a share over 2,000 groups: 4 · √(0.8 · 0.2 / 2000) = 0.036
    expect(Math.abs(reached.train - 0.8)).toBeLessThan(0.036);
    expect(Math.abs(reached.test - 0.1)).toBeLessThan(0.027);
  });

  it("splits otherwise under another salt", () => {
    const input = Array.from({ length: 200 }, (_, index) => call(`c${index}`));
    const plan = (salt: string) => splitsOf(planSplits(input, { mode: "stable", salt }, { seed: 1 }), 200);
    expect(plan("a")).not.toEqual(plan("b"));
    expect(plan("a")).toEqual(plan("a"));
  });
});

describe("a new call between two splits", () => {
  const train = call("old-train", { keys: { phone: "p1" } });
  const test = call("old-test", { keys: { phone: "p2" } });
  const bridge = call("new", { keys: { borrower: "p1", phone: "p2" }, group: "g" });
  const trainTied = { ...train, group: "g" };
  const previous = new Map<string, SplitName>([
    ["old-train", "train"],
    ["old-test", "test"],
  ]);

  it.each(["stratified", "stable"] as const)("is set aside as a bridge, and nobody moves (%s)", (mode) => {
    const plan = planSplits([bridge, trainTied, test], { mode }, { seed: 1, previous });
    expect(splitsOf(plan, 3)).toEqual([null, "train", "test"]);
    expect(plan.aside).toEqual([{ row: 0, reason: "bridge" }]);
  });

  it("goes in where both are in one split", () => {
    const both = new Map<string, SplitName>([
      ["old-train", "test"],
      ["old-test", "test"],
    ]);
    const plan = planSplits([bridge, trainTied, test], {}, { seed: 1, previous: both });
    expect(splitsOf(plan, 3)).toEqual(["test", "test", "test"]);
  });

  it("costs only the link that closes a chain", () => {
    const chain = [
      trainTied,
      call("n1", { group: "g", keys: { phone: "p9" } }),
      call("n2", { keys: { phone: "p9", borrower: "b9" } }),
      call("n3", { keys: { borrower: "b9", email: "e" } }),
      { ...test, keys: { email: "e" } },
    ];
    const plan = planSplits(chain, {}, { seed: 1, previous });
    expect(splitsOf(plan, 5)).toEqual(["train", "train", "train", null, "test"]);
  });

  it("is placed like any other when the old calls are not tied to it", () => {
    const plan = planSplits([call("new", { keys: { phone: "p3" } }), train, test], {}, { seed: 1, previous });
    expect(plan.aside).toEqual([]);
  });
});

describe("old calls of one borrower in two splits", () => {
  const tied = ["train", "validation", "test"].map((id) => call(id, { keys: { borrower: "b" } }));
  const previous = new Map(SPLITS.map((split) => [split as string, split]));

  it("leaves the held-out one and sets the others aside as conflicts", () => {
    const plan = planSplits(tied, {}, { seed: 1, previous });
    expect(splitsOf(plan, 3)).toEqual([null, null, "test"]);
    expect(plan.asideBy).toEqual({ bridge: 0, conflict: 2, straddler: 0, copy: 0 });
  });
});

describe("a text that many strangers share", () => {
  const input = [
    ...Array.from({ length: 600 }, (_, index) => call(`c${index}`, { keys: { borrower: `b${index}` } })),
    ...Array.from({ length: 300 }, (_, index) => call(`v${index}`, { keys: { borrower: `b${index}` }, cluster: 7 })),
    ...Array.from({ length: 50 }, (_, index) => call(`w${index}`, { keys: { borrower: `x${index}` }, cluster: 7 })),
  ];
  const plan = planSplits(input, {}, { seed: 1 });

  it("does not chain their borrowers", () => {
    expect(plan.groups).toBe(650);
    expect(plan.rows.test).toBeGreaterThan(50);
  });

  it("stands in one split, where most of its copies stay; the others are set aside", () => {
    const copies = input.flatMap(({ cluster }, index) => (cluster === 7 ? [plan.splitOfRow(index)] : []));
    expect(new Set(copies)).toEqual(new Set(["train", null]));
    expect(copies.filter((split) => split === "train").length).toBeGreaterThan(200);
    expect(plan.asideBy.copy).toBe(copies.filter((split) => split === null).length);
  });

  it("loses no copy of borrowers who have no other call", () => {
    expect(input.every(({ id }, index) => !id.startsWith("w") || plan.splitOfRow(index) === "train")).toBe(true);
  });

  it("stays where it stood before, in a held-out split too", () => {
    const previous = new Map<string, SplitName>([["v0", "test"]]);
    const later = planSplits(input, {}, { seed: 1, previous });
    const copies = new Set(input.flatMap(({ cluster }, index) => (cluster === 7 ? [later.splitOfRow(index)] : [])));
    expect(copies).toEqual(new Set(["test", null]));
  });

  it("keeps its calls together while few share it", () => {
    const few = input.filter(({ id }) => !/^[vw]\d\d/u.test(id) || id.startsWith("v1"));
    const shared = few.filter(({ cluster }) => cluster === 7).slice(0, 20);
    const rest = few.filter(({ cluster }) => cluster !== 7);
    const joined = planSplits([...rest, ...shared], {}, { seed: 1 });
    expect(joined.asideBy.copy).toBe(0);
    expect(joined.groups).toBe(600 - shared.length + 1);
  });
});

describe("stratified", () => {
  const random = createRandom(3, 0);
  const labels = Array.from({ length: 20 }, (_, index) => [`label=${index}`, 1 / (index + 1)] as const);
  const habits = Array.from({ length: 3000 }, () => random.weighted(labels));
  const input = Array.from({ length: 10_000 }, (_, index) => {
    const borrower = random.int(0, 2999);
    const usual = habits[borrower] ?? "label=0";
    return call(`c${index}`, {
      keys: { borrower: `b${borrower}` },
      strata: [random.chance(0.5) ? usual : random.weighted(labels)],
    });
  });

  it.each([1, 2, 3])(
    "comes within 0.1 points of each share and 0.001 of each label's (10,000 rows, seed %i)",
    (seed) => {
      const plan = planSplits(input, {}, { seed });
      for (const split of SPLITS) expect(Math.abs(plan.reached[split] - plan.wanted[split])).toBeLessThanOrEqual(0.001);
      expect(plan.worst?.deviation).toBeLessThanOrEqual(0.001);
      expect(plan.shortages).toEqual([]);
    },
  );

  it("reports the deviation that a count by hand gives", () => {
    const plan = planSplits(input, {}, { seed: 1 });
    const worst = plan.worst ?? { stratum: "", split: "test" as const, deviation: -1 };
    const share = (split: SplitName | "all") => {
      const chosen = input.filter((_, index) => split === "all" || plan.splitOfRow(index) === split);
      return chosen.filter(({ strata }) => strata?.includes(worst.stratum)).length / chosen.length;
    };
    expect(worst.deviation).toBeCloseTo(Math.abs(share(worst.split) - share("all")), 12);
  });

  it("gives every split the minimum of a label that has just enough groups", () => {
    const rare = Array.from({ length: 6 }, (_, index) => call(`r${index}`, { strata: ["label=rare"] }));
    const plan = planSplits([...input.slice(0, 2000), ...rare], { minPerLabel: 2 }, { seed: 1 });
    expect(plan.strata["label=rare"]).toEqual({ train: 2, validation: 2, test: 2 });
    expect(plan.shortages).toEqual([]);
  });

  it("tells where there are too few groups for the minimum", () => {
    const rare = Array.from({ length: 6 }, (_, index) => call(`r${index}`, { group: "one", strata: ["label=rare"] }));
    const plan = planSplits([...input.slice(0, 500), ...rare], {}, { seed: 1 });
    const missing = plan.shortages.filter(({ stratum }) => stratum === "label=rare");
    expect(missing).toHaveLength(2);
    for (const shortage of missing) expect(shortage).toMatchObject({ rows: 0, wanted: 1, total: 6, groups: 1 });
  });

  it("fills what earlier calls left open", () => {
    const before = input.slice(0, 5000);
    const previous = new Map(before.map(({ id }) => [id, "train" as const]));
    const stranger = (each: SplitRow) => ({ ...each, keys: { borrower: `new-${each.keys?.borrower}` } });
    const more = [...before, ...input.slice(5000).map(stranger)];
    const plan = planSplits(more, { shares: { train: 0.6, validation: 0.2, test: 0.2 } }, { seed: 1, previous });
    for (const split of SPLITS) expect(Math.abs(plan.reached[split] - plan.wanted[split])).toBeLessThan(0.002);
    expect(plan.kept).toBe(5000);
  });

  it("puts nothing into a split without a share", () => {
    const plan = planSplits(input, { shares: { train: 0.9, validation: 0, test: 0.1 } }, { seed: 1 });
    expect(plan.rows.validation).toBe(0);
    expect(plan.shortages).toEqual([]);
  });

  it("splits otherwise under another seed", () => {
    const plan = (seed: number) => splitsOf(planSplits(input, {}, { seed }), input.length);
    expect(plan(1)).not.toEqual(plan(2));
  });
});

describe("the largest group", () => {
  it("is told with what most of it shares", () => {
    const placeholder = Array.from({ length: 30 }, (_, index) =>
      call(`c${index}`, { keys: { borrower: `b${index >> 1}`, phone: index < 25 ? "0000000000" : `p${index}` } }),
    );
    const { largestGroup } = planSplits(placeholder, {}, { seed: 1 });
    // the 25 and the other call of the 13th borrower
    expect(largestGroup).toEqual({ rows: 26, widest: { kind: "keys.phone", rows: 25 } });
  });
});

describe("time", () => {
  const daily = DAYS.flatMap((callDate, day) => [0, 1, 2, 3, 4].map((each) => call(`c${day}-${each}`, { callDate })));

  it("tests on the newest days and validates on those before them", () => {
    const plan = planSplits(daily, { mode: "time" }, { seed: 1 });
    expect(plan.borders).toEqual({ validation: "2026-03-17", test: "2026-03-19" });
    expect(plan.rows).toEqual({ train: 80, validation: 10, test: 10 });
  });

  it("sets aside the older calls of a borrower who is tested", () => {
    const tied = daily.map((each) => (each.id.endsWith("-0") ? { ...each, keys: { borrower: "b" } } : each));
    const plan = planSplits(tied, { mode: "time" }, { seed: 1 });
    expect(plan.asideBy.straddler).toBe(18);
    const placed = tied.filter((each, index) => each.keys && plan.splitOfRow(index) === "test");
    expect(placed.map(({ id }) => id)).toEqual(["c18-0", "c19-0"]);
  });

  it("trains on nothing that is younger than what it tests", () => {
    fc.assert(
      fc.property(rows, (input) => {
        const plan = planSplits(input, { mode: "time" }, { seed: 1 });
        const days = (split: SplitName) =>
          input.flatMap(({ callDate }, index) => (plan.splitOfRow(index) === split ? [callDate] : [])).sort();
        for (const [older, newer] of [
          ["train", "validation"],
          ["validation", "test"],
          ["train", "test"],
        ] as const) {
          const [last, first] = [days(older).at(-1), days(newer)[0]];
          if (last !== undefined && first !== undefined) expect(last < first).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("takes the day of an instant", () => {
    const instants = daily.map((each) => ({ ...each, callDate: `${each.callDate}T18:30:00Z` }));
    expect(planSplits(instants, { mode: "time" }, { seed: 1 }).borders?.test).toBe("2026-03-19");
  });

  it("refuses fewer days than splits", () => {
    expect(() => planSplits([call("a"), call("b")], { mode: "time" }, { seed: 1 })).toThrow(
      'the calls are of 1 days, too few for 3 splits by time; use the mode "stratified"',
    );
  });
});

describe("planSplits", () => {
  it("plans no rows", () => {
    for (const mode of ["stratified", "stable"] as const) {
      expect(planSplits([], { mode }, { seed: 1 })).toMatchObject({ groups: 0, worst: null, aside: [] });
    }
  });

  it.each([
    ["shares that do not add up", { shares: { train: 0.8, validation: 0.1, test: 0.2 } }, "add up to 1"],
    ["a share below 0", { shares: { train: 1.1, validation: -0.1, test: 0 } }, "shares.validation"],
    ["an unknown key", { stratifyBy: ["language"] }, "stratifyBy"],
    ["an unknown mode", { mode: "random" }, "mode"],
  ])("refuses a recipe with %s", (_title, recipe, named) => {
    expect(() => planSplits([], recipe as never, { seed: 1 })).toThrow(named);
  });

  it("refuses a call without a day and names it", () => {
    expect(() => planSplits([call("c7", { callDate: "yesterday" })], {}, { seed: 1 })).toThrow(
      'call "c7" has the day "yesterday"; write it as 2026-02-21',
    );
  });
});

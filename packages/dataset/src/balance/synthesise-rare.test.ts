import { collections, defineTaxonomy, type LabelledCall, label, labelledCallSchema } from "@disposition/taxonomy";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { type RareLabel, synthesiseRare } from "./synthesise-rare.ts";

const payment = (name: string, missing: number): RareLabel => ({ field: "payment_disposition", label: name, missing });
const make = (rare: readonly RareLabel[], options = {}) => [
  ...synthesiseRare(collections, { seed: 7, rare, ...options }),
];
const countOf = (calls: readonly LabelledCall<typeof collections>[], name: string) =>
  calls.filter(({ labels }) => Object.values(labels).includes(name)).length;

describe("synthesiseRare", () => {
  it("makes as many calls of a label as are missing", () => {
    const calls = make([payment("SETTLEMENT", 12), { field: "disposition", label: "BUSY", missing: 5 }]);
    expect(countOf(calls, "SETTLEMENT")).toBe(12);
    expect(countOf(calls, "BUSY")).toBe(5);
    expect(calls).toHaveLength(17);
  });

  it("counts a call for every label that it has", () => {
    const calls = make([
      payment("PAID", 10),
      { field: "reason_for_not_paying", label: "CLAIMING_PAYMENT_IS_COMPLETED", missing: 10 },
    ]);
    expect(calls).toHaveLength(10);
  });

  it("makes legal calls that differ and say that they are invented", () => {
    // announcements of the network have the fewest wordings
    const calls = make([payment("SETTLEMENT", 40), { field: "disposition", label: "SWITCHED_OFF", missing: 150 }]);
    const schema = labelledCallSchema(collections);
    for (const call of calls) {
      expect(schema.safeParse(call).success).toBe(true);
      expect(call.origin).toEqual({ kind: "synthesis" });
    }
    expect(new Set(calls.map(({ transcript }) => transcript)).size).toBe(calls.length);
    expect(new Set(calls.map(({ id }) => id)).size).toBe(calls.length);
  });

  it("is the same for the same seed, and its first calls do not change when more are missing", () => {
    expect(make([payment("PAID", 8)])).toEqual(make([payment("PAID", 8)]));
    expect(make([payment("PAID", 8)])).toEqual(make([payment("PAID", 20)]).slice(0, 8));
    expect(make([payment("PAID", 8)], { seed: 8 })).not.toEqual(make([payment("PAID", 8)]));
  });

  it("keeps to its languages", () => {
    expect(new Set(make([payment("PAID", 10)], { languages: ["hi"] }).map(({ language }) => language))).toEqual(
      new Set(["hi"]),
    );
  });

  it("uses no sentence pattern that is measured on", () => {
    const [first] = make([payment("PAID", 1)]);
    const isHeldOut = (group: string) => group === first?.group;
    expect(make([payment("PAID", 30)], { isHeldOut }).map(({ group }) => group)).not.toContain(first?.group);
  });

  it("stops where it has nothing new to say", () => {
    expect(make([payment("PAID", 3)], { isHeldOut: () => true })).toEqual([]);
    expect(make([payment("PAID", 0)])).toEqual([]);
  });

  it.each([
    ["a field without a generator", { field: "remarks", label: "x", missing: 1 }, /"remarks".*disposition, payment/u],
    ["a label that no call has", payment("WANTS_MORE", 1), /no call is made with payment_disposition WANTS_MORE/u],
  ])("refuses %s", (_, rare, message) => expect(() => make([rare])).toThrow(message));

  it("refuses another taxonomy and says what to do", () => {
    const schema = z.object({ mood: label({ CALM: "calm", ANGRY: "angry" }) });
    const visits = defineTaxonomy({ name: "visits", version: 3, task: "t", schema });
    expect(() => [...synthesiseRare(visits, { seed: 1, rare: [] })]).toThrow(
      /"collections".*"visits" version 3.*recipe/u,
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupRows } from "./group-rows.ts";
import { identitiesOf, type SplitRow } from "./split-row.ts";

const rows = fc
  .array(
    fc.record({
      group: fc.option(
        fc.nat(8).map((number) => `${number}`),
        { nil: undefined },
      ),
      keys: fc.dictionary(
        fc.constantFrom("borrower", "phone"),
        fc.nat(15).map((number) => `${number}`),
      ),
      cluster: fc.option(fc.nat(10), { nil: null }),
    }),
    { maxLength: 40 },
  )
  .map((drawn): SplitRow[] => drawn.map((row, index) => ({ ...row, id: `c${index}`, callDate: "2026-03-01" })));

/** Which rows can be reached from each other through shared identities, by walking. */
function reachable(input: readonly SplitRow[]): number[] {
  const names = input.map((row) => new Set([...identitiesOf(row)].map((identity) => identity.join("="))));
  const groups: number[] = [];
  for (const start of names.keys()) {
    if (groups[start] !== undefined) continue;
    const open = [start];
    for (let row = open.pop(); row !== undefined; row = open.pop()) {
      groups[row] = start;
      for (const [other, identities] of names.entries()) {
        if (groups[other] === undefined && [...identities].some((name) => names[row]?.has(name))) open.push(other);
      }
    }
  }
  return groups;
}

describe("groupRows", () => {
  it("puts into one group what hangs together through any identity, and nothing else", () => {
    fc.assert(
      fc.property(rows, (input) => {
        const { groupOf, count } = groupRows(input);
        const expected = reachable(input);
        const numbers = new Map<number, number>();
        for (const [row, group] of expected.entries()) {
          const number = numbers.get(group) ?? numbers.size;
          numbers.set(group, number);
          expect(groupOf[row]).toBe(number);
        }
        expect(count).toBe(numbers.size);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ["the same call twice", { id: "a" }, { id: "a" }, 1],
    ["one group", { id: "a", group: "g" }, { id: "b", group: "g" }, 1],
    ["one borrower", { id: "a", keys: { borrower: "x" } }, { id: "b", keys: { borrower: "x" } }, 1],
    ["one cluster", { id: "a", cluster: 0 }, { id: "b", cluster: 0 }, 1],
    [
      "a phone that is the other's borrower number",
      { id: "a", keys: { borrower: "7" } },
      { id: "b", keys: { phone: "7" } },
      2,
    ],
    ["an id that is the other's group", { id: "a" }, { id: "b", group: "a" }, 2],
    ["no cluster", { id: "a", cluster: null }, { id: "b", cluster: null }, 2],
  ])("counts groups of two calls with %s", (_title, one, other, count) => {
    const callDate = "2026-03-01";
    expect(
      groupRows([
        { ...one, callDate },
        { ...other, callDate },
      ]).count,
    ).toBe(count);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RowQueue } from "./row-queue.ts";
import type { TrainingRow } from "./training-row.ts";

const row = (call: number, task: number): TrainingRow => ({ id: `${call}`, task: `${task}`, messages: [] });

/** Feeds `calls` calls with the rows that `has` grants and gives everything in the order in which it leaves. */
function order(calls: number, tasks: number, has: (call: number, task: number) => boolean = () => true): string[] {
  const queue = new RowQueue();
  const left = Array.from({ length: calls }, (_, call) =>
    queue.next(Array.from({ length: tasks }, (_, task) => (has(call, task) ? row(call, task) : null))),
  );
  return [...left.flat(), ...queue.rest()].map(({ id, task }) => `${id}/${task}`);
}

describe("RowQueue", () => {
  it("passes the rows of one task on at once", () => {
    expect(order(3, 1)).toEqual(["0/0", "1/0", "2/0"]);
  });

  it("brings each row of a call 64 calls after the one before", () => {
    const left = order(200, 3);
    expect(left.slice(0, 3)).toEqual(["0/0", "1/0", "2/0"]);
    expect(left.slice(64, 68)).toEqual(["0/1", "64/0", "1/1", "65/0"]);
    expect(left.slice(192, 195)).toEqual(["0/2", "64/1", "128/0"]);
    expect(left.at(-1)).toBe("199/2");
  });

  it("loses and doubles nothing, whatever rows a call has", () => {
    const grants = fc.array(fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), { maxLength: 300 });
    fc.assert(
      fc.property(grants, (granted) => {
        const has = (call: number, task: number) => granted[call]?.[task] ?? false;
        const wanted = granted.flatMap((tasks, call) => tasks.flatMap((is, task) => (is ? [`${call}/${task}`] : [])));
        expect(order(granted.length, 4, has).sort()).toEqual(wanted.sort());
      }),
    );
  });

  it("begins a longer run with the rows that left in a shorter one", () => {
    const queue = new RowQueue();
    const shorter = Array.from({ length: 100 }, (_, call) => queue.next([row(call, 0), row(call, 1)])).flat();
    const names = shorter.map(({ id, task }) => `${id}/${task}`);
    expect(order(300, 2).slice(0, names.length)).toEqual(names);
  });
});

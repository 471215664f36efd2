import { collections, type LabelledCall } from "@disposition/taxonomy";
import { describe, expect, it } from "vitest";
import type { SplitName } from "../split/split-of.ts";
import type { planRepeats } from "./plan-repeats.ts";
import { trainRows } from "./train-rows.ts";

const calls: LabelledCall<typeof collections>[] = [];

describe("trainRows", () => {
  it.each(["test", "validation", "Train"])("refuses %s from untyped code", (split) => {
    // @ts-expect-error a string is no "train"
    expect(() => trainRows(collections, split, () => calls)).toThrow(`"${split}" is not balanced`);
  });

  it("takes no variable that may hold another split, and nothing else makes training rows", () => {
    const split = "train" as SplitName;
    // @ts-expect-error a split that may be "test"
    const rows = trainRows(collections, split, () => calls);
    // @ts-expect-error rows without the mark
    const unmarked: Parameters<typeof planRepeats>[0] = { taxonomy: collections, open: () => calls };
    expect([rows, unmarked]).toHaveLength(2);
  });
});

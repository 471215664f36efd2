import { collections } from "@disposition/taxonomy";
import { describe, expect, it } from "vitest";
import { BalanceRecipe, type BalanceRecipeInput } from "./balance-recipe.ts";
import { checkRecipe } from "./check-recipe.ts";

const field = "payment_disposition";

describe("BalanceRecipe", () => {
  it("asks for nothing by itself", () => {
    expect(BalanceRecipe.parse({})).toEqual({
      seed: 1,
      caps: [],
      floors: [],
      oversample: [],
      boosters: [],
      capFactor: 5,
    });
  });

  it("fills in what a section leaves out", () => {
    expect(BalanceRecipe.parse({ counterfactuals: {}, caps: [{ field, others: 10 }] })).toMatchObject({
      counterfactuals: { edits: ["amount", "date", "refusal", "hedge"], perCall: 1, share: 0.2 },
      caps: [{ field, when: {}, atMost: {}, others: 10 }],
    });
  });

  it.each<[string, unknown, string]>([
    ["a key that it does not know", { cap: [] }, ""],
    ["a cap that caps nothing", { caps: [{ field }] }, "caps.0"],
    ["a share of all rows", { caps: [{ field, share: 1 }] }, "caps.0.share"],
    ["a floor that asks for nothing", { floors: [{ by: "language" }] }, "floors.0"],
    ["a booster for every row", { boosters: [{ name: "all", factor: 2 }] }, "boosters.0"],
    [
      "a booster that makes nothing of it",
      { boosters: [{ name: "x", cues: "promise", factor: 1 }] },
      "boosters.0.factor",
    ],
    ["a cue set that is none", { boosters: [{ name: "x", cues: "promises", factor: 2 }] }, "boosters.0.cues"],
    ["half a cap factor", { capFactor: 1.5 }, "capFactor"],
    [
      "shares above 1",
      { oversample: [{ by: "language", with: { strategy: "target-share", shares: { hi: 0.7, en: 0.7 } } }] },
      "oversample.0.with.shares",
    ],
    [
      "a strategy that is none",
      { oversample: [{ by: "language", with: { strategy: "equal" } }] },
      "oversample.0.with.strategy",
    ],
    ["an edit that is none", { counterfactuals: { edits: ["party"] } }, "counterfactuals.edits.0"],
  ])("refuses %s and says where", (_, recipe, path) => {
    const paths = BalanceRecipe.safeParse(recipe).error?.issues.map((issue) => issue.path.join("."));
    expect(paths).toEqual([path]);
  });
});

describe("checkRecipe", () => {
  const check = (recipe: BalanceRecipeInput) => () => checkRecipe(collections, BalanceRecipe.parse(recipe));

  it("takes labels that there are", () => {
    const recipe = { caps: [{ field, when: { disposition: ["ANSWERED"] }, atMost: { PTP: 5 } }] };
    expect(check(recipe)).not.toThrow();
  });

  it.each<[string, BalanceRecipeInput, RegExp]>([
    [
      "a label that there is not",
      { caps: [{ field, atMost: { PROMISE: 5 } }] },
      /caps.*"PROMISE".*PTP, PARTIAL_PAYMENT/u,
    ],
    ["an unknown field", { floors: [{ by: "label", field: "payment", others: 5 }] }, /no field "payment"/u],
    ["a field without labels", { floors: [{ by: "label", field: "remarks", others: 5 }] }, /floors.*"remarks".*text/u],
    [
      "a share of another label",
      { oversample: [{ by: "label", field, with: { strategy: "target-share", shares: { PTPP: 0.2 } } }] },
      /oversample.*"PTPP"/u,
    ],
    [
      "a share of a cue that is neither said nor unsaid",
      { oversample: [{ by: "cue", cues: "promise", with: { strategy: "target-share", shares: { yes: 0.2 } } }] },
      /"yes".*"said" or "unsaid"/u,
    ],
    [
      "a booster for a label that there is not",
      { boosters: [{ name: "p", only: { [field]: ["X"] }, factor: 2 }] },
      /booster "p".*"X"/u,
    ],
  ])("refuses %s", (_, recipe, message) => expect(check(recipe)).toThrow(message));
});

import { chatmlValues, defineTaxonomy, label } from "@disposition/taxonomy";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { labelTokens } from "./label-collisions.ts";
import { tinyTokenizer } from "./testing/tiny-tokenizer.ts";

function taxonomyOf(...labels: string[]) {
  const outcome = label(Object.fromEntries(labels.map((name) => [name, "a criterion"])));
  return defineTaxonomy({ name: "tiny", version: 1, task: "Label the call.", schema: z.object({ outcome }) });
}

/** Words are tokens, so names of several words collide where their first word is the same. */
function collisionsOf(labels: readonly string[], words: readonly string[]) {
  return labelTokens(taxonomyOf(...labels), chatmlValues, tinyTokenizer({ words })).collisions;
}

describe("labelTokens", () => {
  it("finds labels that share their first tokens, where they part, and names that would not", () => {
    const words = ["CALL", "BACK", "DROPPED", "PTP"];
    expect(collisionsOf(["CALL_BACK", "CALL_DROPPED", "PTP"], words)).toEqual([
      {
        field: "outcome",
        labels: ["CALL_BACK", "CALL_DROPPED"],
        shared: "CALL_",
        partAt: 3,
        prefixes: [],
        suggestions: { CALL_DROPPED: "DROPPED_CALL" },
      },
    ]);
  });

  it("finds a label that is the beginning of another", () => {
    const [collision] = collisionsOf(["PTP", "PTP_BROKEN"], ["PTP", "BROKEN"]);
    expect(collision).toMatchObject({ prefixes: [{ label: "PTP", of: "PTP_BROKEN" }], partAt: 2 });
    expect(collision?.suggestions).toEqual({ PTP_BROKEN: "BROKEN_PTP" });
  });

  it("suggests no name that collides with another label", () => {
    const [collision] = collisionsOf(["CALL_BACK", "CALL_DROPPED", "DROPPED"], ["CALL", "BACK", "DROPPED"]);
    expect(collision?.suggestions).toEqual({});
  });

  it("says of labels that are the same tokens that they never part", () => {
    const folding = tinyTokenizer({ words: ["ptp"], normalizer: { type: "Lowercase" } });
    const { collisions } = labelTokens(taxonomyOf("PTP", "Ptp", "RTP"), chatmlValues, folding);
    expect(collisions).toMatchObject([{ labels: ["PTP", "Ptp"], partAt: null }]);
  });

  it.each<[string, string[], string[]]>([
    ["of one token each", ["PTP", "RTP"], ["PTP", "RTP"]],
    ["that share only later tokens", ["PTP_DONE", "RTP_DONE"], ["PTP", "RTP", "DONE"]],
    ["of which one token begins like another", ["PTPX", "PTP"], ["PTPX"]],
    ["of one letter each", ["A", "B", "C"], []],
  ])("leaves labels %s", (_what, labels, words) => {
    expect(collisionsOf(labels, words)).toEqual([]);
  });

  it("counts the tokens of each label", () => {
    const { tokensPerLabel } = labelTokens(taxonomyOf("PTP", "AB"), chatmlValues, tinyTokenizer({ words: ["PTP"] }));
    expect(tokensPerLabel).toEqual({ outcome: { PTP: 1, AB: 2 } });
  });
});

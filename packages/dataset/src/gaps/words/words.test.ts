import { describe, expect, it } from "vitest";
import { clusterTexts } from "./cluster-texts.ts";
import { customerWords } from "./customer-words.ts";
import { excerpt } from "./excerpt.ts";
import { countWords, logOdds } from "./log-odds.ts";
import { textVectors } from "./text-vectors.ts";
import { wordsOf } from "./words-of.ts";

const ordinary = countWords([
  ...Array.from({ length: 200 }, () => ["kal", "de", "dunga"]),
  ...Array.from({ length: 100 }, () => ["please", "wait", "bank"]),
]);

describe("customerWords", () => {
  it("leaves out the agent, mere nods and personal data", () => {
    const transcript =
      "Agent: kya hua?\nCustomer: haan ji\nCustomer: papa hospital mein hain, 98765 43210 pe call karo";
    expect(customerWords(transcript)).toBe("papa hospital mein hain, [phone] pe call karo");
  });

  it("keeps nods where there is nothing else", () => expect(customerWords("Customer: haan ji")).toBe("haan ji"));

  it("takes everything where nobody wrote down who speaks", () => {
    expect(customerWords("kab tak doge aap\nkal tak de dunga")).toBe("kab tak doge aap | kal tak de dunga");
  });

  it("keeps at most 1,500 characters, whole words only", () => {
    const words = customerWords(`Customer: ${"hospital ".repeat(400)}`);
    expect(words.length).toBeLessThanOrEqual(1500);
    expect(words.endsWith("hospital")).toBe(true);
  });
});

describe("excerpt", () => {
  const long = `${"pehle ".repeat(30)}papa hospital mein hain ${"baad ".repeat(30)}`.trim();

  it("shows the words around the first cue that is there", () => {
    expect(excerpt(long, ["nahi", "hospital"])).toMatch(/^… .*papa hospital mein.* …$/u);
    expect(excerpt(long, ["hospital"]).length).toBeLessThan(160);
  });

  it.each([
    ["no cue is there", ["accident"]],
    ["the cue is only a part of a word", ["hosp"]],
  ])("shows the beginning where %s", (_title, cues) => expect(excerpt(long, cues)).toMatch(/^pehle/u));

  it("is the whole of a short text, in any script", () => {
    expect(excerpt("पापा अस्पताल में हैं", ["अस्पताल"])).toBe("पापा अस्पताल में हैं");
  });
});

describe("wordsOf", () => {
  it("are words of any script without numbers and placeholders", () => {
    expect(wordsOf("[name] ने 5,000 Link भेजा 2x")).toEqual(["ने", "link", "भेजा"]);
  });
});

describe("logOdds", () => {
  const group = countWords([...Array.from({ length: 10 }, () => ["hospital", "de", "dunga"]), ["kal", "de", "dunga"]]);
  const scores = logOdds(group, ordinary);

  it("is high for what only the group says, near 0 for what all say, below for what it says less", () => {
    expect(scores.get("hospital")).toBeGreaterThan(4);
    expect(scores.get("de")).toBeLessThan(3);
    expect(scores.get("kal")).toBeLessThan(0);
  });

  it("trusts ten calls more than two", () => {
    const few = logOdds(countWords([["hospital"], ["hospital"]]), ordinary);
    expect(few.get("hospital")).toBeLessThan(scores.get("hospital") ?? 0);
  });
});

describe("clusterTexts", () => {
  const texts = [
    ["hospital", "operation", "papa"],
    ["hospital", "operation", "kal"],
    ["link", "message", "kal"],
    ["link", "message", "aaya"],
    ["kal", "de", "dunga"],
  ];
  const group = countWords(texts);
  const vectors = textVectors(texts, logOdds(group, ordinary), ordinary);

  it("puts texts of one thing together, and ordinary talk in no group", () => {
    expect(clusterTexts(vectors)).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it("forgives spellings", () => {
    const spelled = [["hospitalised"], ["hospitalized"], ["foreclosing"]];
    const marked = textVectors(spelled, logOdds(countWords(spelled), ordinary), ordinary);
    expect(clusterTexts(marked)[0]).toEqual([0, 1]);
  });

  it("is empty for nothing", () => expect(clusterTexts([])).toEqual([]));
});

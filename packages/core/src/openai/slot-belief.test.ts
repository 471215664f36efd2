import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ReplyToken, toBytes } from "./server-reply.ts";
import { slotBelief } from "./slot-belief.ts";

/** Tokens from the text of each and what else could have stood there; the first text is the written one. */
function tokensOf(...steps: readonly Readonly<Record<string, number>>[]): ReplyToken[] {
  let start = 0;
  return steps.map((step) => {
    const options = Object.entries(step).map(([text, probability]) => ({ bytes: toBytes(text), probability }));
    const token = { start, options };
    start += options[0]?.bytes.length ?? 0;
    return token;
  });
}

const bytes = (...texts: string[]) => texts.map(toBytes);

describe("belief in the choices of a slot", () => {
  it("is shared among the tokens that lead to a choice; the rest is off the trie", () => {
    const belief = slotBelief(tokensOf({ BUSY: 0.6, RINGING: 0.2, elephant: 0.1 }), {
      at: 0,
      choices: bytes("RINGING", "BUSY", "OFF"),
      after: '"',
      written: 1,
    });
    expect(belief?.probabilities[0]).toBeCloseTo(0.25, 9);
    expect(belief?.probabilities[1]).toBeCloseTo(0.75, 9);
    expect(belief?.probabilities[2]).toBe(0);
    expect(belief?.offTrie).toBeCloseTo(0.2, 9);
  });

  it("multiplies along the tokens of a label", () => {
    const belief = slotBelief(tokensOf({ RING: 0.8, BUSY: 0.2 }, { ING: 0.5, _BACK: 0.5 }), {
      at: 0,
      choices: bytes("RINGING", "RING_BACK", "BUSY"),
      after: '"',
      written: 0,
    });
    expect(belief?.probabilities.map((p) => Number(p.toFixed(9)))).toEqual([0.4, 0.4, 0.2]);
  });

  it("is decided by the delimiter where one label begins another", () => {
    const place = { at: 0, choices: bytes("PAID", "PAID_PARTLY"), after: '"}', written: 0 };
    const belief = slotBelief(tokensOf({ PAID: 1 }, { '"}': 0.7, _: 0.3 }), place);
    expect(belief?.probabilities.map((p) => Number(p.toFixed(9)))).toEqual([0.7, 0.3]);
  });

  it("reads a token that begins in the literal before and ends in the one behind", () => {
    const place = { at: 2, choices: bytes("NO", "YES"), after: '"}', written: 0 };
    const belief = slotBelief(tokensOf({ ":": 1 }, { '"NO"}': 0.6, '"YES': 0.2, "'NO": 0.2 }), place);
    expect(belief?.probabilities[0]).toBeCloseTo(0.75, 9);
    expect(belief?.offTrie).toBeCloseTo(0.2, 9);
  });

  it("follows tokens that end inside a letter", () => {
    const [first = "", second = ""] = [toBytes("⟦").slice(0, 2), toBytes("⟦").slice(2)];
    const tokens: ReplyToken[] = [
      { start: 0, options: [{ bytes: first, probability: 1 }] },
      {
        start: 2,
        options: [
          { bytes: `${second}a1`, probability: 0.9 },
          { bytes: `${second}-`, probability: 0.1 },
        ],
      },
    ];
    const belief = slotBelief(tokens, { at: 0, choices: bytes("⟦a1⟧", "⟦-⟧"), after: '"', written: 0 });
    expect(belief?.probabilities[0]).toBeCloseTo(0.9, 9);
  });

  it("that leads to several choices is named as such and counts against the written one", () => {
    const belief = slotBelief(tokensOf({ D: 0.5, A: 0.5 }), {
      at: 0,
      choices: bytes("AB", "AC", "D"),
      after: '"',
      written: 2,
    });
    expect(belief?.probabilities).toEqual([0, 0, 0.5]);
    expect(belief?.undecided).toEqual([{ choices: [0, 1], probability: 0.5 }]);
  });

  it("in an illegal answer is that in its rivals", () => {
    const belief = slotBelief(tokensOf({ PERHAPS: 0.6, NO: 0.3, YES: 0.1 }), {
      at: 0,
      choices: bytes("YES", "NO"),
      after: '"',
      written: null,
    });
    expect(belief?.probabilities.map((p) => Number(p.toFixed(9)))).toEqual([0.25, 0.75]);
  });

  it.each([
    ["no token leads to a choice", tokensOf({ elephant: 1 }), null],
    ["the tokens spell another choice than the text", tokensOf({ NO: 1 }), 0],
    ["the text is illegal and the tokens do not say where", tokensOf({ Y: 1 }), null],
  ])("is not known where %s", (_, tokens, written) => {
    expect(slotBelief(tokens, { at: 0, choices: bytes("YES", "NO"), after: '"', written })).toBeNull();
  });

  it("never adds up to more than 1", () => {
    const label = fc.string({ unit: fc.constantFrom("A", "B", "C"), minLength: 1, maxLength: 4 });
    const labels = fc.uniqueArray(label, { minLength: 2, maxLength: 6 });
    const weights = fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(labels, fc.nat(), weights, (choices, pick, rivals) => {
        const written = pick % choices.length;
        const text = `${choices[written]}"`;
        // one token per letter, each with all others as rivals
        const steps = text.split("").map((sign, index) => {
          const options = Object.fromEntries(
            ["A", "B", "C", '"'].map((other, at) => [other, rivals[(at + index) % 6] ?? 0]),
          );
          const total = Object.values(options).reduce((sum, weight) => sum + weight, 0);
          const own = (options[sign] ?? 0) / total;
          const rest = Object.entries(options).filter(([other]) => other !== sign);
          return { [sign]: own, ...Object.fromEntries(rest.map(([other, weight]) => [other, weight / total])) };
        });
        const belief = slotBelief(tokensOf(...steps), { at: 0, choices: bytes(...choices), after: '"', written });
        const known = belief?.probabilities.reduce((sum, probability) => sum + probability, 0) ?? 0;
        const open = belief?.undecided.reduce((sum, { probability }) => sum + probability, 0) ?? 0;
        expect(known + open).toBeCloseTo(1, 9);
        expect(belief?.offTrie).toBeGreaterThanOrEqual(-1e-9);
      }),
    );
  });
});

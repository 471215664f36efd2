import { describe, expect, it } from "vitest";
import { ngramFeatures } from "../baselines/ngram-features.ts";
import { outOfFold } from "../baselines/out-of-fold.ts";
import { labelNoise, type NoiseRow } from "./label-noise.ts";

const words: Readonly<Record<string, string>> = {
  PTP: "haan kal shaam tak bhej dunga",
  PAID: "pehle hi jama ho chuka hai",
  DENIED_TO_PAY: "ek paisa nahi doonga jo karna hai karo",
};

/** 150 invented rows; those whose number is in `wrong` carry the next label's name. */
function rowsWith(wrong: ReadonlySet<number>): NoiseRow[] {
  const names = Object.keys(words);
  const texts = Array.from({ length: 150 }, (_, row) => `${words[names[row % 3]!]} ${row}`);
  const labels = texts.map((_, row) => names[(row + Number(wrong.has(row))) % 3]!);
  const examples = texts.map((text, row) => ({ features: ngramFeatures(text), label: labels[row]! }));
  const beliefs = outOfFold(examples, texts, 1);
  return texts.map((text, row) => ({ text, label: labels[row]!, beliefs: beliefs[row]! }));
}

describe("labelNoise", () => {
  it("finds the planted wrong labels, and what they should be", () => {
    const { fromOutOfFold, suspects } = labelNoise(rowsWith(new Set([3, 50, 100, 101])));
    expect(suspects.map(({ row }) => row).sort((a, b) => a - b)).toEqual([3, 50, 100, 101]);
    expect(suspects.find(({ row }) => row === 3)).toMatchObject({ label: "PAID", suggested: "PTP" });
    expect(fromOutOfFold).toMatchObject({ hits: 4, total: 150 });
  });

  it("finds none where there are none", () => {
    expect(labelNoise(rowsWith(new Set()))).toMatchObject({
      suspects: [],
      fromOutOfFold: { hits: 0 },
      duplicatePairs: null,
    });
  });

  it("makes no estimate where the n-gram model knows too little to accuse anybody", () => {
    expect(labelNoise(rowsWith(new Set()).slice(0, 99)).fromOutOfFold).toBeNull();
    const guessing = rowsWith(new Set()).map((row) => ({ ...row, beliefs: new Map([["PTP", 1]]) }));
    expect(labelNoise(guessing).fromOutOfFold).toBeNull();
  });

  it("counts the pairs of equal calls that disagree", () => {
    const row = (text: string, label: string): NoiseRow => ({ text, label, beliefs: null });
    const rows = [
      row("a", "PTP"),
      row("a", "PTP"),
      row("a", "PAID"),
      row("b", "PTP"),
      row("c", "PTP"),
      row("c", "PTP"),
    ];
    const { duplicatePairs, fromDuplicates, fromOutOfFold } = labelNoise(rows);
    // of "a" two pairs of three, of "c" none of one
    expect(duplicatePairs).toMatchObject({ hits: 2, total: 4 });
    // 2 e (1 − e) = 0.5 → e = 0.5
    expect(fromDuplicates).toBeCloseTo(0.5, 12);
    expect(fromOutOfFold).toBeNull();
  });
});

import { describe, expect, it } from "vitest";
import type { AmountCorpus } from "../locales/amount-corpus.ts";
import { CORPORA } from "../locales/corpora.ts";
import { findAmounts } from "./find-amounts.ts";

const shown = (text: string) =>
  findAmounts(text)
    .map(({ from, value }) => (from === undefined ? `${value}` : `${from}..${value}`))
    .join(" ");

const phrasesOf = (corpus: AmountCorpus) =>
  corpus.flatMap(([expected, phrases]) => phrases.map((phrase) => [phrase, expected] as const));

const WITH_AMOUNTS = CORPORA.filter(({ amounts }) => amounts.length > 0);

describe.each(WITH_AMOUNTS)("amounts in $code", ({ amounts, notAmounts }) => {
  it.each(phrasesOf(amounts))("%j is %s", (phrase, expected) => expect(shown(phrase)).toBe(expected));

  it.each(notAmounts)("%j holds no amount", (phrase) => expect(shown(phrase)).toBe(""));

  it("has a third of phrases without money, and none twice", () => {
    const phrases = [...phrasesOf(amounts).map(([phrase]) => phrase), ...notAmounts];
    expect(new Set(phrases).size).toBe(phrases.length);
    expect(notAmounts.length * 3).toBeGreaterThanOrEqual(phrases.length);
  });
});

it.each(["en", "hinglish", "hi"])("%s has 150 phrases or more", (code) => {
  const corpora = CORPORA.find((one) => one.code === code);
  const count = phrasesOf(corpora?.amounts ?? []).length + (corpora?.notAmounts.length ?? 0);
  expect(count).toBeGreaterThanOrEqual(150);
});

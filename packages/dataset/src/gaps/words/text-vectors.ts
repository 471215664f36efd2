import type { WordCounts, WordScores } from "./log-odds.ts";
import { STOP_WORDS } from "./stop-words.ts";

/** A text as weighted features, of length 1; empty where it says nothing that sets it apart. */
export type TextVector = ReadonlyMap<string, number>;

const GRAM = 4;
/** Four-letter pieces forgive the many spellings of romanised Hindi, and count less than the word. */
const GRAM_SHARE = 0.6;
/** Ordinary in more calls than this, a word sets none apart. */
const ORDINARY_SHARE = 0.03;
/** Less than this many standard errors is chance. */
const SMALLEST_SCORE = 1;
/** Half a call says a word that none says. */
const UNSEEN = 0.5;

/**
 * tf–idf vectors (each word counts once per text) whose words also weigh as much as they set the whole group apart from
 * ordinary calls, so that what all calls talk about, names of days and instalments, does not make two texts alike.
 */
export function textVectors(
  texts: readonly (readonly string[])[],
  scores: WordScores,
  ordinary: WordCounts,
): TextVector[] {
  const weights = new Map<string, number>();
  for (const word of scores.keys()) weights.set(word, wordWeight(word, scores, ordinary));
  return texts.map((words) => unit(featuresOf(words, weights)));
}

/** 0 for stop words, ordinary words and chance. */
export function wordWeight(word: string, scores: WordScores, ordinary: WordCounts): number {
  const score = scores.get(word) ?? 0;
  const said = (ordinary.counts.get(word) ?? 0) + UNSEEN;
  const calls = Math.max(1, ordinary.calls);
  if (score < SMALLEST_SCORE || said / calls > ORDINARY_SHARE || STOP_WORDS.has(word)) return 0;
  return score * Math.log(calls / said);
}

/** The cosine of two vectors of length 1. */
export function similarity(one: TextVector, other: TextVector): number {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [feature, weight] of few) sum += weight * (many.get(feature) ?? 0);
  return sum;
}

function featuresOf(words: readonly string[], weights: ReadonlyMap<string, number>): Map<string, number> {
  const vector = new Map<string, number>();
  const add = (feature: string, weight: number) => vector.set(feature, (vector.get(feature) ?? 0) + weight);
  for (const word of new Set(words)) {
    const weight = weights.get(word) ?? 0;
    if (weight === 0) continue;
    add(word, weight);
    const grams = gramsOf(word);
    for (const gram of grams) add(gram, (GRAM_SHARE * weight) / Math.sqrt(grams.length));
  }
  return vector;
}

/** `#^hos`, `#hosp`, …; the mark keeps them apart from words. */
function gramsOf(word: string): string[] {
  const edged = `^${word}$`;
  if (edged.length <= GRAM + 1) return [];
  return Array.from({ length: edged.length - GRAM + 1 }, (_, start) => `#${edged.slice(start, start + GRAM)}`);
}

function unit(vector: Map<string, number>): TextVector {
  const length = Math.sqrt([...vector.values()].reduce((sum, weight) => sum + weight ** 2, 0));
  return new Map([...vector].map(([feature, weight]) => [feature, weight / length]));
}

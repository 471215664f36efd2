import type { SightingEvent } from "../events/gap-event.ts";
import type { Evidence } from "../evidence.ts";
import { clusterTexts } from "../words/cluster-texts.ts";
import { countWords, logOdds, type WordScores } from "../words/log-odds.ts";
import { textVectors, wordWeight } from "../words/text-vectors.ts";
import { wordsOf } from "../words/words-of.ts";

/** Calls that talk of one thing, and the words that set them apart, the strongest first. */
export interface CallGroup {
  /** Those that say most of the terms first. */
  readonly sightings: readonly SightingEvent[];
  readonly terms: readonly string[];
}

/** Time and memory grow with the square. */
const MOST_TEXTS = 400;
/** A core of calls that are much alike, before calls that share its words are added. */
const SMALLEST_CORE = 3;
/** Standard errors that a word must set a group apart by to be one of its terms. */
const TERM_SCORE = 4;
/** Calls of the core that must say a term: what one says may be a name. */
const TERM_CALLS = 3;
/** The strongest term is said in at least this share of the core, or nothing holds it together. */
const CORE_SHARE = 0.4;
const MOST_TERMS = 8;
/** Where no ordinary calls were told: so many are taken to say none of the words, and stop words alone are ordinary. */
const ASSUMED_CALLS = 500;

/**
 * Groups the calls of one field whose customers talk of the same thing. Of more than 400 texts, a sample that depends on the
 * calls alone is grouped; the others join by its terms.
 */
export function groupCalls(sightings: readonly SightingEvent[], ordinary: Evidence["ordinary"]): CallGroup[] {
  const said = sightings.flatMap((seen) => (seen.words === null ? [] : [{ seen, words: wordsOf(seen.words) }]));
  const texts = said.map(({ words }) => words);
  const usual = withoutGroup(ordinary, texts);
  const sample = texts.slice(0, MOST_TEXTS);
  const vectors = textVectors(sample, logOdds(countWords(sample), usual), usual);
  const cores = clusterTexts(vectors).filter((core) => core.length >= SMALLEST_CORE);
  const signatures = cores.flatMap(
    (core) =>
      signatureOf(
        core.map((index) => sample[index] ?? []),
        usual,
      ) ?? [],
  );
  const merged = mergeShared(signatures);
  const members = said.map(({ seen, words }) => ({ seen, ...bestOf(merged, words) }));
  const groups = merged.map((terms, index) => {
    const own = members.filter(({ group }) => group === index).sort((one, other) => other.score - one.score);
    return { sightings: own.map(({ seen }) => seen), terms: strongestOf(terms).slice(0, MOST_TERMS) };
  });
  return groups.sort((one, other) => other.sightings.length - one.sightings.length);
}

/** The ordinary words are those of all calls; without the group's own it stands out more. */
function withoutGroup(ordinary: Evidence["ordinary"], texts: readonly (readonly string[])[]): Evidence["ordinary"] {
  // a group that is larger than what is ordinary was not part of it: live calls without an evaluation
  if (ordinary.calls < 2 * texts.length) return { ...ordinary, calls: Math.max(ordinary.calls, ASSUMED_CALLS) };
  const own = countWords(texts);
  const counts = new Map(ordinary.counts);
  for (const [word, count] of own.counts) counts.set(word, Math.max(0, (counts.get(word) ?? 0) - count));
  return { calls: ordinary.calls - texts.length, counts };
}

/** The terms of a core with their scores; null where no word holds it together. */
function signatureOf(core: readonly (readonly string[])[], usual: Evidence["ordinary"]): WordScores | null {
  const counted = countWords(core);
  const scores = logOdds(counted, usual);
  const terms = [...scores].filter(([word, score]) => {
    const calls = counted.counts.get(word) ?? 0;
    return score >= TERM_SCORE && calls >= TERM_CALLS && wordWeight(word, scores, usual) > 0;
  });
  const widest = Math.max(0, ...terms.map(([word]) => counted.counts.get(word) ?? 0));
  return widest >= CORE_SHARE * core.length && terms.length > 0 ? new Map(terms) : null;
}

/** Two groups with the same strongest term, or half of their terms in common, are one. */
function mergeShared(signatures: readonly WordScores[]): WordScores[] {
  const merged: Map<string, number>[] = [];
  for (const terms of signatures) {
    const same = merged.find((other) => isSame(terms, other));
    if (same === undefined) merged.push(new Map(terms));
    else for (const [term, score] of terms) same.set(term, Math.max(score, same.get(term) ?? 0));
  }
  return merged;
}

function isSame(one: WordScores, other: WordScores): boolean {
  const shared = [...one.keys()].filter((term) => other.has(term));
  return strongestOf(one)[0] === strongestOf(other)[0] || shared.length * 2 >= Math.min(one.size, other.size);
}

function strongestOf(terms: WordScores): string[] {
  return [...terms].sort(([one, n], [other, m]) => m - n || (one < other ? -1 : 1)).map(([term]) => term);
}

/** The group whose terms a text says most strongly; -1 for none. */
function bestOf(groups: readonly WordScores[], words: readonly string[]): { group: number; score: number } {
  const said = new Set(words);
  let best = { group: -1, score: 0 };
  for (const [group, terms] of groups.entries()) {
    const score = [...terms].reduce((sum, [term, strength]) => sum + (said.has(term) ? strength : 0), 0);
    if (score > best.score) best = { group, score };
  }
  return best;
}

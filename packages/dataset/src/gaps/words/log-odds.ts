/** In how many calls each word is said. */
export interface WordCounts {
  readonly calls: number;
  readonly counts: ReadonlyMap<string, number>;
}

/** How much a word sets a group of calls apart from ordinary ones, in standard errors; above 2 hardly chance. */
export type WordScores = ReadonlyMap<string, number>;

/** What the prior weighs, in calls: the shares of words that few calls say are drawn to the ordinary ones. */
const PRIOR_CALLS = 20;
/** Of a word that no ordinary call says: half a call. */
const UNSEEN = 0.5;

/**
 * Log-odds with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008, "Fightin' Words", eq. 16 and 22): of each
 * word of `group`, how much commoner it is there than in `ordinary`, over its standard error. Counted are calls, not
 * occurrences, so that one call that repeats a word proves no more than another.
 */
export function logOdds(group: WordCounts, ordinary: WordCounts): WordScores {
  const scores = new Map<string, number>();
  for (const [word, inGroup] of group.counts) {
    const outside = Math.max(0, ordinary.counts.get(word) ?? 0);
    const prior = Math.max(UNSEEN, (PRIOR_CALLS * outside) / Math.max(1, ordinary.calls));
    const [here, there] = [inGroup + prior, outside + prior];
    const odds = (said: number, calls: number) => Math.log(said / Math.max(prior, calls + PRIOR_CALLS - said));
    const difference = odds(here, group.calls) - odds(there, ordinary.calls);
    scores.set(word, difference / Math.sqrt(1 / here + 1 / there));
  }
  return scores;
}

/** Counts in how many of the texts each word stands. */
export function countWords(texts: readonly (readonly string[])[]): WordCounts {
  const counts = new Map<string, number>();
  for (const words of texts) {
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return { calls: texts.length, counts };
}

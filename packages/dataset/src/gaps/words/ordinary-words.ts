import { eventId } from "../events/event-id.ts";
import type { WordsEvent } from "../events/gap-event.ts";
import { wordsOf } from "./words-of.ts";

/** A call of a data set; `words` is asked for at most once. */
export interface SpokenCall {
  readonly id: string;
  readonly words: () => string | null;
}

/** A word that fewer calls say is a name or a slip, and tells nothing of what is ordinary. */
const FEWEST_CALLS = 3;
/** The commonest words of a data set; those beyond are too rare to be ordinary. */
const MOST_WORDS = 4000;
/** Calls that are enough to know what is ordinary. */
const SAMPLE = 2000;

/** In how many calls of a data set each word is said; null where nobody knows what was said. */
export function ordinaryWords(data: string, calls: readonly SpokenCall[], day: string): WordsEvent | null {
  const counts = new Map<string, number>();
  let read = 0;
  for (const call of sampleOf(calls)) {
    const text = call.words();
    if (text === null) continue;
    read += 1;
    for (const word of new Set(wordsOf(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  if (read === 0) return null;
  const common = [...counts].filter(([, count]) => count >= FEWEST_CALLS);
  common.sort(([one, n], [other, m]) => m - n || (one < other ? -1 : 1));
  return { kind: "words", id: eventId("words", data), day, data, calls: read, counts: common.slice(0, MOST_WORDS) };
}

/** The same calls in whatever order they come. */
function sampleOf(calls: readonly SpokenCall[]): readonly SpokenCall[] {
  if (calls.length <= SAMPLE) return calls;
  const ranked = calls.map((call) => ({ call, rank: eventId(call.id) }));
  ranked.sort((one, other) => (one.rank < other.rank ? -1 : 1));
  return ranked.slice(0, SAMPLE).map(({ call }) => call);
}

import type { SightingEvent } from "../events/gap-event.ts";
import type { GapExample } from "../gap-entry.ts";
import { excerpt } from "../words/excerpt.ts";

/** Examples per entry; the file is for reading. */
export const MOST_EXAMPLES = 5;

/** The first sightings that have words, cut to the words around a cue. */
export function examplesOf(sightings: readonly SightingEvent[], cues: readonly string[]): GapExample[] {
  return sightings
    .filter(({ words }) => words !== null && words !== "")
    .slice(0, MOST_EXAMPLES)
    .map(({ call, words, predicted }) => ({ call, words: excerpt(words ?? "", cues), endsUp: predicted }));
}

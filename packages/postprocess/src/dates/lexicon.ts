import { LOCALES } from "../locales/locales.ts";
import { phoneticKey } from "../text/phonetic-key.ts";
import { plainWord } from "../text/plain-word.ts";
import { remember } from "../text/remember.ts";
import type { Token } from "../text/tokenise.ts";
import type { Sense } from "./sense.ts";

/** The sense of every word that is not listed. */
export const NO_SENSE: Sense = Object.freeze({});

// Short words sound alike too often ("call" is "kal", साढ़े "sunday"), so they must be spelled as listed; so must verbs and ordinals,
// which are many ("eight" sounds like "eighth", कहां like कहा).
const SHORTEST_KEY = 5;
const BY_SOUND: readonly (keyof Sense)[] = ["weekday", "month", "unit", "step", "mark"];

/** "tomorrow's", "a week's" */
const POSSESSIVE = /['’]s$/iu;

const byWord = new Map<string, Sense>();
const byKey = new Map<string, Sense>();
for (const [sense, words] of LOCALES.flatMap(({ dates }) => dates ?? [])) {
  for (const word of words.split(" ")) {
    add(byWord, plainWord(word), sense);
    const key = phoneticKey(word);
    if (key.length >= SHORTEST_KEY && !sense.homograph && !sense.exact && isKnownBySound(sense)) add(byKey, key, sense);
  }
}

/** What the token can mean in a date phrase; an empty sense for every other word. */
export function senseOf({ text }: Token): Sense {
  return senseOfWord(text);
}

const senseOfWord = remember((word): Sense => {
  const exact = byWord.get(plainWord(word.replace(POSSESSIVE, "")));
  if (exact) return exact;
  const key = phoneticKey(word);
  return (key.length >= SHORTEST_KEY ? byKey.get(key) : undefined) ?? NO_SENSE;
});

function isKnownBySound(sense: Sense): boolean {
  return BY_SOUND.some((name) => sense[name] !== undefined) || sense.event === "income";
}

function add(map: Map<string, Sense>, word: string, sense: Sense): void {
  map.set(word, { ...map.get(word), ...sense });
}

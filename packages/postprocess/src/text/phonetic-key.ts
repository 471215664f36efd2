import { plainWord } from "./plain-word.ts";
import { remember } from "./remember.ts";
import { romaniseDevanagari } from "./romanise-devanagari.ts";

const DEVANAGARI = /[\u0900-\u097f]/u;
/** Scripts whose spelling is kept; the mergers below would find nothing in them. */
const OTHER_SCRIPT = /^[^a-z\u0900-\u097f]+$/u;

/** Latin spellings that sound the same, in the order in which they must be merged. */
const MERGERS: readonly (readonly [RegExp, string])[] = [
  // "ch", "chh", "cch", "chch" are one sound. Every other "c" is English and stays apart: "call" is not "kal".
  [/(?<!c)c+h+(?:c+h+)?/gu, "C"],
  [/ck/gu, "k"],
  [/q/gu, "k"],
  [/c/gu, "q"],
  [/C/gu, "c"],
  [/ph/gu, "f"],
  [/([stdbkgj])h+/gu, "$1"],
  [/w/gu, "v"],
  [/z/gu, "j"],
  [/x/gu, "ks"],
  [/ee+|ii+/gu, "i"],
  [/oo+|uu+/gu, "u"],
  [/aa+/gu, "a"],
  [/ou/gu, "au"],
  [/ey$/gu, "e"],
  [/(a[iu]?)[nm](?=[tcdsk])/gu, "$1"],
  [/(.)\1+/gu, "$1"],
  [/(?<=.)h$/gu, ""],
];

/**
 * The sound of a word, spelled one way for both scripts: `पाँच`, `paanch`, `panch` → `pac`.
 *
 * It merges spellings, so it also merges some words ("this" and "tees" 30): look up short words by their text.
 * One pair is kept apart by hand: `sat` (saat 7, Saturday) and `sath` (saath 60 or "with").
 */
export const phoneticKey: (word: string) => string = remember(soundOf);

function soundOf(word: string): string {
  const plain = plainWord(word);
  if (OTHER_SCRIPT.test(plain)) return plain;
  let key = DEVANAGARI.test(plain) ? romaniseDevanagari(plain) : plain;
  for (const [spelling, sound] of MERGERS) key = key.replace(spelling, sound);
  return key === "sat" && /(?:th|ठ|थ)$/u.test(plain) ? "sath" : key;
}

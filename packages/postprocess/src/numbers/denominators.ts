import type { PartWords } from "../locales/locale.ts";
import { LOCALES } from "../locales/locales.ts";
import { phoneticKey } from "../text/phonetic-key.ts";
import { plainWord } from "../text/plain-word.ts";
import type { Token } from "../text/tokenise.ts";
import { isIn, wordList } from "../text/word-list.ts";
import { numberWordOf } from "./number-lexicon.ts";

/** What a word divides by: `plural` after any numerator ("fifths"), else only after one; `afterTens`: only after tens. */
export type Denominator = { value: number; plural: boolean; afterTens: boolean };

const SECOND = 2;
const PARTS: readonly PartWords[] = LOCALES.flatMap(({ numbers }) => numbers?.parts ?? []);
const LISTED = new Map(PARTS.flatMap(listed));
const WORDS = wordList([...LISTED.keys()].join(" "));
const ENDINGS = PARTS.flatMap(({ ordinalEndings }) => ordinalEndings?.split(" ") ?? []).map(plainWord);

/** "thirds", "तिहाई": the denominator that a word is right after its numerator, or `null`. */
export function denominatorOf(token: Token | undefined): Denominator | null {
  return token === undefined ? null : (LISTED.get(plainWord(token.text)) ?? null);
}

/** Index of the first denominator from `index` on; the length of the text if there is none. */
export function nextDenominator(tokens: readonly Token[], index: number): number {
  let at = index;
  while (at < tokens.length && !isIn(WORDS, tokens[at])) at++;
  return at;
}

/** "पाँचवाँ", "इक्कीसवें": the number or scale whose ordinal a word is, or `null`. */
export function ordinalOf(token: Token | undefined): { value: number; scale: boolean } | null {
  if (token === undefined) return null;
  const plain = plainWord(token.text);
  for (const ending of ENDINGS) {
    if (!plain.endsWith(ending) || plain.length <= ending.length + 1) continue;
    const stem = plain.slice(0, -ending.length);
    const word = numberWordOf({ ...token, text: stem, key: phoneticKey(stem) });
    if (word?.kind === "unit" && word.value > 0) return { value: word.value, scale: false };
    if (word?.kind === "scale") return { value: word.value, scale: true };
  }
  return null;
}

function listed({ denominators, ordinals = [] }: PartWords): (readonly [string, Denominator])[] {
  return [
    ...denominators.flatMap(([value, words]) => words.split(" ").map((word) => entry(word, value, true, false))),
    ...ordinals.flatMap(([value, one, many]) => [
      entry(one, value, false, value <= SECOND),
      entry(many, value, true, value <= SECOND),
    ]),
  ];
}

function entry(word: string, value: number, plural: boolean, afterTens: boolean) {
  return [plainWord(word), { value, plural, afterTens }] as const;
}

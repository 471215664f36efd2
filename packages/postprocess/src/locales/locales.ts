import { bn } from "./bn/bn.ts";
import { en } from "./en/en.ts";
import { gu } from "./gu/gu.ts";
import { hi } from "./hi/hi.ts";
import { hinglish } from "./hinglish/hinglish.ts";
import { kn } from "./kn/kn.ts";
import type { Locale } from "./locale.ts";
import { ml } from "./ml/ml.ts";
import { mr } from "./mr/mr.ts";
import { pa } from "./pa/pa.ts";
import { ta } from "./ta/ta.ts";
import { te } from "./te/te.ts";

/** Every language that the finders read. Where two list the same word, the first one's number stands. */
export const LOCALES: readonly Locale[] = [en, hinglish, hi, bn, ta, ml, mr, kn, gu, te, pa];

/** The words of all languages for one purpose, as one string. */
export function wordsOf(pick: (locale: Locale) => string | undefined): string {
  return LOCALES.flatMap((locale) => pick(locale) ?? []).join(" ");
}

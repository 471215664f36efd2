import { en } from "./en/en.ts";
import { hi } from "./hi/hi.ts";
import { hinglish } from "./hinglish/hinglish.ts";
import type { Locale } from "./locale.ts";

/** Every language that the finders read. Where two list the same word, the first one's number stands. */
export const LOCALES: readonly Locale[] = [en, hinglish, hi];

/** The words of all languages for one purpose, as one string. */
export function wordsOf(pick: (locale: Locale) => string | undefined): string {
  return LOCALES.flatMap((locale) => pick(locale) ?? []).join(" ");
}

import { bnCues } from "./bn.ts";
import { enCues } from "./en.ts";
import { guCues } from "./gu.ts";
import { hiCues } from "./hi.ts";
import { hinglishCues } from "./hinglish.ts";
import { knCues } from "./kn.ts";
import type { LanguageCues } from "./language-cues.ts";
import { mlCues } from "./ml.ts";
import { mrCues } from "./mr.ts";
import { paCues } from "./pa.ts";
import { taCues } from "./ta.ts";
import { teCues } from "./te.ts";

/** The cues of every language that has a list, by its code. */
export const cueLists = {
  en: enCues,
  hinglish: hinglishCues,
  hi: hiCues,
  bn: bnCues,
  mr: mrCues,
  gu: guCues,
  pa: paCues,
  te: teCues,
  ta: taCues,
  kn: knCues,
  ml: mlCues,
} as const satisfies Record<string, LanguageCues>;

/** Code of a language with a list of cues. */
export type CueLanguage = keyof typeof cueLists;

import type { LanguageData } from "../language-data.ts";
import { bn } from "./bn/bn.ts";
import { en } from "./en/en.ts";
import { gu } from "./gu/gu.ts";
import { hi } from "./hi/hi.ts";
import { hinglish } from "./hinglish/hinglish.ts";
import { kn } from "./kn/kn.ts";
import { ml } from "./ml/ml.ts";
import { mr } from "./mr/mr.ts";
import { pa } from "./pa/pa.ts";
import { ta } from "./ta/ta.ts";
import { te } from "./te/te.ts";

/** Every language that the generator speaks. */
export const languageData = { en, hinglish, hi, bn, gu, kn, ml, mr, pa, ta, te } as const satisfies Record<
  string,
  LanguageData
>;

/** Code of a language that the generator speaks. */
export type SynthesisLanguage = keyof typeof languageData;

/** All codes. */
export const synthesisLanguages = Object.keys(languageData) as readonly SynthesisLanguage[];

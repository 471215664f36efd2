import type { LanguageData } from "../language-data.ts";
import { en } from "./en/en.ts";
import { hi } from "./hi/hi.ts";
import { hinglish } from "./hinglish/hinglish.ts";

/** Every language that the generator speaks. */
export const languageData = { en, hinglish, hi } as const satisfies Record<string, LanguageData>;

/** Code of a language that the generator speaks. */
export type SynthesisLanguage = keyof typeof languageData;

/** All codes. */
export const synthesisLanguages = Object.keys(languageData) as readonly SynthesisLanguage[];

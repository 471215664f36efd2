import type { Locale } from "../locale.ts";
import { hinglishDates } from "./dates.ts";

/** Hindi in Latin letters. Its number and money words stand beside the Devanagari ones in `hi`, both scripts to a line. */
export const hinglish: Locale = { code: "hinglish", dates: hinglishDates };

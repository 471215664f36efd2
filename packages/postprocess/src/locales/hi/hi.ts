import type { Locale } from "../locale.ts";
import { hiDates } from "./dates.ts";
import { hiMoney } from "./money.ts";
import { HINDI_NUMERALS } from "./numbers.ts";
import { HINDI_COUNTED, HINDI_DAY_MARKERS } from "./numbers-counted.ts";
import { ENGLISH_NUMERALS_IN_DEVANAGARI } from "./numbers-english.ts";
import { HINDI_PARTS } from "./numbers-parts.ts";
import {
  HINDI_AND,
  HINDI_BETWEEN,
  HINDI_FRACTIONS,
  HINDI_POINT,
  HINDI_RANGE_WORDS,
  HINDI_REPEATS,
  HINDI_SCALES,
} from "./numbers-scales.ts";
import { HINDI_SPEAKER_TAGS } from "./speaker-tags.ts";

/** Hindi in Devanagari, and its numbers and money words in Latin letters too. */
export const hi: Locale = {
  code: "hi",
  dates: hiDates,
  numbers: {
    numerals: HINDI_NUMERALS.map(([value, devanagari, latin]) => [value, `${devanagari} ${latin}`]),
    englishNumerals: ENGLISH_NUMERALS_IN_DEVANAGARI,
    scales: HINDI_SCALES,
    fractions: HINDI_FRACTIONS,
    repeats: HINDI_REPEATS,
    point: HINDI_POINT,
    and: HINDI_AND,
    range: HINDI_RANGE_WORDS,
    between: HINDI_BETWEEN,
    parts: HINDI_PARTS,
    dayMarkers: HINDI_DAY_MARKERS,
    counted: HINDI_COUNTED,
  },
  money: hiMoney,
  speakerTags: HINDI_SPEAKER_TAGS,
};

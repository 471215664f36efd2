import type { Locale } from "../locale.ts";
import { enDates } from "./dates.ts";
import { enMoney } from "./money.ts";
import {
  ENGLISH_BETWEEN,
  ENGLISH_FRACTIONS,
  ENGLISH_NUMERALS,
  ENGLISH_POINT,
  ENGLISH_RANGE_WORDS,
  ENGLISH_REPEATS,
  ENGLISH_SCALES,
} from "./numbers.ts";
import { ENGLISH_COUNTED } from "./numbers-counted.ts";
import { ENGLISH_PARTS } from "./numbers-parts.ts";
import { ENGLISH_SPEAKER_TAGS } from "./speaker-tags.ts";

/** English as it is said in India. Its full dates are read by chrono-node; the words here are for all that it lacks. */
export const en: Locale = {
  code: "en",
  dates: enDates,
  numbers: {
    numerals: ENGLISH_NUMERALS,
    addsOnes: true,
    scales: ENGLISH_SCALES,
    fractions: ENGLISH_FRACTIONS,
    repeats: ENGLISH_REPEATS,
    point: ENGLISH_POINT,
    range: ENGLISH_RANGE_WORDS,
    between: ENGLISH_BETWEEN,
    parts: ENGLISH_PARTS,
    counted: ENGLISH_COUNTED,
  },
  money: enMoney,
  speakerTags: ENGLISH_SPEAKER_TAGS,
};

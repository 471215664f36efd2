import type { FractionSpellings } from "../locale.ts";

/** English number words 0–19 and the tens. */
export const ENGLISH_NUMERALS: readonly (readonly [value: number, spellings: string])[] = [
  [0, "zero nil nought naught"],
  [1, "one"],
  [2, "two"],
  [3, "three"],
  [4, "four"],
  [5, "five"],
  [6, "six"],
  [7, "seven"],
  [8, "eight"],
  [9, "nine"],
  [10, "ten"],
  [11, "eleven"],
  [12, "twelve"],
  [13, "thirteen"],
  [14, "fourteen"],
  [15, "fifteen"],
  [16, "sixteen"],
  [17, "seventeen"],
  [18, "eighteen"],
  [19, "nineteen"],
  [20, "twenty"],
  [30, "thirty"],
  [40, "forty fourty"],
  [50, "fifty"],
  [60, "sixty"],
  [70, "seventy"],
  [80, "eighty"],
  [90, "ninety ninty"],
];

/** Scale words, with the Indian ones in English spelling and the short forms that stick to digits (5k, 2.5L, 1cr). */
export const ENGLISH_SCALES: readonly (readonly [value: number, spellings: string])[] = [
  [100, "hundred hundreds"],
  [1e3, "thousand thousands thousnd k grand"],
  [1e5, "l"],
  [1e6, "million millions mn mil m mm"],
  [1e7, "cr crs"],
  [1e9, "billion billions bn bln b"],
  [1e12, "trillion trillions tln"],
];

/** Scales that are other words when they stand apart: "5k", "2.5L", "2mil" (paise mil gaye); k and L may stand apart. */
export const LETTER_SCALES = "k l m mm b mil";

/** Small letters are metres, minutes, millimetres. */
export const SMALL_UNITS = "m mm";

/** After a whole number this is a flat or a block: "12b". */
export const ONLY_AFTER_DECIMALS = "b";

/** A number by themselves only after "a". */
export const ONLY_AFTER_A = "million billion trillion";

/** Short forms that are no number by themselves. */
export const SHORT_SCALES = "k l m mm b cr crs mn mil bn bln tln grand";

export const ENGLISH_HALF = "half";

export const ENGLISH_FRACTIONS: readonly FractionSpellings[] = [
  { alone: 0.5, add: null, free: false, spellings: ENGLISH_HALF },
  { alone: 0.25, add: null, free: false, spellings: "quarter" },
];

export const ENGLISH_REPEATS: readonly (readonly [times: number, spellings: string])[] = [
  [2, "double"],
  [3, "triple treble"],
];

export const ENGLISH_POINT = "point";

/** Words between the two ends of a range: "five to six thousand". */
export const ENGLISH_RANGE_WORDS = "to or till";

/** "between five and ten" */
export const ENGLISH_BETWEEN = { before: "between" };

/** "do" is English, and no दो, before one of these: "do you". */
export const AFTER_ENGLISH_DO = "you we they i not it this that the";

/** "one" is a pronoun after one of these: "this one". */
export const BEFORE_PRONOUN_ONE = "this that which the each every any another other no";

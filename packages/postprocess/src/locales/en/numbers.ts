/** English number words 0–19 and the tens. */
export const ENGLISH_NUMERALS: readonly (readonly [value: number, spellings: string])[] = [
  [0, "zero nil"],
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
  [1e3, "thousand thousands thousnd k"],
  [1e5, "l"],
  [1e6, "million millions mn"],
  [1e7, "cr crs"],
  [1e9, "billion billions bn"],
  [1e12, "trillion trillions"],
];

/** Scales of one letter: "5k", "5 k", "2.5L"; a small `l` only without a space. */
export const LETTER_SCALES = "k l";

/** Short forms that are no number by themselves. */
export const SHORT_SCALES = "k l cr crs mn bn";

export const ENGLISH_HALF = "half";

export const ENGLISH_REPEATS: readonly (readonly [times: number, spellings: string])[] = [
  [2, "double"],
  [3, "triple treble"],
];

export const ENGLISH_POINT = "point";

/** Words between the two ends of a range: "five to six thousand". */
export const ENGLISH_RANGE_WORDS = "to or till";

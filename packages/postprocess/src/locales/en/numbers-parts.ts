import type { PartWords } from "../locale.ts";

/** Parts of a whole, dozens and signs in English. */
export const ENGLISH_PARTS: PartWords = {
  denominators: [
    [2, "half halves"],
    [4, "quarter quarters"],
  ],
  ordinals: [
    [1, "first", "firsts"],
    [2, "second", "seconds"],
    [3, "third", "thirds"],
    [4, "fourth", "fourths"],
    [5, "fifth", "fifths"],
    [6, "sixth", "sixths"],
    [7, "seventh", "sevenths"],
    [8, "eighth", "eighths"],
    [9, "ninth", "ninths"],
    [10, "tenth", "tenths"],
    [11, "eleventh", "elevenths"],
    [12, "twelfth", "twelfths"],
    [15, "fifteenth", "fifteenths"],
    [16, "sixteenth", "sixteenths"],
    [20, "twentieth", "twentieths"],
    [30, "thirtieth", "thirtieths"],
    [40, "fortieth", "fortieths"],
    [50, "fiftieth", "fiftieths"],
    [60, "sixtieth", "sixtieths"],
    [100, "hundredth", "hundredths"],
    [1e3, "thousandth", "thousandths"],
    [1e6, "millionth", "millionths"],
    [1e9, "billionth", "billionths"],
    [1e12, "trillionth", "trillionths"],
  ],
  over: "over",
  minus: "minus negative",
  dozen: "dozen dozens dz dzs doz dozs",
};

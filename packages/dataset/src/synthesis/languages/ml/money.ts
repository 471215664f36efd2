import type { AmountWords, CalendarWords } from "../../language-data.ts";

/** Tens as they stand before ones: ഇരുപത്തി|രണ്ട്. */
const TENS = "ഇരുപത്തി മുപ്പത്തി നാൽപ്പത്തി അൻപത്തി അറുപത്തി എഴുപത്തി എൺപത്തി തൊണ്ണൂറ്റി".split(" ");
const ROUND_TENS = "ഇരുപത് മുപ്പത് നാൽപ്പത് അൻപത് അറുപത് എഴുപത് എൺപത് തൊണ്ണൂറ്".split(" ");
const AFTER_TENS = "യൊന്ന് രണ്ട് മൂന്ന് നാല് യഞ്ച് യാറ് യേഴ് യെട്ട് യൊൻപത്".split(" ");

/** Words of 0–99; all end in a half vowel, in whose place ordinals have "ാം". */
const ONES: readonly string[] = [
  ..."പൂജ്യം ഒന്ന് രണ്ട് മൂന്ന് നാല് അഞ്ച് ആറ് ഏഴ് എട്ട് ഒൻപത് പത്ത് പതിനൊന്ന് പന്ത്രണ്ട് പതിമൂന്ന് പതിനാല് പതിനഞ്ച് പതിനാറ് പതിനേഴ് പതിനെട്ട് പത്തൊൻപത്".split(
    " ",
  ),
  ...TENS.flatMap((tens, index) => [ROUND_TENS[index] ?? "", ...AFTER_TENS.map((ones) => `${tens}${ones}`)]),
];

/** Number words and the frames that money is said in. */
export const amounts: AmountWords = {
  ones: ONES,
  hundred: "നൂറ്",
  thousand: "(ആയിരം|ആയിരത്തി)",
  lakh: "(ലക്ഷം|ലക്ഷത്തി)",
  and: "",
  andHalf: null,
  oneAndHalf: "ഒന്നര",
  twoAndHalf: "രണ്ടര",
  digitFrames: [
    "{number} രൂപ",
    "{number} രൂപ",
    "{number}",
    "{number} ഉറുപ്പിക",
    "₹{number}",
    "(Rs|Rs.|രൂ.) {number}",
    "{number} rupees",
  ],
  thousandFrames: ["{number} ആയിരം", "{number} ആയിരം രൂപ", "{number}k", "{number} തൗസൻഡ്"],
  lakhFrames: ["{number} ലക്ഷം", "{number} ലക്ഷം രൂപ", "{number} lakh"],
  wordFrames: ["{words} രൂപ", "{words}", "{words} രൂപ"],
  mix: [6, 4, 2],
};

/** Weekdays and months; weekdays are often said in English. */
export const calendar: CalendarWords = {
  weekdays: [
    "(തിങ്കളാഴ്ച|തിങ്കളാഴ്ച|മണ്ടേ|Monday)",
    "(ചൊവ്വാഴ്ച|ചൊവ്വാഴ്ച|ട്യൂസ്ഡേ)",
    "(ബുധനാഴ്ച|ബുധനാഴ്ച|വെനസ്ഡേ)",
    "(വ്യാഴാഴ്ച|വ്യാഴാഴ്ച|തേഴ്സ്ഡേ)",
    "(വെള്ളിയാഴ്ച|വെള്ളിയാഴ്ച|ഫ്രൈഡേ)",
    "(ശനിയാഴ്ച|ശനിയാഴ്ച|സാറ്റർഡേ|Saturday)",
    "(ഞായറാഴ്ച|ഞായറാഴ്ച|സണ്ടേ)",
  ],
  months: [
    "ജനുവരി",
    "ഫെബ്രുവരി",
    "മാർച്ച്",
    "ഏപ്രിൽ",
    "(മെയ്|മേയ്)",
    "ജൂൺ",
    "(ജൂലൈ|ജൂലായ്)",
    "(ഓഗസ്റ്റ്|ആഗസ്റ്റ്)",
    "(സെപ്റ്റംബർ|സെപ്തംബർ)",
    "ഒക്ടോബർ",
    "നവംബർ",
    "ഡിസംബർ",
  ],
  ordinals: ONES.slice(1, 32).map((word, index) => `(${word.slice(0, -1)}ാം|${index + 1}-ാം|${index + 1}ാം)`),
  wordShare: 0.8,
};

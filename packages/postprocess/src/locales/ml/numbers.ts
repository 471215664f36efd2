import { glue, withStems } from "../glue.ts";
import type { FractionSpellings, NumberWords, Spelled } from "../locale.ts";

// A final half vowel is written with the virama alone or with ു: അഞ്ച്, അഞ്ചു.
const WHOLE: readonly Spelled[] = [
  [0, "പൂജ്യം സീറോ"],
  [1, "ഒന്ന് ഒന്നു"],
  [2, "രണ്ട് രണ്ടു"],
  [3, "മൂന്ന് മൂന്നു മുന്ന്"],
  [4, "നാല് നാലു"],
  [5, "അഞ്ച് അഞ്ചു"],
  [6, "ആറ് ആറു"],
  [7, "ഏഴ് ഏഴു"],
  [8, "എട്ട് എട്ടു"],
  [9, "ഒൻപത് ഒമ്പത് ഒമ്പതു ഒൻപതു"],
  [10, "പത്ത് പത്തു"],
  [11, "പതിനൊന്ന് പതിനൊന്നു"],
  [12, "പന്ത്രണ്ട് പന്ത്രണ്ടു"],
  [13, "പതിമൂന്ന് പതിമൂന്നു"],
  [14, "പതിനാല് പതിനാലു"],
  [15, "പതിനഞ്ച് പതിനഞ്ചു"],
  [16, "പതിനാറ് പതിനാറു"],
  [17, "പതിനേഴ് പതിനേഴു"],
  [18, "പതിനെട്ട് പതിനെട്ടു"],
  [19, "പത്തൊൻപത് പത്തൊമ്പത് പത്തൊമ്പതു"],
  [20, "ഇരുപത് ഇരുപതു"],
  [30, "മുപ്പത് മുപ്പതു"],
  [40, "നാല്പത് നാൽപത് നാൽപ്പത് നാല്പതു"],
  [50, "അൻപത് അമ്പത് അമ്പതു അന്‍പത്"],
  [60, "അറുപത് അറുപതു"],
  [70, "എഴുപത് എഴുപതു"],
  [80, "എൺപത് എണ്പത് എൺപതു"],
  [90, "തൊണ്ണൂറ് തൊണ്ണൂറു"],
];

/** Tens before ones: നാല്പത്തി രണ്ട്, and glued ഇരുപത്തി|യഞ്ച്, അറുപത്ത|ൊമ്പത്. */
const TENS_STEMS: readonly Spelled[] = [
  [20, "ഇരുപത്ത"],
  [30, "മുപ്പത്ത"],
  [40, "നാല്പത്ത നാൽപത്ത നാൽപ്പത്ത"],
  [50, "അൻപത്ത അമ്പത്ത"],
  [60, "അറുപത്ത"],
  [70, "എഴുപത്ത"],
  [80, "എൺപത്ത എണ്പത്ത"],
  [90, "തൊണ്ണൂറ്റ"],
];

/** Ones as they are written after a glued tens stem. */
const GLUED_ONES: readonly Spelled[] = [
  [1, "യൊന്ന് ൊന്ന് യൊന്നു ൊന്നു"],
  [5, "യഞ്ച് ഞ്ച് യഞ്ചു ഞ്ചു"],
  [6, "യാറ് ാറ് യാറു ാറു"],
  [7, "യേഴ് േഴ് യേഴു േഴു"],
  [8, "യെട്ട് െട്ട് യെട്ടു െട്ടു"],
  [9, "യൊൻപത് യൊമ്പത് ൊൻപത് ൊമ്പത്"],
];

/** Tens after a glued hundred: നൂറ്റ|മ്പത്. */
const GLUED_TENS: readonly Spelled[] = [
  [10, "പ്പത്ത് പ്പത്തു പത്ത്"],
  [20, "യിരുപത് ിരുപത്"],
  [50, "മ്പത് ൻപത് യമ്പത് യൻപത് മ്പതു"],
  [60, "റുപത് യറുപത്"],
  [70, "െഴുപത് യെഴുപത്"],
  [80, "െൺപത് യെൺപത്"],
];

const GLUED_STEMS: readonly Spelled[] = [
  [5, "യയ്യ"],
  [50, "മ്പത്ത ൻപത്ത യമ്പത്ത യൻപത്ത മ്പത്തി ൻപത്തി യമ്പത്തി യൻപത്തി"],
];

const FINALS = "്ു";
const GLUED_NUMERALS = [...withStems([...GLUED_ONES, ...GLUED_TENS], FINALS), ...GLUED_STEMS];

/** One or the other: ഒന്നോ രണ്ടോ ദിവസം. */
const OR_FORMS: readonly Spelled[] = [
  [1, "ഒന്നോ"],
  [2, "രണ്ടോ"],
  [3, "മൂന്നോ"],
  [4, "നാലോ"],
  [5, "അഞ്ചോ"],
  [6, "ആറോ"],
  [10, "പത്തോ"],
  [15, "പതിനഞ്ചോ"],
];

const NUMERALS: readonly Spelled[] = [
  // Before ആയിരം a numeral loses its last vowel: അഞ്ച|ായിരം. Two have a stem of their own.
  ...withStems(WHOLE, FINALS),
  ...TENS_STEMS.map(([value, stems]): Spelled => [value, `${stems} ${glue(stems, "ി ിയ")}`]),
  ...GLUED_NUMERALS,
  ...OR_FORMS,
  [3, "മൂവ"],
  [5, "അയ്യ"],
  [15, "പതിനയ്യ"],
  [10, "പതിന"],
];

const HUNDRED = "ൂറ് ൂറു ൂറ്റി ൂറ്റ ൂറ്റിയ ൂറ";
const THOUSAND = "ിനായിരം ിനായിരത്തി ിനായിര ായിരം ായിരത്തി ായിരത്ത ായിരത്തിയ ായിര";
const LAKH = "ലക്ഷം ലക്ഷത്തി ലക്ഷത്ത ലക്ഷ";
const CRORE = "കോടി";

const HALVES: readonly Spelled[] = [
  [1, "ഒന്ന"],
  [2, "രണ്ട"],
  [3, "മൂന്ന"],
  [4, "നാല"],
  [5, "അഞ്ച"],
  [6, "ആറ"],
  [7, "ഏഴ"],
  [8, "എട്ട"],
  [9, "ഒൻപത ഒമ്പത"],
  [10, "പത്ത"],
];

function partsAfter(add: number, ending: string): FractionSpellings[] {
  return HALVES.map(([whole, stems]) => ({
    alone: whole + add,
    add: null,
    free: true,
    spellings: glue(stems, ending),
  }));
}

const FRACTIONS: readonly FractionSpellings[] = [
  // "ഒരു" is one, and "some" before another number: ഒരു അയ്യായിരം.
  { alone: 1, add: 0, free: true, spellings: "ഒരു ഒര" },
  { alone: 0.5, add: null, free: false, spellings: "അര" },
  { alone: 0.75, add: null, free: false, spellings: "മുക്കാൽ" },
  ...partsAfter(0.25, "േകാൽ"),
  ...partsAfter(0.5, "ര"),
  ...partsAfter(0.75, "േമുക്കാൽ"),
];

const ENGLISH_NUMERALS: readonly Spelled[] = [
  [0, "സീറോ സിറോ"],
  [1, "വൺ"],
  [2, "ടൂ ടു"],
  [3, "ത്രീ"],
  [4, "ഫോർ"],
  [5, "ഫൈവ്"],
  [6, "സിക്സ്"],
  [7, "സെവൻ"],
  [8, "എയ്റ്റ് എയിറ്റ്"],
  [9, "നയൻ"],
  [10, "ടെൻ"],
  [11, "ഇലവൻ"],
  [12, "ട്വൽവ് ട്വെൽവ്"],
  [13, "തേർട്ടീൻ"],
  [14, "ഫോർട്ടീൻ"],
  [15, "ഫിഫ്റ്റീൻ"],
  [16, "സിക്സ്റ്റീൻ"],
  [17, "സെവന്റീൻ"],
  [18, "എയ്റ്റീൻ"],
  [19, "നയന്റീൻ"],
  [20, "ട്വന്റി ട്വെന്റി"],
  [30, "തേർട്ടി തർട്ടി"],
  [40, "ഫോർട്ടി"],
  [50, "ഫിഫ്റ്റി"],
  [60, "സിക്സ്റ്റി"],
  [70, "സെവന്റി"],
  [80, "എയ്റ്റി"],
  [90, "നയന്റി"],
];

/** Five hundred glued to a thousand: ആയിരത്തി|യഞ്ഞൂറ്. */
const AFTER_THOUSAND = "യഞ്ഞൂറ് ഞ്ഞൂറ് യഞ്ഞൂറു ഞ്ഞൂറു";

/** What is glued to numerals; part of the locale's endings. */
export const MALAYALAM_NUMBER_ENDINGS = [
  ...[...GLUED_NUMERALS, ...withStems(WHOLE.slice(1, 11), FINALS)].map(([, words]) => words),
  THOUSAND,
  AFTER_THOUSAND,
  LAKH,
  CRORE,
].join(" ");

export const malayalamNumbers: NumberWords = {
  numerals: NUMERALS,
  addsOnes: true,
  englishNumerals: ENGLISH_NUMERALS,
  scales: [
    [100, "നൂറ് നൂറു നൂറ്റി നൂറ്റ നൂറ്റിയ നൂറ ഹൺഡ്രഡ്"],
    [1000, `ആയിരം ആയിരത്തി ആയിരത്ത ആയിരത്തിയ ആയിര ${THOUSAND} തൗസൻഡ് തൗസന്റ് തൗസൻ്റ്`],
    [1e5, `${LAKH} ലാക്ക് ലാഖ്`],
    [1e7, CRORE],
  ],
  products: [
    [2, 100, glue("ഇരുന ഇരുന്ന", HUNDRED)],
    [3, 100, glue("മുന്ന മൂന്ന മുന്നു", HUNDRED)],
    [4, 100, glue("നാന നാന്ന", HUNDRED)],
    [5, 100, `${glue("അഞ്ഞ അഞ്ചുന", HUNDRED)} ${AFTER_THOUSAND}`],
    [6, 100, glue("അറുന അറുന്ന അറന്ന", HUNDRED)],
    [7, 100, glue("എഴുന എഴുന്ന", HUNDRED)],
    [8, 100, glue("എണ്ണ എണ്ണു", HUNDRED)],
    [9, 100, glue("തൊള്ളായിര", "ം ത്തി ത്ത ത്തിയ")],
  ],
  fractions: FRACTIONS,
  repeats: [
    [2, "ഡബിൾ"],
    [3, "ട്രിപ്പിൾ"],
  ],
  point: "പോയിന്റ് പോയിൻ്റ് പോയന്റ് ദശാംശം",
  and: "ഉം",
  range: "മുതൽ അല്ലെങ്കിൽ ടു",
  dayMarkers: "ന് നുള്ളിൽ നകം വരെ തീയതി തിയതി",
  counted: {
    always:
      "ദിവസം ദിവസങ്ങൾ ദിവസ ദിവസമ നാൾ മണി മണിക്ക് മണിക്കൂർ മിനിറ്റ് മിനിറ്റു ആഴ്ച ആഴ്ചകൾ തവണ പ്രാവശ്യം വട്ടം പേർ പേര് ആളുകൾ ആൾക്കാർ ശതമാനം " +
      "പെർസെന്റ് പേർസെന്റ് തീയതി തിയതി കിലോ കിലോമീറ്റർ ജനുവരി ഫെബ്രുവരി മാർച്ച് ഏപ്രിൽ മെയ് ജൂൺ ജൂലൈ ഓഗസ്റ്റ് സെപ്റ്റംബർ ഒക്ടോബർ നവംബർ ഡിസംബർ " +
      "ാം ആം ാമത് ാമത്തെ നില വയസ്സ് വയസ്സായി വീട് വയസ്സു",
    whenSmall:
      "മാസം മാസങ്ങൾ മാസ മാസമ വർഷം വർഷ വർഷമ കൊല്ലം ഗഡു ഗഡുക്കൾ ഇഎംഐ കുട്ടികൾ " + "തിങ്കളാഴ്ച ചൊവ്വാഴ്ച ബുധനാഴ്ച വ്യാഴാഴ്ച വെള്ളിയാഴ്ച ശനിയാഴ്ച ഞായറാഴ്ച",
  },
};

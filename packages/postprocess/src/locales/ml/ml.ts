import type { Locale } from "../locale.ts";
import { MALAYALAM_CASES, mlDates } from "./dates.ts";
import { mlMoney } from "./money.ts";
import { MALAYALAM_NUMBER_ENDINGS, malayalamNumbers } from "./numbers.ts";
import { MALAYALAM_SPEAKER_TAGS } from "./speaker-tags.ts";

const ENDINGS = `${MALAYALAM_CASES} ${MALAYALAM_NUMBER_ENDINGS}`;

/** The chillu letters and what older keyboards write for them; endings are compared as they are spelled. */
const CHILLUS = [
  ["ൺ", "ണ്\u200d"],
  ["ൻ", "ന്\u200d"],
  ["ർ", "ര്\u200d"],
  ["ൽ", "ല്\u200d"],
  ["ൾ", "ള്\u200d"],
] as const;

/** Malayalam in its own script. */
export const ml: Locale = {
  code: "ml",
  dates: mlDates,
  numbers: malayalamNumbers,
  money: mlMoney,
  speakerTags: MALAYALAM_SPEAKER_TAGS,
  endings: `${ENDINGS} ${CHILLUS.reduce((words, [chillu, older]) => words.replaceAll(chillu, older), ENDINGS)}`,
};

import type { Locale } from "../locale.ts";
import { TELUGU_CASES, teDates } from "./dates.ts";
import { teMoney } from "./money.ts";
import { TELUGU_NUMBER_ENDINGS, teluguNumbers } from "./numbers.ts";
import { TELUGU_SPEAKER_TAGS } from "./speaker-tags.ts";

/** Telugu in its own script. */
export const te: Locale = {
  code: "te",
  dates: teDates,
  numbers: teluguNumbers,
  money: teMoney,
  speakerTags: TELUGU_SPEAKER_TAGS,
  endings: `${TELUGU_CASES} ${TELUGU_NUMBER_ENDINGS}`,
};

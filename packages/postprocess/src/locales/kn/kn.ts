import type { Locale } from "../locale.ts";
import { KANNADA_CASES, knDates } from "./dates.ts";
import { knMoney } from "./money.ts";
import { KANNADA_NUMBER_ENDINGS, kannadaNumbers } from "./numbers.ts";
import { KANNADA_SPEAKER_TAGS } from "./speaker-tags.ts";

/** Kannada in its own script. */
export const kn: Locale = {
  code: "kn",
  dates: knDates,
  numbers: kannadaNumbers,
  money: knMoney,
  speakerTags: KANNADA_SPEAKER_TAGS,
  endings: `${KANNADA_CASES} ${KANNADA_NUMBER_ENDINGS}`,
};

import type { Locale } from "../locale.ts";
import { TAMIL_CASES, taDates } from "./dates.ts";
import { taMoney } from "./money.ts";
import { TAMIL_NUMBER_ENDINGS, tamilNumbers } from "./numbers.ts";
import { TAMIL_SPEAKER_TAGS } from "./speaker-tags.ts";

/** Tamil in its own script. */
export const ta: Locale = {
  code: "ta",
  dates: taDates,
  numbers: tamilNumbers,
  money: taMoney,
  speakerTags: TAMIL_SPEAKER_TAGS,
  endings: `${TAMIL_CASES} ${TAMIL_NUMBER_ENDINGS}`,
};

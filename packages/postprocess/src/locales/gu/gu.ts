import type { Locale } from "../locale.ts";
import { guDates } from "./dates.ts";
import { guMoney } from "./money.ts";
import { guNumbers } from "./numbers.ts";
import { GUJARATI_SPEAKER_TAGS } from "./speaker-tags.ts";

/** Gujarati in its own script. */
export const gu: Locale = {
  code: "gu",
  dates: guDates,
  numbers: guNumbers,
  money: guMoney,
  speakerTags: GUJARATI_SPEAKER_TAGS,
  endings: "માં ને નો ની ના નું થી એ ે સુધી જ મી",
};

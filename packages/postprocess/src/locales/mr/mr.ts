import type { Locale } from "../locale.ts";
import { mrDates } from "./dates.ts";
import { mrMoney } from "./money.ts";
import { mrNumbers } from "./numbers.ts";
import { MARATHI_SPEAKER_TAGS } from "./speaker-tags.ts";

/** Marathi. It shares its letters, and many words, with Hindi. */
export const mr: Locale = {
  code: "mr",
  dates: mrDates,
  numbers: mrNumbers,
  money: mrMoney,
  speakerTags: MARATHI_SPEAKER_TAGS,
  endings: "ला नी त मध्ये पर्यंत साठी पासून नंतर पूर्वी आधी च्या चा ची चे चं च वर",
};

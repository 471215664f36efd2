import type { Locale } from "../locale.ts";
import { paDates } from "./dates.ts";
import { paMoney } from "./money.ts";
import { paNumbers } from "./numbers.ts";
import { PUNJABI_SPEAKER_TAGS } from "./speaker-tags.ts";

/** Punjabi in Gurmukhi; its postpositions are words of their own. */
export const pa: Locale = {
  code: "pa",
  dates: paDates,
  numbers: paNumbers,
  money: paMoney,
  speakerTags: PUNJABI_SPEAKER_TAGS,
};

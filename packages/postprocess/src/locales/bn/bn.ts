import type { Locale } from "../locale.ts";
import { bnDates } from "./dates.ts";
import { bnMoney } from "./money.ts";
import { bnNumbers } from "./numbers.ts";
import { BENGALI_SPEAKER_TAGS } from "./speaker-tags.ts";

/** Bengali in its own script. */
export const bn: Locale = {
  code: "bn",
  dates: bnDates,
  numbers: bnNumbers,
  money: bnMoney,
  speakerTags: BENGALI_SPEAKER_TAGS,
  // দিন and মাস are glued to short numerals: দুদিনের, তিনমাস.
  endings: "ের ের র ে য় তে কে টা টি টো টায় টার জন ই ও দিন দিনের মাস মাসের মাসে",
};

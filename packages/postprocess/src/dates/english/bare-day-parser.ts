import type { Parser } from "chrono-node/en";
import { enDates } from "../../locales/en/dates.ts";

const ORDINALS = new Map(
  enDates.flatMap(([{ ordinal }, words]) =>
    ordinal === undefined ? [] : words.split(" ").map((word) => [word, ordinal] as const),
  ),
);
const WORDS = [...ORDINALS.keys()].join("|");

// "by 25", "on the 5th", "till the twenty fifth", "the 10th"; not "by 25%", "on 5 items", "the 5th floor".
const LEAD = "(?:by|on|before|till|until|around|from|after)\\s+(?:the\\s+)?(?:date\\s+)?|the\\s+";
const TENS = "(?:(twenty|thirty)[\\s-]+)?";
const BARE_DAY = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}])(${LEAD})(?:(\\d{1,2})(st|nd|rd|th)?|${TENS}(${WORDS}))(?![\\p{L}\\p{M}\\p{N}]|\\s?:\\s?\\d|\\s?[ap]\\s?\\.?\\s?m\\b|[/.,-]\\d|\\s?%)`,
  "iu",
);

/** Tag of a day whose month only convention knows. */
export const BARE_DAY_TAG = "disposition/bareDay";

/** "by the 25th": a day of the month without its month, which chrono does not read. */
export const bareDayParser: Parser = {
  pattern: () => BARE_DAY,
  extract(context, match) {
    const [whole, lead = "", digits, ending, tens, word] = match;
    const date = digits === undefined ? wordDate(tens, word) : Number(digits);
    if (date < 1 || date > 31 || match.index === undefined) return null;
    // "the 5" and "from 9" name other things; "after the 5" too.
    const weak = /^(?:the|from|after|around)\s/iu.test(lead) && !ending && word === undefined;
    if (weak || (word !== undefined && !/^(?:by|on|before|till|until|around)\s/iu.test(lead))) return null;
    const index = match.index + lead.length;
    const result = context.createParsingResult(index, whole.slice(lead.length), { day: date });
    result.start.addTag(BARE_DAY_TAG);
    return result;
  },
};

function wordDate(tens: string | undefined, word: string | undefined): number {
  const ones = ORDINALS.get(word?.toLowerCase() ?? "") ?? 0;
  if (tens === undefined) return ones;
  return ones < 10 ? (tens.toLowerCase() === "twenty" ? 20 : 30) + ones : 0;
}

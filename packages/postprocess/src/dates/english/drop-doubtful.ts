import type { Refiner } from "chrono-node/en";

// "a few days" is no number (chrono says 3), "for 2 days" no deadline, "now" mostly no time at all.
const VAGUE = /^for\b|\b(?:few|several|now)\b|^(?:sun|mon|sat)\b/iu;
const FROM_NOW = /\bfrom now$/iu;
const INSIDE_WORD = /[\p{L}\p{M}\p{N}]/u;
// A number of something, or a stretch of the past: "account 12-05-2024", "never missed in 7 months".
const OTHERWISE = /(?:\b(?:account|number|no|ref|id|case|loan|order|otp|missed|never)\.?|[\p{Sc}#])\s*$/iu;

/** Keeps what names a day: chrono fills in every part that nobody said, and sees no Indian letter as a letter. */
export const dropDoubtful: Refiner = {
  refine(context, results) {
    return results.filter(({ index, text, start }) => {
      const { text: whole } = context;
      const named = start.isCertain("day") || start.tags().has("result/relativeDate");
      if (!named || (VAGUE.test(text) && !FROM_NOW.test(text))) return false;
      // "2 days before the due date", "3 days after salary" hang on something else.
      const rest = whole.slice(index + text.length, index + text.length + 12);
      if (/\b(?:before|after|earlier)$/iu.test(text) && /^\s+\S/u.test(rest)) return false;
      if (OTHERWISE.test(whole.slice(Math.max(0, index - 12), index))) return false;
      return !INSIDE_WORD.test(whole[index - 1] ?? "") && !INSIDE_WORD.test(rest[0] ?? "");
    });
  },
};

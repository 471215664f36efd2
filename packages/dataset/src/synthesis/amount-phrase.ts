import type { AmountWords } from "./language-data.ts";
import { numberWords } from "./number-words.ts";
import type { Random } from "./random.ts";

/**
 * One way to say a sum of money, as a template: digits, thousands or lakhs in digits, or words.
 *
 * @param rupees - Whole, 1 to 99,99,999.
 */
export function amountPhrase(rupees: number, words: AmountWords, random: Random): string {
  const [digits, scaled, spoken] = words.mix;
  const frame = random.weighted([
    ["digits", digits] as const,
    ["scaled", scaledNumber(rupees) === null ? 0 : scaled] as const,
    ["words", rupees % 50 === 0 ? spoken : spoken / 4] as const,
  ]);
  if (frame === "words") return fill(random.pick(words.wordFrames), "{words}", numberWords(rupees, words, random));
  const scaledDigits = frame === "scaled" ? scaledNumber(rupees) : null;
  if (scaledDigits === null) return fill(random.pick(words.digitFrames), "{number}", groupDigits(rupees, random));
  const frames = rupees >= 100_000 ? words.lakhFrames : words.thousandFrames;
  return fill(random.pick(frames), "{number}", scaledDigits);
}

/** Digits of a sum: plain, or grouped as in 1,25,000. */
function groupDigits(rupees: number, random: Random): string {
  return random.chance(0.5) ? String(rupees) : rupees.toLocaleString("en-IN");
}

function fill(frame: string, slot: string, text: string): string {
  return frame.replace(slot, text);
}

/** "25" of 25,000 and "1.5" of 1,50,000; null where digits before "thousand" or "lakh" would sound odd. */
function scaledNumber(rupees: number): string | null {
  if (rupees >= 100_000) return rupees % 10_000 === 0 ? String(rupees / 100_000) : null;
  return rupees >= 1000 && rupees % 1000 === 0 ? String(rupees / 1000) : null;
}

import type { AmountWords } from "./language-data.ts";
import type { Random } from "./random.ts";

/**
 * A number of rupees as a template of words, in Indian scales: 3500 → "three thousand five hundred", "thirty five
 * hundred" or (where the language has it) "sadhe teen hazaar".
 *
 * @param value - Whole, 1 to 99,99,999.
 */
export function numberWords(value: number, words: AmountWords, random: Random): string {
  const half = halfWords(value, words);
  if (half !== null && random.chance(0.6)) return half;
  if (value > 1000 && value < 10_000 && value % 100 === 0 && value % 1000 !== 0 && random.chance(0.3)) {
    return `${ones(value / 100, words)} ${words.hundred}`;
  }
  const lakhs = Math.floor(value / 100_000);
  const thousands = Math.floor(value / 1000) % 100;
  return [
    lakhs === 0 ? "" : `${ones(lakhs, words)} ${words.lakh}`,
    thousands === 0 ? "" : `${ones(thousands, words)} ${words.thousand}`,
    belowThousand(value % 1000, words),
  ]
    .filter((part) => part !== "")
    .join(" ");
}

function belowThousand(value: number, words: AmountWords): string {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  if (hundreds === 0) return rest === 0 ? "" : ones(rest, words);
  const head = `${ones(hundreds, words)} ${words.hundred}`;
  return rest === 0 ? head : `${head} ${words.and} ${ones(rest, words)}`;
}

function halfWords(value: number, words: AmountWords): string | null {
  const scale = value >= 100_000 ? 100_000 : 1000;
  const doubled = (value * 2) / scale;
  if (!Number.isInteger(doubled) || doubled % 2 === 0) return null;
  const name = scale === 1000 ? words.thousand : words.lakh;
  const whole = (doubled - 1) / 2;
  if (whole === 1) return words.oneAndHalf === null ? null : `${words.oneAndHalf} ${name}`;
  if (whole === 2) return words.twoAndHalf === null ? null : `${words.twoAndHalf} ${name}`;
  if (words.andHalf === null || whole < 3) return null;
  return `${words.andHalf.replace("{n}", ones(whole, words))} ${name}`;
}

function ones(value: number, words: AmountWords): string {
  const word = words.ones[value];
  if (word === undefined) throw new RangeError(`no word for ${value}; list the words of 0 to 99 in order`);
  return word;
}

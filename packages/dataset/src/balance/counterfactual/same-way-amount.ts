import {
  languageData,
  type SynthesisLanguage,
  synthesisLanguages,
} from "../../synthesis/languages/synthesis-languages.ts";
import { numberWords } from "../../synthesis/number-words.ts";
import type { Random } from "../../synthesis/random.ts";
import { parseTemplate, renderTemplate } from "../../synthesis/template.ts";
import { inCaseOf } from "./edited-text.ts";
import { numberVocabulary, plainNumberWord } from "./number-vocabulary.ts";

/** Another sum to say in place of the one that `text` says. Both are rupees. */
export interface AmountSwap {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const NUMBER = /\p{Nd}[\p{Nd},]*(?:\.\p{Nd}+)?/gu;
/** What a number in digits is multiplied by: nothing, hundred, thousand (k), lakh, crore. */
const SCALES: readonly number[] = [1, 100, 1000, 100_000, 10_000_000];
/** Zeros of the scripts that transcripts write digits in. */
const ZEROS: readonly number[] = [0x30, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66];
/** Words for sums end below a crore. */
const MOST_IN_WORDS = 9_999_999;

/**
 * The words for another sum in the manner of a mention: digits stay digits of the same script and grouping, "5k" stays
 * thousands, words stay words of the same language; the currency stays as it is.
 *
 * @returns null where the manner is not understood or cannot say the sum ("7.5k" for "5k"). Whether the new words are
 * worth what they should be is for the finders to tell.
 */
export function sayInSameWay(swap: AmountSwap, language: string | undefined, random: Random): string | null {
  const numbers = [...swap.text.matchAll(NUMBER)];
  if (numbers.length === 0) return inWords(swap, language, random);
  const [number] = numbers;
  if (numbers.length > 1 || number === undefined) return null;
  const digits = inDigits(number[0], swap);
  if (digits === null) return null;
  return swap.text.slice(0, number.index) + digits + swap.text.slice(number.index + number[0].length);
}

function inDigits(digits: string, { from, to }: AmountSwap): string | null {
  const zero = zeroOf(digits);
  const plain = Array.from(digits.replaceAll(",", ""), (sign) => (sign === "." ? sign : sign.charCodeAt(0) - zero));
  const number = Number(plain.join(""));
  const scale = SCALES.find((candidate) => Math.abs(number * candidate - from) < 1e-6);
  if (scale === undefined) return null;
  const decimals = plain.includes(".") ? plain.length - plain.indexOf(".") - 1 : 0;
  const wanted = to / scale;
  if (Number(wanted.toFixed(decimals)) !== wanted) return null;
  const written = scale === 1 ? wanted.toFixed(decimals) : String(wanted);
  const grouped = digits.includes(",") ? grouping(written) : written;
  return grouped.replace(/\d/gu, (sign) => String.fromCharCode(zero + Number(sign)));
}

function zeroOf(digits: string): number {
  const first = digits.charCodeAt(0);
  return ZEROS.find((zero) => first >= zero && first <= zero + 9) ?? 0x30;
}

/** 1,25,000: the last three digits, then pairs. */
function grouping(written: string): string {
  const [whole = "", fraction] = written.split(".");
  const grouped = Number(whole).toLocaleString("en-IN");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function inWords({ text, to }: AmountSwap, language: string | undefined, random: Random): string | null {
  if (!Number.isInteger(to) || to < 1 || to > MOST_IN_WORDS) return null;
  const words = text.split(" ");
  const runs = languagesFor(language).map((code) => ({ code, ...longestRun(words, numberVocabulary(code)) }));
  const best = runs.reduce((one, other) => (other.length > one.length ? other : one));
  if (best.length === 0) return null;
  const template = numberWords(to, languageData[best.code].amounts, random);
  const said = renderTemplate(parseTemplate(template), {
    choose: (count) => random.int(0, count - 1),
    slot: () => "",
    gender: () => "m",
  });
  const model = words[best.start] ?? "";
  const put = inCaseOf(model, said.toLowerCase());
  return [...words.slice(0, best.start), put, ...words.slice(best.start + best.length)].join(" ");
}

/** The call's own language first, since some words are said in two. */
function languagesFor(language: string | undefined): readonly SynthesisLanguage[] {
  return [...synthesisLanguages].sort((one, other) => Number(other === language) - Number(one === language));
}

/** The longest stretch of words that the vocabulary holds. */
function longestRun(words: readonly string[], vocabulary: ReadonlySet<string>): { start: number; length: number } {
  let best = { start: 0, length: 0 };
  let start = 0;
  for (let end = 0; end < words.length; end += 1) {
    if (!vocabulary.has(plainNumberWord(words[end] ?? ""))) start = end + 1;
    else if (end + 1 - start > best.length) best = { start, length: end + 1 - start };
  }
  return best;
}

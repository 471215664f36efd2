import { describe, expect, it } from "vitest";
import { tokenise } from "./tokenise.ts";

const pieces = (text: string) => tokenise(text).map((token) => token.text);

describe("endings glued to words of the lexicons", () => {
  it.each([
    ["one case", "শুক্রবারের", ["শুক্রবার", "ের"]],
    ["a case after a stem", "நாளைக்குள்ள", ["நாளை", "க்குள்ள"]],
    ["tens, ones and thousand", "இருபத்தஞ்சாயிரம்", ["இருபத்த", "ஞ்ச", "ாயிரம்"]],
    ["an ordinal", "അഞ്ചാം", ["അഞ്ച", "ാം"]],
    ["hundreds, tens and ones", "ಆರುನೂರೆಂಬತ್ತೆರಡು", ["ಆರುನೂರ", "ೆಂಬತ್ತ", "ೆರಡು"]],
    ["numeral and scale", "ఐదువేలకి", ["ఐదు", "వేలకి"]],
    ["a two-part vowel sign in two letters", "ഇരുപത്തിയ\u0d46\u0d3eന്ന്", ["ഇരുപത്തി", "യ\u0d46\u0d3eന്ന്"]],
    ["a chillu as consonant, virama and joiner", "ഏപ്രിലില്\u200d", ["ഏപ്രില", "ില്\u200d"]],
  ])("are cut off: %s", (_what, word, expected) => expect(pieces(word)).toEqual(expected));

  it.each([
    ["a word that is listed as it stands", "வெள்ளிக்கிழமை"],
    ["a word made of endings alone", "ಯಾರು"],
    ["a word that no list knows before its ending", "வீட்டுக்குள்ள"],
    ["everyday words that look like a number and its ending", "ನೂರಾರು"],
    ["a word too long for speech", "க்குள்".repeat(40)],
  ])("stay on %s", (_what, word) => expect(pieces(word)).toEqual([word]));
});

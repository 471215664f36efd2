import type { DateWords } from "../dates/sense.ts";

/** A value and the spellings that say it, apart by blanks. */
export type Spelled = readonly [value: number, spellings: string];

/**
 * A fraction word. `alone` is the factor before a bare scale (sava lakh = 1.25 lakh), `add` what it adds to the number
 * after it (sadhe teen = 3.5), `free` whether it is a number with no scale after it (dedh mahine).
 */
export type FractionSpellings = {
  readonly alone: number | null;
  readonly add: number | null;
  readonly free: boolean;
  readonly spellings: string;
};

/** How a language says parts of a whole, dozens and signs. Lists of words are strings, apart by blanks. */
export type PartWords = {
  /** Denominators that no ordinal is, right after the numerator: three quarters, तीन चौथाई. */
  readonly denominators: readonly Spelled[];
  /** Ordinals that are denominators too: one third, two thirds. First and second are so only after tens: twenty-firsts. */
  readonly ordinals?: readonly (readonly [value: number, one: string, many: string])[];
  /** Endings that make an ordinal of a numeral: पाँच + वाँ. */
  readonly ordinalEndings?: string;
  /** Between the whole and its ordinal: एक का पाँचवाँ. */
  readonly of?: string;
  /** Between numerator and denominator: five over eight, पाँच बटा आठ. */
  readonly over?: string;
  readonly minus?: string;
  readonly dozen?: string;
};

/** How a language says numbers. Lists of words are strings, apart by blanks. */
export type NumberWords = {
  /** One word each; a language without `addsOnes` must list 0–99. */
  readonly numerals: readonly Spelled[];
  /** Tens and ones may be two words that add up: twenty five, ఇరవై ఐదు. */
  readonly addsOnes?: true;
  /** English numerals as speech-to-text spells them in this script. */
  readonly englishNumerals?: readonly Spelled[];
  /** Hundred, thousand, lakh, crore, and English ones in this script. */
  readonly scales: readonly Spelled[];
  /** Scales that are written as one word with the numeral before them: পাঁচশো, एकतीसशे. */
  readonly gluedScales?: readonly Spelled[];
  /** Numeral and scale in one word that cannot be cut in two: ஐந்நூறு is 5 × 100. */
  readonly products?: readonly (readonly [count: number, scale: number, spellings: string])[];
  readonly fractions?: readonly FractionSpellings[];
  /** Numerals that are as often another word (নয় is 9 and "not"): after a scale they count only before rupees. */
  readonly homographs?: string;
  /** "double", "triple" before a digit. */
  readonly repeats?: readonly Spelled[];
  /** Between a whole number and its decimals. */
  readonly point?: string;
  /** Joins a smaller scale to a larger one. */
  readonly and?: string;
  /** Between the two ends of a range. */
  readonly range?: string;
  readonly parts?: PartWords;
  /** Words that make "and" the middle of a range: before the first number (between 5 and 10), after the last (ke beech). */
  readonly between?: { readonly before?: string; readonly after?: string };
  /** After a small number these make it a day of the month: "10 ko", "das tak". */
  readonly dayMarkers?: string;
  /** What is counted right after a number, so that it is no money. */
  readonly counted: {
    /** Never money, however large the number. */
    readonly always: string;
    /** Money all the same from 500 on: "5000 EMI", "8000 month". */
    readonly whenSmall: string;
  };
};

/**
 * Words that tell what an amount is. A noun counts when only `link` words stand between it and the amount; a verb when
 * it belongs to the amount's clause.
 */
export type RoleWords = {
  readonly due: string;
  readonly emi: string;
  readonly salary: string;
  readonly settlement: string;
  readonly penalty: string;
  /** May stand between such a noun and its amount: "EMI amount is". */
  readonly link: string;
  /** Verbs of giving in the first person future. */
  readonly promised: string;
  /** Verbs of giving that are a promise after a word of `future`: "will pay". */
  readonly infinitives?: string;
  readonly future?: string;
  /** Subjects other than the speaker: "you will pay" is no promise. */
  readonly others?: string;
  /** Verbs of giving in the past. */
  readonly paid: string;
  /** Other finite verbs and conjunctions: the amount's clause ends here. */
  readonly ends: string;
  readonly not: string;
  /** The verb stands before the amount (English) or after it. */
  readonly verb: "before" | "after";
};

/** How a language speaks of money. Lists of words are strings, apart by blanks. */
export type MoneyWords = {
  /** Rupee words and signs, beside a figure. */
  readonly currency: string;
  readonly paise?: string;
  /** Words near a bare number (100 or more) that make it money. */
  readonly near: string;
  /** With one of these somebody asks for an amount. */
  readonly howMuch: string;
  /** Verbs of giving in the first person: straight after a bare figure below 100 they mean thousands. */
  readonly promiseVerbs?: string;
  readonly promiseStems?: string;
  /** Words before a number that make it a code: OTP, number, section. */
  readonly codes: string;
  /** Words that make a long ungrouped number after them a code, though they also stand near money. */
  readonly accounts: string;
  /** Words that may stand between a code word and its number. */
  readonly fillers: string;
  readonly roles?: RoleWords;
  /** Before or after a four-digit number these make it a year. */
  readonly years: { readonly before: string; readonly after: string };
};

/**
 * All that the finders know of one language. A language is one folder with one of these, and one line in `locales.ts`;
 * the arithmetic is shared.
 */
export type Locale = {
  readonly code: string;
  readonly dates?: DateWords;
  readonly numbers?: NumberWords;
  readonly money?: MoneyWords;
  /** Words that transcripts put before a colon to say who speaks. */
  readonly speakerTags?: { readonly agent: string; readonly customer: string };
  /**
   * Case endings and particles that the script glues to a word (শুক্রবার|ের, రూపాయల|కు). A word that no list has is cut before
   * the longest of these that leaves a listed word; the ending then stands as a word of its own and may be listed too.
   */
  readonly endings?: string;
};

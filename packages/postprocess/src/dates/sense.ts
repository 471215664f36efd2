import type { Weekday } from "../calendar/weekday.ts";

export type TimeUnit = "minute" | "hour" | "day" | "week" | "month" | "quarter" | "year";

/** What a clause says about when: `near` is the present or infinitive, future unless a "tha" follows ("dena tha"). */
export type TenseCue = "past" | "future" | "near";

/**
 * What a word can mean in a date phrase. One word may carry several senses ("the" is English, थे is past; "to" is a
 * range in English and an emphasis in Hindi); the grammar asks for the one that fits the place.
 */
export type Sense = {
  /** Days from today; `eitherWay` when only the verb tells on which side (kal, parso). */
  readonly day?: number;
  readonly eitherWay?: true;
  /** Moves the relative day beside it one day on, away from today: நாளை *மறுநாள்*, நேற்று *முன்தினம்*. */
  readonly further?: true;
  readonly weekday?: Weekday;
  /** 1–12. */
  readonly month?: number;
  /** The weekday or month name is also an everyday word (sun, mar, may), so a slot word or number must stand by it. */
  readonly homograph?: true;
  readonly unit?: TimeUnit;
  /** this 0, next 1, last -1. */
  readonly step?: number;
  /** "next", "agla": may skip the nearest one. "coming", "aane wala" may not. */
  readonly farStep?: true;
  readonly edge?: "start" | "middle" | "end";
  /** tareekh: the number beside it is a day of the month. */
  readonly mark?: true;
  /** st, nd, rd, th after digits. */
  readonly ordinalEnding?: true;
  readonly ordinal?: number;
  /** Hindi ordinals are days only before a tareekh ("doosri tareekh"), else "the other one". */
  readonly needsMark?: true;
  /** twenty, thirty: "twenty fifth". */
  readonly tens?: number;
  readonly until?: true;
  readonly on?: true;
  readonly within?: true;
  readonly after?: true;
  readonly before?: true;
  /** After a length of time it is past, with a case ending or without: ரெண்டு நாளைக்கு *முன்னாடி*. */
  readonly ago?: true;
  readonly of?: true;
  readonly from?: true;
  readonly to?: true;
  readonly between?: true;
  readonly and?: true;
  readonly or?: true;
  readonly for?: true;
  readonly article?: true;
  readonly emphasis?: true;
  /** wala, waale: may stand between "agla" and its noun. */
  readonly wala?: true;
  readonly dayPart?: true;
  /** The word alone says "today": abhi, turant, tonight. */
  readonly today?: true;
  /** Turns a word for "now" into something else: abhi *tak*, abhi *nahi*. */
  readonly cancelsNow?: true;
  readonly event?: "income" | "festival";
  readonly arrival?: true;
  /** Must be spelled as listed: another word sounds the same. */
  readonly exact?: true;
  /** One word for "on arriving": পেলে, मिळताच. */
  readonly arrived?: true;
  /** Possessives and pronouns between "after" and its event: after *my* salary. */
  readonly filler?: true;
  readonly once?: true;
  readonly tense?: TenseCue;
  /** A past auxiliary that turns a `near` verb into the past: dena *tha*. */
  readonly auxiliary?: true;
  /** An English verb: its date follows, Hindi verbs follow theirs. */
  readonly verbFirst?: true;
  readonly clauseEnd?: true;
  /** A noun that ordinals and numbers count: the 5th *floor*, 2 *EMI*. */
  readonly counted?: true;
  /** A noun that only low ordinals count: 2nd *call*, but "on the 22nd *call* me". */
  readonly repeated?: true;
  /** Words before a number that make it a label: gali 5, OTP 25, ₹20. */
  readonly labels?: true;
  readonly every?: true;
  /** Verbs and nouns that ask for time: do din *ruk* jao, do din ka *time*. */
  readonly wait?: true;
  readonly pay?: true;
  /** Before "days": only those on which banks work count. */
  readonly working?: true;
  /** The part of the day that the word names, in hours from midnight: evening is [16, 20]. */
  readonly hours?: readonly [from: number, to: number];
  /** The number before it is an hour: baje, o'clock. */
  readonly clock?: true;
  readonly meridiem?: "am" | "pm";
  /** A festival that everybody means by its name alone. */
  readonly named?: true;
  /** May follow a bare day where any other word would be the thing counted: "25th *kar* dunga", "by 25 *sir*". */
  readonly follows?: true;
  /** Begins a date phrase though it has no other sense: *thodi* der mein, *EOD*, *give* me two days. */
  readonly opens?: true;
};

/** Words of one language: a sense and the spellings that carry it, apart by blanks. */
export type DateWords = readonly (readonly [sense: Sense, words: string])[];

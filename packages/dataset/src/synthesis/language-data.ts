import type { ActTemplates } from "./acts.ts";

/**
 * What one language supplies to the generator: data only. All code is shared.
 *
 * Template syntax (in every string called a template):
 * - `(a|b|c)` one of these, nestable; an empty branch is allowed: `(sir|madam|)`
 * - `[x]`     x or nothing, half and half
 * - `<m|f>`   by the gender of who speaks: `kar d<unga|ungi>`
 * - `<b:m|f>` by the gender of the borrower (third parties about the borrower): `<b:he|she>`
 * - `<r:m|f>` by the gender of the relative that `{relative}`/`{myRelative}` names
 * - `<o:m|f>` by the gender of who is spoken to
 * - `{slot}`  see below
 * The characters ( ) [ ] < > { } | have no other use; there is no escape. Round or square brackets that should be
 * printed (events of the line such as "[call cut]") are written with the signs ⟦ ⟧ and ⸨ ⸩: `⟦call disconnected⟧`
 * prints `[call disconnected]`, `⸨line cut⸩` prints `(line cut)`.
 * Runs of spaces are squeezed; the engine upper-cases nothing, so write sentences as speech-to-text would print them
 * in good conditions (punctuation and capitals included); the noise pass damages them afterwards.
 *
 * Slots of act templates (which act has which: `ACTS` in acts.ts):
 * - `{customer}` borrower's full name · `{title}` how the agent addresses the borrower · `{agent}` · `{company}` ·
 *   `{product}` (personal loan, bike loan, credit card …)
 * - `{relative}` the relative who speaks, as a bare noun ("brother", "bhai") · `{myRelative}` a relative of the speaker
 *   with the possessive ("my brother", "mera bhai")
 * - `{due}` the agent's due amount · `{amount}` gold amount · `{otherAmount}` an amount that is never gold ·
 *   `{paidAmount}` an amount paid in the past · `{salary}`
 * - `{date}` gold day as an adverbial WITH its preposition ("tomorrow", "by Monday", "kal tak", "5 tareekh ko") ·
 *   `{otherDate}` the same, never gold · `{dateNoun}`/`{otherDateNoun}` the day as a bare noun ("Monday", "5 tareekh")
 * - `{pastDate}` adverbial of the past ("yesterday", "kal", "pichle hafte")
 * - `{time}` time of day, adverbial, without a day ("after 6", "shaam ko") · `{phone}` · `{count}` a small number 2–36
 * A template that has `{date}` may instead use `{dateNoun}` where the grammar wants a noun ("Monday ka time de do").
 */
export interface LanguageData {
  readonly code: string;
  /** At least 25 templates per act (10 for tiny ones: agentHello, customerAck, agentSorry, lineCut, silence …). */
  readonly acts: ActTemplates;
  /** Calls written as a whole; how, tells `whole-call.ts`. */
  readonly wholeCalls?: readonly string[];
  readonly dates: readonly DatePhrase[];
  readonly pastDates: readonly PastPhrase[];
  /** `{time}`: time of day alone; templates, no slots; literal hours allowed. At least 25. */
  readonly times: readonly string[];
  readonly amounts: AmountWords;
  readonly calendar: CalendarWords;
  readonly people: People;
  readonly noise: NoiseWords;
}

/**
 * How a day is worked out from the call day, and which slots the phrase has. `{n}` and `{m}` are numbers (digits or
 * words), `{nth}` and `{mth}` ordinals; `{m}` > `{n}` is the end of a range and decides.
 */
export type DayRule =
  /** Fixed distance: today 0, tomorrow 1, day after 2, next week 7, within a week 7, fortnight 15. */
  | { readonly kind: "offset"; readonly days: number }
  /** `{n}` days from now, 2–10. */
  | { readonly kind: "inDays" }
  /** `{n}` weeks from now, 2–3. */
  | { readonly kind: "inWeeks" }
  /** `{n}`–`{m}` days ("do teen din mein"): call + m. */
  | { readonly kind: "inDaysRange" }
  /** `{weekday}`: the next one strictly after the call day. */
  | { readonly kind: "weekday" }
  /** `{n}`/`{nth}` of the month: the next one on or after the call day. */
  | { readonly kind: "dayOfMonth" }
  /** `{n}`–`{m}` of the month: the last day of the range. */
  | { readonly kind: "dayOfMonthRange" }
  /** `{n}`/`{nth}` `{month}`: that day, this year or next. */
  | { readonly kind: "monthDay" }
  /** `{n}`/`{nth}` of next month. */
  | { readonly kind: "nextMonthDay" }
  /** End of this month. */
  | { readonly kind: "monthEnd" }
  /** `{n}`/`{nth}` `{month}` that cannot exist (30 February, 31 April): no day. */
  | { readonly kind: "impossible" }
  /** Hangs on an event with no day ("after Diwali"): no day. `salary: true` where the event is a salary. */
  | { readonly kind: "event"; readonly salary?: true };

/** One family of phrases for a day to come. Templates may use only the slots of their rule. */
export interface DatePhrase {
  readonly rule: DayRule;
  /** With preposition: "by {weekday}", "{n} tareekh tak". Must read well after "I will pay" / before "kar dunga". */
  readonly adverbs: readonly string[];
  /** Bare noun: "{weekday}", "the {nth}". Empty where the phrase has none. */
  readonly nouns: readonly string[];
  /** Relative frequency, default 1. */
  readonly weight?: number;
}

/** A phrase for a day gone by. Slots: `{n}` small number, `{nth}`, `{weekday}`, `{month}`; the engine keeps them in the past. */
export interface PastPhrase {
  readonly rule: {
    readonly kind: "vague" | "daysAgo" | "weekday" | "dayOfMonth" | "monthDay";
  };
  /** "vague" takes no slot ("yesterday", "last week"); "daysAgo" `{n}`; and so on. */
  readonly adverbs: readonly string[];
  readonly weight?: number;
}

/** Number words and the frames that money is said in. All word entries are templates, so variants go in `( | )`. */
export interface AmountWords {
  /** Words of 0–99, index = value: exactly 100 entries. */
  readonly ones: readonly string[];
  readonly hundred: string;
  readonly thousand: string;
  readonly lakh: string;
  /** Word between hundreds and the rest ("and"), or "". */
  readonly and: string;
  /** `{n}` and a half of the next scale, n ≥ 3 ("sadhe {n}"); null where the language has none. */
  readonly andHalf: string | null;
  /** One and a half / two and a half of the next scale ("dedh", "dhai"); null where the language has none. */
  readonly oneAndHalf: string | null;
  readonly twoAndHalf: string | null;
  /** Frames of an amount in digits: "Rs {number}", "{number} rupees", "{number}". `{number}` is 5000 or 5,000. */
  readonly digitFrames: readonly string[];
  /** Frames of whole thousands in digits: "{number}k", "{number} thousand", "{number} hazaar rupaye". */
  readonly thousandFrames: readonly string[];
  /** Frames of whole or half lakhs in digits ("1.5"): "{number} lakh". */
  readonly lakhFrames: readonly string[];
  /** Frames of an amount in words: "{words} rupees", "{words}". */
  readonly wordFrames: readonly string[];
  /** Relative frequency of digits : thousand/lakh frames : words, e.g. [5, 3, 3]. */
  readonly mix: readonly [number, number, number];
}

/** Calendar words; all templates. */
export interface CalendarWords {
  /** Monday first: exactly 7. */
  readonly weekdays: readonly string[];
  /** January first: exactly 12. */
  readonly months: readonly string[];
  /** Ordinals of 1–31 in words ("first"), index 0 = 1st, or [] when `{nth}` is only written "5th". */
  readonly ordinals: readonly string[];
  /** Share of `{n}` written as a word and not in digits, 0–1. */
  readonly wordShare: number;
}

/** Invented people and firms. */
export interface People {
  readonly men: readonly string[];
  readonly women: readonly string[];
  readonly surnames: readonly string[];
  readonly companies: readonly string[];
  readonly products: readonly string[];
  /** Ways to address: `{surname}`, `{first}`, `{full}` inside; by gender of the borrower. */
  readonly titles: { readonly m: readonly string[]; readonly f: readonly string[] };
  /** `noun` for {relative}, `my` for {myRelative} (templates). */
  readonly relatives: readonly { readonly noun: string; readonly my: string; readonly gender: "m" | "f" }[];
}

/** What the noise pass may do to this language. Never list a word that decides a label, a day or an amount. */
export interface NoiseWords {
  /** Inserted between words or at the start of a turn: "umm", "matlab", "woh". */
  readonly fillers: readonly string[];
  /** Groups of spellings of one word; any member may become any other: ["nahi", "nahin", "nai"]. */
  readonly spellings: readonly (readonly string[])[];
  /** Words written apart or together: ["ho jayega", "hojayega"]. */
  readonly merges: readonly (readonly [string, string])[];
  /** Pairs of speaker tags without the colon: ["Agent", "Customer"]. */
  readonly tags: readonly (readonly [agent: string, customer: string])[];
}

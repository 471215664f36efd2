import { type CueLanguage, cueLists } from "./cue-lists.ts";

/**
 * What a booster looks for in the words of the borrower's side. `words`: phrases by language; those under `any` count in
 * every call. `mention`: something that the finders find, which also knows tense and endings that a list does not.
 */
export type CueSet =
  | { readonly words: Readonly<Partial<Record<CueLanguage | "any", readonly string[]>>> }
  | { readonly mention: MentionCue };

/** `day-ahead` a day after the day of the call; `event-ahead` "salary ke baad" with no day; `amount` a sum of money. */
export type MentionCue = "day-ahead" | "event-ahead" | "amount";

/** The cue sets that recipes can name. */
export const cueSets = {
  /** Phrases of a day or a salary to come; fast, but takes "kal bheja tha" for one too. */
  promise: { words: wordsOf("promise") },
  /** "dekhunga", "I will try": no commitment. */
  vague: { words: wordsOf("vague") },
  "day-ahead": { mention: "day-ahead" },
  "event-ahead": { mention: "event-ahead" },
  "amount-said": { mention: "amount" },
} as const satisfies Record<string, CueSet>;

/** Name of a cue set that comes with the package. */
export type CueSetName = keyof typeof cueSets;

function wordsOf(kind: "promise" | "vague"): Readonly<Record<CueLanguage, readonly string[]>> {
  const entries = Object.entries(cueLists).map(([code, cues]) => [code, cues[kind]] as const);
  return Object.fromEntries(entries) as Record<CueLanguage, readonly string[]>;
}

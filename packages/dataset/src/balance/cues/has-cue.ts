import { findMentions, splitTurns } from "@disposition/postprocess";
import type { LabelledCall, Mention } from "@disposition/taxonomy";
import type { CueLanguage } from "./cue-lists.ts";
import type { CueSet, MentionCue } from "./cue-set.ts";
import { type PhraseFinder, phraseFinder } from "./phrase-finder.ts";

/** The part of a call that a cue is looked for in. */
export type CueCall = Pick<LabelledCall, "transcript" | "callDate" | "timeZone" | "language">;

/** Keys of the lists that are read beside that of the call's own language, since one transcript mixes them. */
const MIXED: readonly string[] = ["en", "hinglish", "hi", "any"] satisfies readonly (CueLanguage | "any")[];
const finders = new WeakMap<CueSet, Map<string, PhraseFinder>>();

/**
 * Whether the borrower's side says a cue. Turns of the agent do not count: "kal tak kar dijiye" promises nothing. Text
 * without speaker tags counts as a whole.
 *
 * @example hasCue({ transcript: "Customer: parso de dunga", callDate: "2026-02-21" }, cueSets.promise) // true
 */
export function hasCue(call: CueCall, cueSet: CueSet): boolean {
  return "mention" in cueSet ? hasMention(call, cueSet.mention) : hasPhrase(call, cueSet);
}

type WordCues = Extract<CueSet, { readonly words: unknown }>;

function hasPhrase({ transcript, language }: CueCall, cueSet: WordCues): boolean {
  const find = finderFor(cueSet, language?.split("-")[0]?.toLowerCase() ?? "");
  const spoken = splitTurns(transcript).filter(({ speaker }) => speaker !== "agent");
  return spoken.some(({ start, end }) => find(transcript.slice(start, end)));
}

function finderFor(cueSet: WordCues, language: string): PhraseFinder {
  const made = finders.get(cueSet) ?? new Map<string, PhraseFinder>();
  finders.set(cueSet, made);
  const lists = Object.entries(cueSet.words);
  const isListed = lists.some(([code]) => code === language);
  const known = made.get(isListed ? language : "");
  if (known !== undefined) return known;
  // A language without a list may be any of them
  const read = isListed ? lists.filter(([code]) => code === language || MIXED.includes(code)) : lists;
  const finder = phraseFinder(read.flatMap(([, phrases]) => phrases ?? []));
  made.set(isListed ? language : "", finder);
  return finder;
}

function hasMention(call: CueCall, cue: MentionCue): boolean {
  const { transcript, callDate, timeZone } = call;
  const { callDay, mentions } = findMentions({ transcript, callDate, timeZone });
  return mentions.some((mention) => mention.speaker !== "agent" && isCue(mention, cue, callDay));
}

function isCue(mention: Mention, cue: MentionCue, callDay: string): boolean {
  if (mention.kind === "amount") return cue === "amount";
  if (cue === "event-ahead") return mention.noDay === "event";
  return cue === "day-ahead" && mention.value !== null && mention.value > callDay;
}

import { findMentions, saysCommitment } from "@disposition/postprocess";
import type { CallReading, LabelledCall, Turn } from "@disposition/taxonomy";
import { languageData, type SynthesisLanguage } from "../../synthesis/languages/synthesis-languages.ts";
import type { Random } from "../../synthesis/random.ts";
import { type Gender, parseTemplate, renderTemplate, slotsOf } from "../../synthesis/template.ts";
import { callOf } from "./change-amount.ts";

/** A promised sum or day. */
export type PromisedValue = number | string;

/** What the borrower says in place of the promise: a refusal, or nothing definite. */
export type Withdrawal = "deny" | "vague";

const TRIES = 6;
/** "ok sir thank you" says nothing; a longer turn may. */
const SHORT_REPLY_WORDS = 4;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const DIGIT = /\p{Nd}/u;
/** First persons of women: "karungi", "deti hoon", करूंगी. */
const SHE = /(?<![\p{L}\p{M}])[a-z]+ngi(?![\p{L}\p{M}])|(?<![\p{L}\p{M}])[a-z]+ti h(?:oo|u)n|[ुू][ंँ]गी|ती (?:हूं|हूँ|हुं|हु)/iu;

/**
 * The call with the turn that promises exchanged for a refusal or a vague answer of the same language, and ended there.
 *
 * @param gold - What was promised; it tells the promise from talk of other sums and days.
 * @returns null where no such exchange is safe: the language has no templates, a turn is of an unknown speaker, the promise
 * is spread over several turns, or the borrower says more after it than a word of thanks.
 */
export function withdrawPromise(
  call: LabelledCall,
  reading: CallReading,
  { withdrawal, gold }: { readonly withdrawal: Withdrawal; readonly gold: readonly PromisedValue[] },
  random: Random,
): string | null {
  const language = languageOf(call);
  if (language === null || reading.turns.some(({ speaker }) => speaker === "unknown")) return null;
  const promise = reading.turns.findIndex((turn, index) => isBorrower(turn) && commits(upTo(reading, index), gold));
  const turn = reading.turns[promise];
  if (turn === undefined || !isBorrower(turn)) return null;
  const later = reading.turns.slice(promise + 1).filter(isBorrower);
  if (later.some((reply) => !isShortReply(call.transcript.slice(reply.start, reply.end)))) return null;
  const templates = languageData[language].acts[withdrawal].filter((text) => slotsOf(parseTemplate(text)).length === 0);
  const model = call.transcript.slice(turn.start, turn.end);
  const gender = SHE.test(borrowersWords(call.transcript, reading)) ? "f" : "m";
  for (let tries = 0; tries < TRIES; tries += 1) {
    const answer = likeTurn(model, say(random.pick(templates), gender, random));
    const transcript = call.transcript.slice(0, turn.start) + answer;
    const after = findMentions({ ...callOf(call), transcript });
    if (!commits(after, gold) && isAnsweredAt(promise, reading, after)) return transcript;
  }
  return null;
}

function languageOf({ language }: LabelledCall): SynthesisLanguage | null {
  const codes = Object.keys(languageData) as SynthesisLanguage[];
  return codes.find((code) => code === language) ?? null;
}

function isBorrower({ speaker }: Turn): boolean {
  return speaker === "customer";
}

/** Whether a commitment is heard that has to do with what was promised: of other sums and days people only talk. */
function commits(reading: CallReading, gold: readonly PromisedValue[]): boolean {
  const mentions = reading.mentions.filter(({ value }) => value !== null && gold.includes(value));
  return saysCommitment({ ...reading, mentions });
}

/** The reading of a call that ended after this turn. */
function upTo(reading: CallReading, last: number): CallReading {
  const turns = reading.turns.slice(0, last + 1);
  const end = turns.at(-1)?.end ?? 0;
  return { ...reading, turns, mentions: reading.mentions.filter((mention) => mention.end <= end) };
}

function isShortReply(text: string): boolean {
  return (text.match(WORD) ?? []).length <= SHORT_REPLY_WORDS && !DIGIT.test(text);
}

function borrowersWords(transcript: string, { turns }: CallReading): string {
  return turns
    .filter(isBorrower)
    .map(({ start, end }) => transcript.slice(start, end))
    .join(" ");
}

function say(template: string, gender: Gender, random: Random): string {
  return renderTemplate(parseTemplate(template), {
    choose: (count) => random.int(0, count - 1),
    slot: () => "",
    gender: () => gender,
  });
}

/** Speech-to-text that writes no capitals or full stops writes none here either. */
function likeTurn(model: string, text: string): string {
  const cased = model === model.toLowerCase() ? text.toLowerCase() : text;
  return /[.?!।]/u.test(model) ? cased : cased.replace(/[.?!।,](?=[.?!।,\s]|$)/gu, "");
}

/** Everything before the answer reads as it did, and the answer ends the call and names no day or sum. */
function isAnsweredAt(promise: number, before: CallReading, after: CallReading): boolean {
  if (after.turns.length !== promise + 1) return false;
  const kept = upTo(before, promise - 1).mentions;
  return (
    after.mentions.length === kept.length && kept.every(({ value }, index) => after.mentions[index]?.value === value)
  );
}

import { findAmounts } from "../amounts/find-amounts.ts";
import { findDates } from "../dates/find-dates.ts";
import type { PersonalKind, PersonalSpan } from "../steps/personal-span.ts";
import { phoneticKey } from "../text/phonetic-key.ts";
import { findAddresses } from "./find-addresses.ts";
import { findNames } from "./find-names.ts";
import { findNumbers } from "./find-numbers.ts";
import { findSpokenMail } from "./find-spoken-mail.ts";
import { readSpoken, type SpokenReading, type TokenRun } from "./spoken-reading.ts";
import { findWrittenIds } from "./written-ids.ts";

/** What `redactText` and `redactCall` put in the place of personal data. */
const PLACEHOLDER = /\[(?:email|upi|pan|aadhaar|card|phone|account|name|address)(?:-\p{Nd}{1,4})?\]/gu;
/** Any day will do: only where days stand is asked. */
const SOME_DAY = "2026-01-15";

/**
 * Everything personal in a text, in text order, without overlaps. Of two that overlap the surer kind stays: what its
 * shape gives away, then numbers, then addresses, then names. Placeholders of an earlier pass are left alone.
 */
export function findPersonal(text: string): PersonalSpan[] {
  const reading = readSpoken(text);
  const isTaken = takenBySumsAndDays(reading);
  // no name may swallow a sum or a day: labels would lose what they rest on
  const names = findNames(reading).filter(({ first, last }) => !isTaken(first) && !isTaken(last));
  const candidates: readonly PersonalSpan[] = [
    ...findWrittenIds(text),
    ...findSpokenMail(reading),
    ...findNumbers(reading).map((run) => withPlus(text, { ...spanOf(run.kind, reading, run), key: run.key })),
    ...findAddresses(reading, isTaken).map((run) => spanOf("address", reading, run)),
    ...names.map((run) => nameSpan(text, spanOf("name", reading, run))),
  ];
  const placeholders = [...text.matchAll(PLACEHOLDER)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  const taken = marked(text.length, placeholders);
  const kept = candidates.filter(({ start, end }) => {
    const isFree = !taken.subarray(start, end).includes(1);
    if (isFree) taken.fill(1, start, end);
    return isFree;
  });
  return kept.sort((one, other) => one.start - other.start);
}

function spanOf(kind: PersonalKind, { tokens }: SpokenReading, run: TokenRun): PersonalSpan {
  const inside = tokens.slice(run.first, run.last + 1);
  return {
    kind,
    start: inside[0]?.start ?? 0,
    end: inside.at(-1)?.end ?? 0,
    key: inside.map(({ key }) => key).join(" "),
  };
}

/** "Sharma's" is Sharma. */
function nameSpan(text: string, span: PersonalSpan): PersonalSpan {
  const name = text.slice(span.start, span.end);
  if (!/['’]s$/u.test(name)) return span;
  return { ...span, end: span.end - 2, key: name.slice(0, -2).split(/ +/u).map(phoneticKey).join(" ") };
}

/** The plus of "+91 …" goes with the number. */
function withPlus(text: string, span: PersonalSpan): PersonalSpan {
  return text[span.start - 1] === "+" ? { ...span, start: span.start - 1 } : span;
}

/** Whether a token is part of a sum or a day; they are looked for at the first question. */
function takenBySumsAndDays({ text, tokens }: SpokenReading): (index: number) => boolean {
  let taken: Uint8Array | null = null;
  return (index) => {
    const token = tokens[index];
    if (token === undefined) return false;
    taken ??= marked(text.length, [
      ...findDates(text, { callDate: SOME_DAY, tokens }),
      ...findAmounts(text, { tokens }),
    ]);
    return taken.subarray(token.start, token.end).includes(1);
  };
}

/** A text's characters: 1 inside the spans, else 0. */
function marked(length: number, spans: readonly { readonly start: number; readonly end: number }[]): Uint8Array {
  const marks = new Uint8Array(length);
  for (const { start, end } of spans) marks.fill(1, start, end);
  return marks;
}

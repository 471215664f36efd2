import { findDates, findMentions } from "@disposition/postprocess";
import type { CallReading, DateMention, LabelledCall } from "@disposition/taxonomy";
import { daysBetween } from "../../synthesis/civil-day.ts";
import type { Random } from "../../synthesis/random.ts";
import { type ChangedText, callOf } from "./change-amount.ts";
import { isOnlyChange, type Replacement, replaceAt } from "./edited-text.ts";
import { otherDays, relativeTables } from "./other-days.ts";

/** New days to try; a number of the month has 27. */
const TRIES = 8;

/**
 * Says another day to come wherever `day` is said: "kal" here and "the 12th" there become the same new day. The other days
 * of the call keep their order to it.
 *
 * @returns null where no such edit is safe: the day was not said, is the end of a range or doubtful, has no phrase that can
 * be exchanged, may be meant elsewhere too, or the finders do not read the new text as meant.
 */
export function changeDay(
  call: LabelledCall,
  reading: CallReading,
  day: string,
  random: Random,
): ChangedText<string> | null {
  const { mentions, callDay } = reading;
  const dates = mentions.filter((mention): mention is DateMention => mention.kind === "date");
  const said = dates.filter(({ value }) => value === day);
  if (said.length === 0 || day <= callDay || said.some(isOpen)) return null;
  const rest = dates.filter(({ value }) => value !== day);
  if (rest.some((mention) => mayBeThatDay(mention, day, said))) return null;
  const others = rest.flatMap(({ value, from }) => [value, from]).filter((other) => other != null);
  const [first, ...echoes] = said.map((mention) => phrasesFor(call, reading, mention, random));
  for (const { day: to, put } of first?.slice(0, TRIES) ?? []) {
    if (to <= callDay || !keepsOrder(day, to, others as string[])) continue;
    const same = echoes.map((phrases) => phrases.find((phrase) => phrase.day === to)?.put);
    const replacements = [put, ...same].filter((replacement) => replacement !== undefined);
    if (replacements.length < said.length) continue;
    const transcript = replaceAt(call.transcript, replacements);
    const changed = new Map(said.map((mention) => [mentions.indexOf(mention), to]));
    if (isOnlyChange(reading, findMentions({ ...callOf(call), transcript }), changed)) return { transcript, to };
  }
  return null;
}

interface OtherDay {
  readonly day: string;
  readonly put: Replacement;
}

/** Other phrases for the mention, with the days that the finders read in them where it stands. */
function phrasesFor(call: LabelledCall, reading: CallReading, mention: DateMention, random: Random): OtherDay[] {
  const turn = reading.turns.find(({ start, end }) => start <= mention.start && mention.end <= end);
  if (turn === undefined) return [];
  return otherDays(mention.text, random).flatMap((text) => {
    const put = { start: mention.start, end: mention.end, text };
    const spoken = replaceAt(call.transcript.slice(turn.start, turn.end), [
      { start: mention.start - turn.start, end: mention.end - turn.start, text },
    ]);
    const found = findDates(spoken, { ...callOf(call), speaker: turn.speaker });
    const day = found.find(({ start }) => start === mention.start - turn.start)?.value ?? null;
    return day === null ? [] : [{ day, put }];
  });
}

/** A range, or a day that is not sure. "12 tareekh" is sure enough: only the month is a convention. */
function isOpen({ from, certainty, window }: DateMention): boolean {
  return from !== undefined || certainty === "ambiguous" || window !== undefined;
}

/**
 * "kal ka remark daal diya" sounds like yesterday and echoes the promise, "23 tareekh likh liya" like last month: the same
 * word, number or weekday elsewhere, read as another day.
 */
function mayBeThatDay({ text, value, alternatives }: DateMention, day: string, said: readonly DateMention[]): boolean {
  if (alternatives?.includes(day) === true) return true;
  if (value !== null && (value.slice(-2) === day.slice(-2) || daysBetween(value, day) % 7 === 0)) return true;
  const tables = relativeTables(text);
  return said.some((mention) => relativeTables(mention.text).some((table) => tables.includes(table)));
}

function keepsOrder(from: string, to: string, others: readonly string[]): boolean {
  return from !== to && others.every((other) => other !== to && other < from === other < to);
}

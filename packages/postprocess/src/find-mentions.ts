import {
  Call,
  type CallReading,
  DEFAULT_TIME_ZONE,
  DispositionError,
  type Mention,
  type Turn,
} from "@disposition/taxonomy";
import { findAmounts } from "./amounts/find-amounts.ts";
import { asksHowMuch } from "./amounts/money-context.ts";
import { civilDay } from "./calendar/civil-day.ts";
import { findDates } from "./dates/find-dates.ts";
import { type Token, tokenise } from "./text/tokenise.ts";
import { type SplitTurnsOptions, splitTurns } from "./turns/split-turns.ts";

export type FindMentionsOptions = SplitTurnsOptions & {
  /** The present moment, for calls that do not say when they were. Default: the clock. */
  readonly now?: () => Date;
  /** Day of the month on which salaries come, 1–31; with it "salary ke baad" is that day, else no day. */
  readonly salaryDay?: number;
};

/**
 * Reads a call: fixes its civil day, splits the turns and finds every date and amount with its speaker and span.
 * A mention is never both: of a date and an amount that overlap the longer stays, and the date if they are of one length.
 *
 * @throws DispositionError `INPUT_INVALID` when the call does not fit the `Call` schema.
 * @example findMentions({ transcript: "Customer: kal 5000 bhej dunga", callDate: "2026-03-18" }).mentions.length // 2
 */
export function findMentions(call: Call, options: FindMentionsOptions = {}): CallReading {
  const { transcript, callDate, timeZone = DEFAULT_TIME_ZONE } = parseCall(call);
  const moment = callDate ?? (options.now?.() ?? new Date()).toISOString();
  const callDay = civilDay(moment, timeZone);
  const turns = splitTurns(transcript, options);
  // The clock of the machine is not the clock of the call: without a callDate only the day counts.
  const { salaryDay } = options;
  const spoken = { callDate: callDate ?? callDay, timeZone, ...(salaryDay !== undefined && { salaryDay }) };
  const tokens = turns.map((turn) => tokenise(transcript.slice(turn.start, turn.end)));
  const mentions = turns.flatMap((turn, index) => {
    const answersHowMuch = asksHowMuch(tokens[index - 1] ?? []);
    return readTurn(transcript, turn, { ...spoken, answersHowMuch, tokens: tokens[index] ?? [] });
  });
  return { transcript, callDay, timeZone, turns, mentions };
}

function parseCall(call: Call): Call {
  const parsed = Call.safeParse(call);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map(({ path, message }) => `${path.join(".") || "call"}: ${message}`);
  throw new DispositionError("INPUT_INVALID", `The call cannot be read; mend ${issues.join("; ")}`);
}

type Spoken = {
  callDate: string;
  timeZone: string;
  salaryDay?: number;
  answersHowMuch: boolean;
  tokens: readonly Token[];
};

function readTurn(transcript: string, turn: Turn, spoken: Spoken): Mention[] {
  const text = transcript.slice(turn.start, turn.end);
  const { speaker } = turn;
  const found = [...findDates(text, { ...spoken, speaker }), ...findAmounts(text, { ...spoken, speaker })];
  return keepLonger(found).map((mention) => ({
    ...mention,
    start: mention.start + turn.start,
    end: mention.end + turn.start,
    speaker,
  }));
}

/** Drops the shorter of two mentions that overlap. Dates come first in the list, and stay where the lengths are equal. */
function keepLonger<T extends { start: number; end: number }>(found: readonly T[]): T[] {
  const inOrder = [...found].sort((a, b) => a.start - b.start);
  const kept: T[] = [];
  for (const mention of inOrder) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= mention.start) kept.push(mention);
    else if (mention.end - mention.start > last.end - last.start) kept[kept.length - 1] = mention;
  }
  return kept;
}

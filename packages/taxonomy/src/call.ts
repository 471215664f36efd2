import { z } from "zod";
import { nameValue } from "./name-value.ts";

/** An IANA time zone that this Node knows, e.g. `Asia/Kolkata`. */
export const TimeZone = z.string().refine(isTimeZone, {
  error: (issue) => `${nameValue(issue.input)} is no IANA time zone; use one such as "Asia/Kolkata"`,
});

/** A calendar day that exists, `YYYY-MM-DD`. */
export const Day = z.iso.date({
  error: (issue) => `${nameValue(issue.input)} is no calendar day; write one as "2026-02-21"`,
});

const DayOrInstant = z.union([Day, z.iso.datetime({ offset: true })], {
  error: (issue) =>
    `${nameValue(issue.input)} is no day and no instant; write "2026-02-21" or "2026-02-21T10:30:00+05:30"`,
});

/** Time zone of a call that does not name one. */
export const DEFAULT_TIME_ZONE = "Asia/Kolkata";

/**
 * One call as it comes in. `callDate` is the civil day of the call (default: today in `timeZone`) or an ISO instant
 * with offset, which also says the time of day.
 */
export const Call = z.object({
  transcript: z.string(),
  callDate: DayOrInstant.optional(),
  timeZone: TimeZone.optional(),
  id: z.string().optional(),
});
export type Call = z.infer<typeof Call>;

/** Who speaks. `unknown` when the transcript has no speaker tags, or a tag that names neither side. */
export const Speaker = z.enum(["agent", "customer", "unknown"]);
export type Speaker = z.infer<typeof Speaker>;

/** One stretch of speech: `start`/`end` are UTF-16 offsets of the spoken words, without the speaker tag. */
export const Turn = z.object({ speaker: Speaker, start: z.int().min(0), end: z.int().min(0) });
export type Turn = z.infer<typeof Turn>;

const Span = {
  /** UTF-16 offsets into the transcript: `text === transcript.slice(start, end)`. */
  start: z.int().min(0),
  end: z.int().min(0),
  text: z.string(),
  /** Speaker of the turn that the mention lies in. */
  speaker: Speaker,
};

/**
 * How far the words alone fix the value: `certain` they do, `assumed` a convention filled something in (the month of
 * "5 tareekh"), `ambiguous` two readings stay open and `value` is the likelier one.
 */
export const Certainty = z.enum(["certain", "assumed", "ambiguous"]);
export type Certainty = z.infer<typeof Certainty>;

/**
 * Why a date phrase has no day: it cannot exist (30 Feb), hangs on an event ("salary ke baad"), or is only a time of
 * the day ("5 baje") or a stretch of hours ("do ghante ke liye").
 */
export const NoDay = z.enum(["impossible", "event", "time"]);
export type NoDay = z.infer<typeof NoDay>;

/**
 * What nobody said and a convention filled in: the day itself ("shaam tak" = today), the week of a weekday, the month
 * of "5 tareekh", the year of "5 April", the side of the call on which "kal" lies, the order of day and month.
 */
export const Implied = z.enum(["day", "week", "month", "year", "side", "order"]);
export type Implied = z.infer<typeof Implied>;

/** A time of the day, `HH:MM` from 00:00 to 24:00 in the call's time zone. */
const Clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/u);

/** A date said in the call. Of a range ("do teen din mein"), `value` is the last day and `from` the first. */
export const DateMention = z.object({
  kind: z.literal("date"),
  ...Span,
  value: Day.nullable(),
  from: Day.optional(),
  certainty: Certainty,
  noDay: NoDay.optional(),
  /** The other days that an `ambiguous` phrase can mean, likeliest first: of a verbless "kal" yesterday. */
  alternatives: z.array(Day).optional(),
  /** The days that a vague phrase leaves open: "next week" its Monday to Sunday, "after salary" the usual pay days. */
  window: z.object({ from: Day, to: Day }).optional(),
  /** Time of the day said in the phrase or beside it; both ends are equal for "5 baje". */
  time: z.object({ from: Clock, to: Clock }).optional(),
  /** What the words left to convention; absent when they said it all. */
  implied: z.array(Implied).optional(),
});
export type DateMention = z.infer<typeof DateMention>;

/**
 * What an amount is in the talk, told by the words beside it: the whole debt or what is overdue, one instalment, a sum
 * that the customer promises or that was paid, income, an offer to close the loan, a charge on top.
 */
export const AmountRole = z.enum(["due", "emi", "promised", "paid", "salary", "settlement", "penalty"]);
export type AmountRole = z.infer<typeof AmountRole>;

/** An amount of money said in the call, in rupees. Of a range, `value` is the upper end and `from` the lower. */
export const AmountMention = z.object({
  kind: z.literal("amount"),
  ...Span,
  value: z.number().positive(),
  from: z.number().positive().optional(),
  certainty: Certainty,
  /** A hint, left out when the words do not say; "promised" is never set in an agent's turn. */
  role: AmountRole.optional(),
});
export type AmountMention = z.infer<typeof AmountMention>;

export const Mention = z.discriminatedUnion("kind", [DateMention, AmountMention]);
export type Mention = z.infer<typeof Mention>;

/** A call after reading: its civil day fixed, its turns split, its mentions found. Turns and mentions are in text order. */
export const CallReading = z.object({
  transcript: z.string(),
  callDay: Day,
  timeZone: TimeZone,
  turns: z.array(Turn),
  mentions: z.array(Mention),
});
export type CallReading = z.infer<typeof CallReading>;

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

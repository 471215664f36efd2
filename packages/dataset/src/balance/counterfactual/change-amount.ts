import { findMentions } from "@disposition/postprocess";
import type { AmountMention, CallReading, LabelledCall } from "@disposition/taxonomy";
import type { Random } from "../../synthesis/random.ts";
import { isOnlyChange, replaceAt } from "./edited-text.ts";
import { sayInSameWay } from "./same-way-amount.ts";

/** A transcript in which one sum has become another wherever it was said. */
export interface ChangedText<Value> {
  readonly transcript: string;
  readonly to: Value;
}

/** Sums in which people think, largest first. */
const UNITS: readonly number[] = [100_000, 50_000, 10_000, 5000, 1000, 500, 100, 50, 10, 5, 1];
const TRIES = 8;
/** Bare numbers below this are no money to the finders. */
const SMALLEST = 100;

/**
 * Says another sum wherever `value` is said, each time in the same manner. The other sums keep their order to it, so that
 * a part stays a part, and a sum that is made of others ("2000 now of 5000, the remaining 3000") is left alone.
 *
 * @returns null where no such edit is safe: the sum was not said, is one end of a range or doubtful, or the finders do not
 * read the new text as meant.
 */
export function changeAmount(
  call: LabelledCall,
  reading: CallReading,
  value: number,
  random: Random,
): ChangedText<number> | null {
  const { mentions } = reading;
  const amounts = mentions.filter((mention): mention is AmountMention => mention.kind === "amount");
  const said = amounts.filter((mention) => mention.value === value);
  if (said.length === 0 || said.some(({ from, certainty }) => from !== undefined || certainty !== "certain"))
    return null;
  const others = amounts.flatMap(({ value: other, from }) => [other, ...(from === undefined ? [] : [from])]);
  const rest = [...new Set(others)].filter((other) => other !== value);
  if (isMadeOf(value, rest)) return null;
  const positions = said.map((mention) => mentions.indexOf(mention));
  for (let tries = 0; tries < TRIES; tries += 1) {
    const to = anotherSum(value, random);
    if (to === null || !keepsOrder(value, to, rest)) continue;
    const transcript = sayEverywhere(call, said, to, random);
    if (transcript === null) continue;
    const after = findMentions({ ...callOf(call), transcript });
    if (isOnlyChange(reading, after, new Map(positions.map((index) => [index, to])))) return { transcript, to };
  }
  return null;
}

/** What the finders read of a call. */
export function callOf({ callDate, timeZone }: LabelledCall): { callDate: string; timeZone?: string } {
  return timeZone === undefined ? { callDate } : { callDate, timeZone };
}

function sayEverywhere(call: LabelledCall, said: readonly AmountMention[], to: number, random: Random): string | null {
  const replacements = said.map(({ start, end, text, value }) => {
    const put = sayInSameWay({ text, from: value, to }, call.language, random);
    return put === null ? null : { start, end, text: put };
  });
  const whole = replacements.filter((replacement) => replacement !== null);
  return whole.length === said.length ? replaceAt(call.transcript, whole) : null;
}

/** A sum between half and twice the old one, as round as it. */
function anotherSum(value: number, random: Random): number | null {
  const unit = UNITS.find((candidate) => value % candidate === 0 && value / candidate >= 3);
  if (unit === undefined || value < SMALLEST) return null;
  const [low, high] = [
    Math.max(Math.ceil(value / 2 / unit), Math.ceil(SMALLEST / unit)),
    Math.floor((value * 2) / unit),
  ];
  const to = random.int(low, high) * unit;
  return to === value ? null : to;
}

function keepsOrder(from: number, to: number, others: readonly number[]): boolean {
  return others.every((other) => other !== to && Math.sign(other - from) === Math.sign(other - to));
}

/** Sum or difference of two others, half or double of one. */
function isMadeOf(value: number, others: readonly number[]): boolean {
  const related = (one: number) => one * 2 === value || one === value * 2;
  return others.some(
    (one) => related(one) || others.some((other) => other !== one && (one + other === value || one - other === value)),
  );
}

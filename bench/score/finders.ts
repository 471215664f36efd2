import { findAmounts } from "../../packages/postprocess/src/amounts/find-amounts.ts";
import { findDates } from "../../packages/postprocess/src/dates/find-dates.ts";
import { findNumbers } from "../../packages/postprocess/src/numbers/find-numbers.ts";
import { writtenNumber } from "./gold-values.ts";
import type { Found, Row } from "./row.ts";

export function dates({ text, callDate }: Row): Found[] {
  return findDates(text, { callDate }).map(({ start, end, value, from, noDay, alternatives }) => {
    const written = value === null ? (noDay ?? "no day") : from === undefined ? value : `${from}..${value}`;
    // a reading that stays open comes back with the others beside it: right if its first is, never a wrong claim
    return { start, end, written, abstains: value === null || alternatives !== undefined };
  });
}

/** Dates without the bare times of day, which our own corpora do not list: they fix no day. */
export function withoutTimes(row: Row): Found[] {
  return dates(row).filter(({ written }) => written !== "time");
}

export function amounts({ text }: Row): Found[] {
  return findAmounts(text).map(({ start, end, value, from }) => {
    const written = [...(from === undefined ? [] : [from]), value].map(writtenNumber).join("..");
    return { start, end, written, abstains: false };
  });
}

/** Every number of a text, with its sign and fraction. */
export function numbers({ text }: Row): Found[] {
  return findNumbers(text).map(({ start, end, value }) => ({
    start,
    end,
    written: writtenNumber(value),
    abstains: false,
  }));
}

/** The number that a whole text says: read from its first word to its last, or not at all. */
export function wholeNumber(row: Row): Found[] {
  const [first, ...others] = numbers(row);
  if (first === undefined) return [];
  const isWhole = others.length === 0 && first.start === 0 && first.end === row.text.length;
  return isWhole
    ? [first]
    : [{ ...first, end: row.text.length, written: `${first.written} of a part`, abstains: false }];
}

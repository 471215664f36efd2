import type { AmountMention, DateMention, Mention } from "@disposition/taxonomy";

/**
 * A mention in a few words: `date 2026-03-19..2026-03-20, assumed`, `date 2026-03-19 or 2026-03-17, ambiguous`,
 * `date without a day: event`, `amount 5,000, certain, promised`.
 */
export function describeMention(mention: Mention): string {
  return mention.kind === "date" ? describeDate(mention) : describeAmount(mention);
}

function describeDate({ from, value, alternatives = [], certainty, noDay, window, time }: DateMention): string {
  const vague = window === undefined ? [] : [`within ${range(window.from, window.to)}`];
  const clock = time === undefined ? [] : [`at ${range(time.from, time.to)}`];
  const day = value === null ? `date without a day: ${noDay ?? "unknown"}` : `date ${range(from ?? value, value)}`;
  const sure = value === null ? [] : [certainty];
  return [[day, ...alternatives].join(" or "), ...vague, ...clock, ...sure].join(", ");
}

function describeAmount({ from, value, certainty, role }: AmountMention): string {
  const amount = `amount ${range(rupees(from ?? value), rupees(value))}`;
  return [amount, certainty, ...(role === undefined ? [] : [role])].join(", ");
}

function range(from: string, to: string): string {
  return from === to ? to : `${from}..${to}`;
}

function rupees(value: number): string {
  return value.toLocaleString("en-IN");
}

import { DispositionError } from "@disposition/taxonomy";

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
/** The longest timer that Node sets, 2³¹ − 1 ms. */
const LONGEST_MS = 2_147_483_647;

/**
 * A time in ms from the text of an option; a bare number is seconds.
 *
 * @throws DispositionError `INPUT_INVALID` for another text, and for a time that is 0 or longer than 24 days.
 * @example parseDuration("--timeout", "2m") // 120000
 */
export function parseDuration(option: string, text: string): number {
  const { number, unit = "s" } = /^(?<number>\d{1,9}(?:\.\d{1,6})?)(?<unit>ms|s|m|h)?$/u.exec(text)?.groups ?? {};
  const ms = Number(number) * (UNITS[unit] ?? Number.NaN);
  if (ms > 0 && ms <= LONGEST_MS) return ms;
  throw new DispositionError("INPUT_INVALID", `${option} is "${text}"; give a time such as 30, 30s, 500ms or 2m`);
}

/** A civil day; `month` counts from 1. */
interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/**
 * Writes a day as Python's `strftime` does, at midnight: the directives that chat templates use. Others stay as they are.
 *
 * @example formatDay({ year: 2026, month: 1, day: 1 }, "%d %b %Y") // "01 Jan 2026"
 */
export function formatDay({ year, month, day }: CivilDay, format: string): string {
  const monthName = MONTHS[month - 1] ?? "";
  const weekday = WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? "";
  const two = (value: number) => String(value).padStart(2, "0");
  const written: Readonly<Record<string, string>> = {
    "%A": weekday,
    "%a": weekday.slice(0, 3),
    "%B": monthName,
    "%b": monthName.slice(0, 3),
    "%d": two(day),
    "%H": "00",
    "%M": "00",
    "%m": two(month),
    "%S": "00",
    "%Y": String(year),
    "%y": two(year % 100),
    "%%": "%",
  };
  return format.replace(/%./gu, (directive) => written[directive] ?? directive);
}

const DAY_MS = 86_400_000;

/**
 * The ISO 8601 week of a day: weeks begin on Monday and belong to the year of their Thursday.
 *
 * @param day - `YYYY-MM-DD`, or an instant whose day is taken; null for a call without one.
 * @returns `undated` for what is no day.
 * @example isoWeek("2027-01-01") // "2026-W53"
 */
export function isoWeek(day: string | null | undefined): string {
  const time = Date.parse(`${(day ?? "").slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(time)) return "undated";
  const weekday = (new Date(time).getUTCDay() + 6) % 7;
  const thursday = new Date(time + (3 - weekday) * DAY_MS);
  const year = thursday.getUTCFullYear();
  const week = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY_MS));
  return `${year}-W${String(week).padStart(2, "0")}`;
}

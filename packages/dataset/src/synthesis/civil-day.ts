/** A civil day in parts; `weekday` 0 is Monday. */
export interface CivilDay {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
}

const DAY_MS = 86_400_000;

/** Parts of an ISO day. */
export function partsOf(isoDay: string): CivilDay {
  const date = new Date(`${isoDay}T00:00:00Z`);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: (date.getUTCDay() + 6) % 7,
  };
}

/** The ISO day of these parts; null when there is no such day (30 February). `month` may run past 12 into next year. */
export function isoDayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}

/** The ISO day `days` later (earlier when negative). */
export function addDays(isoDay: string, days: number): string {
  return new Date(Date.parse(`${isoDay}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Last day of the month that `isoDay` lies in. */
export function monthEndOf(isoDay: string): string {
  const { year, month } = partsOf(isoDay);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The next day with this day of the month, on or after `isoDay`, in the first month that has it within two. */
export function nextDayOfMonth(isoDay: string, day: number): string | null {
  const { year, month, day: today } = partsOf(isoDay);
  return isoDayOf(year, day >= today ? month : month + 1, day);
}

/** The next Monday-based `weekday` strictly after `isoDay`. */
export function nextWeekday(isoDay: string, weekday: number): string {
  const distance = (weekday - partsOf(isoDay).weekday + 7) % 7;
  return addDays(isoDay, distance === 0 ? 7 : distance);
}

/** Days from one ISO day to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

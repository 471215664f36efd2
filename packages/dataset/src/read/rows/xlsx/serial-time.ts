const DAY_MS = 86_400_000;
const DAY_SECONDS = 86_400;
/** 1970-01-01 as a serial of the calendar that begins in 1900. */
const EPOCH_1900 = 25_569;
/** The calendar of old Macs begins so many days later. */
const LATER_1904 = 1462;
/** Excel takes 1900 for a leap year: its serials before 1 March 1900 are one too large. */
const MISCOUNTED = 60;
/** 31 December 9999, the last day that Excel knows. */
const LARGEST = 2_958_465;

/**
 * A serial day of a spreadsheet as ISO text: a day, a day with the time on the wall's clock, or, below 1, a time alone.
 *
 * @returns null for what the calendar does not have, and for 29 February 1900, which only Excel has.
 * @example serialTime(46074.4375, false) // "2026-02-21T10:30:00"
 */
export function serialTime(serial: number, is1904: boolean): string | null {
  if (!(serial >= 0)) return null;
  // whole seconds: a time is stored as a fraction that is rarely exact
  const seconds = Math.round(serial * DAY_SECONDS);
  const clock = seconds % DAY_SECONDS;
  const day = (seconds - clock) / DAY_SECONDS;
  const time = clock === 0 && day > 0 ? "" : isoClock(clock);
  if (day === 0 && !is1904) return time;
  const of1900 = is1904 ? day + LATER_1904 : day;
  if (of1900 > LARGEST || (!is1904 && of1900 === MISCOUNTED)) return null;
  const sinceEpoch = of1900 - EPOCH_1900 + (!is1904 && of1900 < MISCOUNTED ? 1 : 0);
  const iso = new Date(sinceEpoch * DAY_MS).toISOString().slice(0, 10);
  return time === "" ? iso : `${iso}T${time}`;
}

function isoClock(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}

import type { ParsedTime } from "./parse-time.ts";

const formatters = new Map<string, Intl.DateTimeFormat>();

/** A moment as a call has it: a day, or an instant with its offset. Midnight without an offset is a day, as tables write it. */
export function callMoment({ day, clock, offset }: ParsedTime, timeZone: string): string {
  if (clock === null) return day;
  if (offset !== null) return `${day}T${clock}${offset}`;
  return clock === "00:00:00" ? day : `${day}T${clock}${offsetAt(`${day}T${clock}Z`, timeZone)}`;
}

/** The civil day of a moment in a time zone. */
export function civilDayOf({ day, clock, offset }: ParsedTime, timeZone: string): string {
  if (clock === null || offset === null) return day;
  // the Canadian way of writing a day is the ISO way
  return new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" }).format(
    new Date(`${day}T${clock}${offset}`),
  );
}

/** Offset of a zone when its clocks show what `wall` says; `wall` is written as if it were Greenwich's. */
function offsetAt(wall: string, timeZone: string): string {
  const guess = namedOffset(new Date(wall), timeZone);
  return namedOffset(new Date(wall.replace("Z", guess)), timeZone);
}

function namedOffset(time: Date, timeZone: string): string {
  const formatter = formatters.get(timeZone) ?? new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" });
  formatters.set(timeZone, formatter);
  const name = formatter.formatToParts(time).find(({ type }) => type === "timeZoneName")?.value ?? "GMT";
  return name === "GMT" || name === "GMT+00:00" ? "Z" : name.slice("GMT".length);
}

// Making a formatter costs some 50 µs, using one 3 µs.
const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * Minutes since midnight of an instant, on the wall clock of a time zone.
 *
 * @param instant - Milliseconds since 1970-01-01T00:00Z.
 * @example minuteOfDay(Date.parse("2026-03-18T06:00:00Z"), "Asia/Kolkata") // 690, half past eleven
 */
export function minuteOfDay(instant: number, timeZone: string): number {
  const parts = new Map(
    formatterFor(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  return (parts.get("hour") ?? 0) * 60 + (parts.get("minute") ?? 0);
}

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const formatter = new Intl.DateTimeFormat("en", { timeZone, hour: "numeric", minute: "numeric", hourCycle: "h23" });
  formatters.set(timeZone, formatter);
  return formatter;
}

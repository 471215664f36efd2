import { at, type PlacedReading, type Scan, skip } from "./scan.ts";

/**
 * Gives a day the time said in its phrase ("kal shaam") or right beside it ("kal 5 baje", "5 baje kal"). The time is then
 * no reading of its own; the day's span stays as it was.
 */
export function attachTimes(scan: Scan, readings: readonly PlacedReading[]): PlacedReading[] {
  const kept: PlacedReading[] = [];
  for (const reading of readings) {
    const last = kept.at(-1);
    if (last === undefined) kept.push(withOwnTime(scan, reading));
    else if (isTime(reading) && isDay(last) && isBeside(scan, last, reading))
      kept[kept.length - 1] = moved(last, reading);
    else if (isTime(last) && isDay(reading) && isBeside(scan, last, reading))
      kept[kept.length - 1] = moved(reading, last);
    else kept.push(withOwnTime(scan, reading));
  }
  return kept;
}

function isTime({ noDay, time }: PlacedReading): boolean {
  return noDay === "time" && time !== undefined;
}

function isDay({ value, from }: PlacedReading): boolean {
  return value !== null && from === undefined;
}

function moved(day: PlacedReading, { time }: PlacedReading): PlacedReading {
  return time === undefined ? day : { ...day, time };
}

function isBeside(scan: Scan, first: PlacedReading, second: PlacedReading): boolean {
  const place = skip(scan, first.next, "on", "of", "emphasis", "article");
  if (place < second.first) return false;
  for (let index = first.next; index <= second.first; index++) if (scan.breaks[index]) return false;
  return true;
}

function withOwnTime(scan: Scan, reading: PlacedReading): PlacedReading {
  if (!isDay(reading) || reading.time !== undefined) return reading;
  for (let index = reading.first; index < reading.next; index++) {
    const { hours } = at(scan, index);
    if (hours) return { ...reading, time: { from: written(hours[0]), to: written(hours[1]) } };
  }
  return reading;
}

function written(hour: number): string {
  return `${String(hour).padStart(2, "0")}:00`;
}

import { addDays } from "../../calendar/add-days.ts";
import { readPostposition } from "./read-postposition.ts";
import { readTense, speaksOfPaying } from "./read-tense.ts";
import { at, isDash, type Reading, type Scan, skip } from "./scan.ts";

/** aaj, kal, parso, tomorrow, "day after tomorrow", "aane wala kal", abhi: with the part of the day after them. */
export function readRelativeDay(scan: Scan, index: number): Reading | null {
  return readDayBeyond(scan, index) ?? readRange(scan, index) ?? readModified(scan, index) ?? readPlain(scan, index);
}

/** "(the) day after tomorrow", "day before yesterday", "kal ke baad wala din" is left to its parts. */
function readDayBeyond(scan: Scan, index: number): Reading | null {
  const unit = at(scan, index);
  const side = at(scan, index + 1);
  const day = at(scan, index + 2);
  if (unit.unit !== "day" || day.day === undefined || day.eitherWay) return null;
  if (side.after && day.day >= 0) return dayReading(scan, index + 3, day.day + 1);
  if (side.before && day.day <= 0) return dayReading(scan, index + 3, day.day - 1);
  return null;
}

/** "kal ya parso", "kal parso mein", "aaj kal mein": one or the other day, so the span of both. */
function readRange(scan: Scan, index: number): Reading | null {
  const near = at(scan, index);
  const joined = at(scan, index + 1).or || isDash(scan, index + 1);
  const place = joined ? index + 2 : index + 1;
  const far = at(scan, place);
  if (near.day === undefined || far.day === undefined || far.day <= near.day || near.day < 0) return null;
  const within = readPostposition(scan, place + 1)?.kind === "within";
  // "aaj kal" without "mein" means nowadays.
  if (near.day === 0 && !joined && !within) return null;
  const past = far.eitherWay === true && readTense(scan, index, place + 1, "verb-last") === "past";
  const [from, value] = past ? [-far.day, -near.day] : [near.day, far.day];
  return { ...dayReading(scan, place + 1, value, "assumed"), from: addDays(scan.callDay, from) };
}

function readModified(scan: Scan, index: number): Reading | null {
  const { step } = at(scan, index);
  if (step === undefined || step === 0) return null;
  const place = skip(scan, index + 1, "wala");
  const word = at(scan, place);
  // "agle din": the next day
  if (step === 1 && at(scan, index).farStep && word.unit === "day") return dayReading(scan, place + 1, 1, "assumed");
  if (!word.eitherWay || word.day === undefined) return null;
  return dayReading(scan, place + 1, word.day * step);
}

function readPlain(scan: Scan, index: number): Reading | null {
  const word = at(scan, index);
  if (word.day === undefined) return word.today ? readNow(scan, index) : null;
  if (isNowadays(scan, index) || isNowadays(scan, index - 1)) return null;
  if (!word.eitherWay) return dayReading(scan, index + 1, word.day);
  const tense = readTense(scan, index, index + 1, "verb-last");
  if (tense) return dayReading(scan, index + 1, tense === "past" ? -word.day : word.day);
  const promised = scan.speaker === "customer" && speaksOfPaying(scan, index, index + 1);
  return dayReading(scan, index + 1, word.day, promised ? "assumed" : "ambiguous");
}

/** "aaj kal", nowadays, starts here. */
function isNowadays(scan: Scan, index: number): boolean {
  const both = at(scan, index).day === 0 && at(scan, index + 1).day === 1 && at(scan, index + 1).eitherWay === true;
  return both && scan.breaks[index + 1] !== true;
}

function readNow(scan: Scan, index: number): Reading | null {
  if (at(scan, index + 1).cancelsNow || at(scan, index - 1).until) return null;
  if (scan.tokens[index]?.text.toLowerCase() === "now" && !/^right$/iu.test(scan.tokens[index - 1]?.text ?? ""))
    return null;
  return dayReading(scan, index + 1, 0);
}

function dayReading(scan: Scan, next: number, days: number, certainty: Reading["certainty"] = "certain"): Reading {
  return { next: skip(scan, next, "dayPart"), value: addDays(scan.callDay, days), certainty };
}

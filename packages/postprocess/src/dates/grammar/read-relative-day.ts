import { addDays } from "../../calendar/add-days.ts";
import { readPostposition } from "./read-postposition.ts";
import { readTense, speaksOfPaying } from "./read-tense.ts";
import { at, isDash, type Reading, type Scan, skip } from "./scan.ts";

/** aaj, kal, parso, tomorrow, "day after tomorrow", "aane wala kal", abhi: with the part of the day after them. */
export function readRelativeDay(scan: Scan, index: number): Reading | null {
  return (
    readFurther(scan, index) ??
    readDayBeyond(scan, index) ??
    readRange(scan, index) ??
    readModified(scan, index) ??
    readPlain(scan, index)
  );
}

/** "நாளை மறுநாள்", "நேற்று முன்தினம்", "முந்தா நேத்து": one day beyond the one that is named. */
function readFurther(scan: Scan, index: number): Reading | null {
  const leads = at(scan, index).further === true;
  const named = leads ? index + 1 : index;
  const { day, eitherWay } = at(scan, named);
  if (day === undefined || day === 0 || eitherWay) return null;
  const next = leads ? named + 1 : skip(scan, named + 1, "on");
  if (!leads && !at(scan, next).further) return null;
  return dayReading(scan, leads ? next : next + 1, day + Math.sign(day));
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
  if (step === -1 && at(scan, index).edge === undefined && word.unit === "day")
    return dayBefore(scan, index, place + 1);
  if (!word.eitherWay || word.day === undefined) return null;
  return dayReading(scan, place + 1, word.day * step);
}

/** "pichle din gaya tha"; without a verb of the past it may be the day before anything. */
function dayBefore(scan: Scan, index: number, next: number): Reading | null {
  if (readPostposition(scan, next) || readTense(scan, index, next, "verb-last") !== "past") return null;
  return dayReading(scan, next, -1, "assumed");
}

function readPlain(scan: Scan, index: number): Reading | null {
  const word = at(scan, index);
  if (word.day === undefined) return word.today ? readNow(scan, index) : null;
  if (isNowadays(scan, index) || isNowadays(scan, index - 1)) return null;
  if (!word.eitherWay) return dayReading(scan, index + 1, word.day);
  const tense = readTense(scan, index, index + 1, "verb-last");
  if (tense) return dayReading(scan, index + 1, tense === "past" ? -word.day : word.day);
  const promised = scan.speaker === "customer" && speaksOfPaying(scan, index, index + 1);
  const ahead = dayReading(scan, index + 1, word.day, promised ? "assumed" : "ambiguous");
  return promised
    ? { ...ahead, implied: ["side"] }
    : { ...ahead, alternatives: [addDays(scan.callDay, -word.day)], implied: ["side"] };
}

/** "aaj kal", nowadays, starts here. */
function isNowadays(scan: Scan, index: number): boolean {
  const both = at(scan, index).day === 0 && at(scan, index + 1).day === 1 && at(scan, index + 1).eitherWay === true;
  return both && scan.breaks[index + 1] !== true;
}

function readNow(scan: Scan, index: number): Reading | null {
  if (at(scan, index + 1).cancelsNow || at(scan, index - 1).until || isStateOfThings(scan, index)) return null;
  if (scan.tokens[index]?.text.toLowerCase() === "now" && !/^right$/iu.test(scan.tokens[index - 1]?.text ?? ""))
    return null;
  return dayReading(scan, index + 1, 0);
}

const ABHI = /^(?:abhi+|abi|अभी)$/iu;
const ASKS = /^(?:kya|क्या)$/iu;
const IS = /^(?:hai|hain|he|h|है|हैं)$/iu;

/** "abhi paise nahi hai", "kya abhi ...": how things stand, no time for doing anything. */
function isStateOfThings(scan: Scan, index: number): boolean {
  if (!ABHI.test(scan.tokens[index]?.text ?? "")) return false;
  if (ASKS.test(scan.tokens[index - 1]?.text ?? "")) return true;
  if (readTense(scan, index, index + 1, "verb-last") !== null) return false;
  for (let place = index + 1; place < index + 10 && scan.breaks[place] !== true; place++) {
    if (IS.test(scan.tokens[place]?.text ?? "")) return true;
  }
  return false;
}

function dayReading(scan: Scan, next: number, days: number, certainty: Reading["certainty"] = "certain"): Reading {
  return { next: skip(scan, next, "dayPart"), value: addDays(scan.callDay, days), certainty };
}

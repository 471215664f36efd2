import { splitDay } from "../../calendar/day-number.ts";
import { readNumberAt } from "./read-number-at.ts";
import { readPostposition } from "./read-postposition.ts";
import { at, endsClause, isDash, type Scan } from "./scan.ts";

type Year = { readonly value: number; readonly next: number };

/** Beyond that a "year" after a date is a sum: "5 April 2040". */
const YEARS_AHEAD = 5;

/** The year after a day and its month: "2026", ", 1995", "two thousand eighteen", "सन दो हज़ार", "nineteen seventy eight". */
export function readYear(scan: Scan, index: number): Year | null {
  const place = scan.tokens[index]?.text === "," || isDash(scan, index) ? index + 1 : index;
  if (/^(?:san|सन|year)$/iu.test(scan.tokens[place]?.text ?? "")) return readNamedYear(scan, place + 1);
  const key = scan.tokens[place]?.key ?? "";
  if (/^[12]\d{3}$/u.test(key)) return readDigits(scan, Number(key), place);
  return readSpokenYear(scan, place);
}

/** Round figures, and those outside two centuries, must close their phrase: "5 April 2000 dunga" is a sum. */
function readDigits(scan: Scan, value: number, index: number): Year | null {
  if (!isYear(scan, value, index + 1)) return null;
  const plain = value >= 1900 && value % 50 !== 0;
  const said = readPostposition(scan, index + 1)?.kind === "on" || scan.tokens[index - 1]?.text === ",";
  return plain || said ? year(value, index + 1) : null;
}

/** "san do hazaar": the word before it makes any number a year. */
function readNamedYear(scan: Scan, index: number): Year | null {
  const number = readNumberAt(scan, index);
  return number && number.value >= 1000 && number.value < 3000 ? year(number.value, number.next) : null;
}

/** In words a year is also a sum ("5 April do hazaar dunga"), so it must be crooked and close its phrase. */
function readSpokenYear(scan: Scan, index: number): Year | null {
  const spoken = readCentury(scan, index) ?? readThousand(scan, index);
  if (spoken === null || spoken.value % 50 === 0) return null;
  const closes = endsClause(scan, spoken.next) || readPostposition(scan, spoken.next) !== null;
  return closes && isYear(scan, spoken.value, spoken.next) ? spoken : null;
}

function readThousand(scan: Scan, index: number): Year | null {
  const number = readNumberAt(scan, index);
  if (number === null || number.form !== "words" || !Number.isInteger(number.value)) return null;
  // "do hazaar | atharah ko": before a postposition the number reader takes the last part for a day.
  const rest = number.value === 2000 || number.value === 1900 ? readNumberAt(scan, number.next) : null;
  const small = rest !== null && rest.form === "words" && rest.value >= 1 && rest.value <= 99;
  const value = small ? number.value + rest.value : number.value;
  return value > 1900 && value < 2100 ? year(value, small ? rest.next : number.next) : null;
}

const CENTURIES: ReadonlyMap<string, number> = new Map([
  ["nineteen", 1900],
  ["twenty", 2000],
]);
const ZERO = /^(?:zero|oh|o)$/iu;

/** "nineteen seventy eight", "nineteen zero one", "twenty twenty six" */
function readCentury(scan: Scan, index: number): Year | null {
  const century = CENTURIES.get(scan.tokens[index]?.text.toLowerCase() ?? "");
  if (century === undefined) return null;
  const zero = ZERO.test(scan.tokens[index + 1]?.text ?? "");
  const rest = readNumberAt(scan, zero ? index + 2 : index + 1);
  if (rest === null || rest.form !== "words" || rest.value < 1 || rest.value > 99) return null;
  return rest.value < 10 === zero ? year(century + rest.value, rest.next) : null;
}

function isYear(scan: Scan, value: number, next: number): boolean {
  const { counted, unit } = at(scan, next);
  return counted !== true && unit === undefined && value <= splitDay(scan.callDay).year + YEARS_AHEAD;
}

function year(value: number, next: number): Year {
  return { value, next };
}

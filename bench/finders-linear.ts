import { synthesise } from "@disposition/dataset";
import { findAmounts } from "../packages/postprocess/src/amounts/find-amounts.ts";
import { findDates } from "../packages/postprocess/src/dates/find-dates.ts";
import { tokenise } from "../packages/postprocess/src/text/tokenise.ts";
import { median } from "./statistics.ts";

const SIZES = [1_000, 10_000, 100_000, 1_000_000];
/** Short texts are read several times for one sample. */
const CHARACTERS_PER_SAMPLE = 20_000;
const SAMPLES = 9;
const SAMPLES_OF_LONG_TEXT = 3;
const CALL_DATE = "2026-03-18";

/** Texts made to let a pattern or a loop that is not linear take for ever. */
const HOSTILE: readonly (readonly [name: string, piece: string])[] = [
  ["digits", "1"],
  ["grouped digits", "1,23,"],
  ["decimals", "1.2."],
  ["dates without end", "5/4/"],
  ["one word", "c"],
  ["one Hindi word", "कि"],
  ["blanks", " "],
  ["line breaks", "\n"],
  ["opening brackets", "["],
  ["number words", "sadhe teen "],
  ["scales", "lakh hazaar sau "],
  ["digits said one by one", "nau aath saat "],
  ["day words", "kal parso "],
  ["joined days", "kal ya "],
  ["relative words", "agle mahine ke "],
  ["durations", "do teen din hafte "],
  ["months", "5 march may "],
  ["speaker tags", "Agent: "],
  ["English dates", "next week monday of the month "],
];

/**
 * Prints the time of cutting a text and finding its dates and amounts, per 1,000 characters, at growing sizes; `ratio`
 * is the largest size over the smallest, about 1 when the time is linear in the length.
 */
export function measureFinders(): void {
  console.log("\nfinders, µs of processor time per 1,000 characters, medians");
  console.log(["text".padEnd(24), ...SIZES.map((size) => `${size / 1000} KB`.padStart(9)), "    ratio"].join(""));
  measureText("invented calls", inventedCalls);
  for (const [name, piece] of HOSTILE) measureText(name, (size) => piece.repeat(size / piece.length));
}

function measureText(name: string, textOf: (size: number) => string): void {
  find(textOf(SIZES[1] ?? 0)); // warms the code up
  const times = SIZES.map((size) => timePerThousand(textOf(size)));
  const ratio = (times.at(-1) ?? Number.NaN) / (times[0] ?? Number.NaN);
  console.log(
    [name.padEnd(24), ...times.map((time) => time.toFixed(0).padStart(9)), ratio.toFixed(2).padStart(9)].join(""),
  );
}

/** Processor time, not time on the clock: other work on the machine must not look like a long text. */
function timePerThousand(text: string): number {
  const findsPerSample = Math.ceil(CHARACTERS_PER_SAMPLE / text.length);
  const samples = Array.from({ length: text.length < CHARACTERS_PER_SAMPLE ? SAMPLES : SAMPLES_OF_LONG_TEXT }, () => {
    const before = process.cpuUsage();
    for (let count = 0; count < findsPerSample; count += 1) find(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / findsPerSample;
  });
  return (median(samples) * 1000) / text.length;
}

function find(text: string): void {
  const tokens = tokenise(text);
  findDates(text, { callDate: CALL_DATE, tokens });
  findAmounts(text, { tokens });
}

/** Calls in English, Hinglish and Hindi, one after the other. */
function inventedCalls(size: number): string {
  let text = "";
  for (const { transcript } of synthesise({ seed: 1, count: 100_000, languages: ["en", "hinglish", "hi"] })) {
    text += `${transcript}\n`;
    if (text.length >= size) break;
  }
  return text.slice(0, size);
}

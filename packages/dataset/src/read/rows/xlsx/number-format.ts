/** What a number of a cell stands for. */
export type NumberMeaning = "number" | "time";

/** The formats that every workbook has without listing them: days, times, and both, some of them of East Asia. */
const BUILT_IN_TIMES = [
  14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 47, 50, 51, 52, 53, 54, 55, 56, 57,
  58,
];

/** Texts in quotes, escaped characters, fillers, and brackets: colours, currencies, conditions. */
const NOT_CODES = /"[^"]*"|\\.|[_*].|\[[^[\]]*\]/gsu;
/** `[h]:mm`: hours that count on beyond a day are a duration, not a time of day. */
const ELAPSED = /\[(?:h+|m+|s+)\]/iu;

/** Whether a format shows a number as a day or time. @param code - Of a format that the workbook lists. */
export function meaningOf(id: number, code: string | undefined): NumberMeaning {
  if (code === undefined) return BUILT_IN_TIMES.includes(id) ? "time" : "number";
  if (ELAPSED.test(code)) return "number";
  const [positive = ""] = code.split(";");
  return /[dmyhs]/iu.test(positive.replace(NOT_CODES, "").replace(/general/giu, "")) ? "time" : "number";
}

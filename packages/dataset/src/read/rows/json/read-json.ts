import type { DecodedText } from "../decode-text.ts";
import { fileProblem, rowProblem } from "../file-problem.ts";
import type { Row } from "../row.ts";
import { TextWindow } from "../text-window.ts";
import { parseRow } from "./parse-row.ts";
import { ValueEnd } from "./value-end.ts";

/** Keys under which an object may hold the rows. */
export const WRAPPERS = ["calls", "rows", "data", "records"] as const;

const SPACE = /\s/u;

export interface JsonOptions {
  /** Named in messages. */
  readonly name: string;
  readonly rowCharacters: number;
}

/**
 * Reads the elements of a JSON array, or of the array under `calls`, `rows`, `data` or `records` of an object, one by
 * one. Memory: the longest row, at most `rowCharacters`.
 */
export async function* readJson(text: DecodedText, options: JsonOptions): AsyncGenerator<Row> {
  const window = new TextWindow(text.chunks);
  try {
    await enterArray(window, options);
    for (let line = 1; ; line += 1) {
      const first = await nextSign(window);
      if (first === "]") return;
      if (first === null) {
        yield rowProblem(line, "is missing: the file ends before its array does");
        return;
      }
      const json = await takeValue(window, options.rowCharacters);
      if (json === null && window.isDone) {
        yield rowProblem(line, "is cut off: the file ends in the middle of it");
        return;
      }
      yield json === null
        ? rowProblem(line, `is longer than ${options.rowCharacters} characters`)
        : parseRow(json, line, text);
      if ((await nextSign(window)) === ",") window.at += 1;
    }
  } finally {
    await window.close();
  }
}

/** Goes to the first element. */
async function enterArray(window: TextWindow, { name, rowCharacters }: JsonOptions): Promise<void> {
  const first = await nextSign(window);
  if (first === "[") {
    window.at += 1;
    return;
  }
  if (first !== "{") throw fileProblem(name, "it is no JSON array of calls");
  window.at += 1;
  for (;;) {
    const key = (await nextSign(window)) === '"' ? await takeValue(window, rowCharacters) : null;
    if (key === null || (await nextSign(window)) !== ":") throw fileProblem(name, NO_ARRAY);
    window.at += 1;
    const opening = await nextSign(window);
    if (opening === "[" && WRAPPERS.some((wrapper) => key === JSON.stringify(wrapper))) {
      window.at += 1;
      return;
    }
    await takeValue(window, rowCharacters);
    if ((await nextSign(window)) === ",") window.at += 1;
  }
}

const NO_ARRAY = `its JSON object holds no array of calls under ${WRAPPERS.map((key) => `"${key}"`).join(", ")}`;

/** The next character that is no white space, which stays unread; null at the end. */
async function nextSign(window: TextWindow): Promise<string | null> {
  for (;;) {
    const sign = window.text[window.at];
    if (sign === undefined) {
      if (!(await window.grow())) return null;
    } else if (!SPACE.test(sign)) {
      return sign;
    } else {
      window.at += 1;
    }
  }
}

/** Takes the value at the window's place; null for one that is too long, which is read past, or cut off. */
async function takeValue(window: TextWindow, rowCharacters: number): Promise<string | null> {
  const end = new ValueEnd();
  let seen = window.at;
  let isTooLong = false;
  for (;;) {
    const stop = end.find(window.text, seen);
    if (stop !== null) {
      const value = window.text.slice(window.at, stop);
      window.at = stop;
      return isTooLong || value.length > rowCharacters ? null : value;
    }
    if (window.text.length - window.at > rowCharacters) {
      isTooLong = true;
      window.at = window.text.length;
    }
    const length = window.text.length - window.at;
    if (!(await window.grow())) {
      window.at = window.text.length;
      return null;
    }
    seen = length;
  }
}

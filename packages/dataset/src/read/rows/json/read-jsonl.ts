import type { DecodedText } from "../decode-text.ts";
import { rowProblem } from "../file-problem.ts";
import type { Row } from "../row.ts";
import { TextWindow } from "../text-window.ts";
import { parseRow } from "./parse-row.ts";

/** Reads one JSON value per line; empty lines are left out. Memory: the longest row, at most `rowCharacters`. */
export async function* readJsonl(text: DecodedText, rowCharacters: number): AsyncGenerator<Row> {
  const window = new TextWindow(text.chunks);
  try {
    for (let line = 1; !window.isDone; line += 1) {
      line += skipBlankLines(window);
      const json = await nextLine(window, rowCharacters);
      if (json === null) yield rowProblem(line, `is longer than ${rowCharacters} characters`);
      else if (json.trim() !== "") yield parseRow(json, line, text);
      if (window.isSpent) await window.grow();
    }
  } finally {
    await window.close();
  }
}

/** Goes past lines without a sign, of which a file may have millions. @returns how many. */
function skipBlankLines(window: TextWindow): number {
  const start = window.at;
  while (window.text[window.at] === "\n") window.at += 1;
  return window.at - start;
}

/** The line at the window's place, without its end; null for one that is too long, which is read past. */
async function nextLine(window: TextWindow, rowCharacters: number): Promise<string | null> {
  let isTooLong = false;
  for (;;) {
    const end = window.text.indexOf("\n", window.at);
    if (end !== -1 || window.isLast) {
      const stop = end === -1 ? window.text.length : end;
      const line = window.text.slice(window.at, stop);
      window.at = Math.min(stop + 1, window.text.length);
      return isTooLong || line.length > rowCharacters ? null : line;
    }
    if (window.text.length - window.at > rowCharacters) {
      isTooLong = true;
      window.at = window.text.length;
    }
    await window.grow();
  }
}

/** One user-perceived character as a terminal shows it. `start`/`end` are UTF-16 offsets into the text. */
export type Cell = {
  readonly shown: string;
  /** Columns that it takes: 0 for marks without a letter, 2 for emoji and wide scripts. */
  readonly width: number;
  readonly start: number;
  readonly end: number;
};

const TAB_STOP = 4;
const ZERO_WIDTH = /^[\p{M}\p{Cf}]$/u;
const CONTROL = /^\p{Cc}/u;
const EMOJI = /^\p{Emoji_Presentation}|\u{fe0f}/u;
const WIDE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303e\uff01-\uff60]$/u;
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * Cuts a line into cells. Tabs become blanks up to the next stop, other control characters a sign: a transcript must not
 * move the cursor.
 *
 * @param offset - Where the line starts in its text.
 */
export function cellsOf(line: string, offset = 0): Cell[] {
  let column = 0;
  return Array.from(graphemes.segment(line), ({ segment, index }) => {
    const shown = shownAs(segment, column);
    const width = widthOf(shown);
    column += width;
    return { shown, width, start: offset + index, end: offset + index + segment.length };
  });
}

function shownAs(grapheme: string, column: number): string {
  if (grapheme === "\t") return " ".repeat(TAB_STOP - (column % TAB_STOP));
  return CONTROL.test(grapheme) ? "\u{fffd}" : grapheme;
}

function widthOf(grapheme: string): number {
  if (EMOJI.test(grapheme)) return 2;
  return [...grapheme].reduce((sum, point) => sum + (ZERO_WIDTH.test(point) ? 0 : WIDE.test(point) ? 2 : 1), 0);
}

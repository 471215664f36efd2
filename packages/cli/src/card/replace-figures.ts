import { DispositionError } from "@disposition/taxonomy";

/** The signs in a Markdown file between which a command writes; a reader does not see them. */
const START = "<!-- figures -->";
const END = "<!-- /figures -->";

/**
 * A Markdown text with other figures between its two signs; everything else stays as it is.
 *
 * @throws DispositionError `FILE_INVALID` unless each sign stands there once, in their order.
 * @example replaceFigures("# Model\n<!-- figures -->\nold\n<!-- /figures -->\n", "new")
 */
export function replaceFigures(text: string, figures: string): string {
  const [start, end] = [text.indexOf(START), text.indexOf(END)];
  const areSingle = start === text.lastIndexOf(START) && end === text.lastIndexOf(END);
  if (start < 0 || end < start || !areSingle) {
    throw new DispositionError(
      "FILE_INVALID",
      `the figures have no place; write one line "${START}" and, behind it, one line "${END}"`,
    );
  }
  return `${text.slice(0, start + START.length)}\n\n${figures.trim()}\n\n${text.slice(end)}`;
}

import type { Mention } from "@disposition/taxonomy";
import type { Cell } from "./cells.ts";
import { describeMention } from "./describe-mention.ts";

/** The columns of a line that a mention takes. */
interface Mark {
  readonly mention: Mention;
  readonly column: number;
  readonly width: number;
}

/**
 * The lines to print under a line of text: a rule under each mention and what it is, the last one's beside its rule, the
 * others' below, each at its column. A mention that was wrapped is named where it ends. `[]` for a line without one.
 */
export function underline(line: readonly Cell[], mentions: readonly Mention[]): string[] {
  const marks = mentions.flatMap((mention) => markOf(line, mention) ?? []);
  if (marks.length === 0) return [];
  const rules = marks.reduce((drawn, { column, width }) => drawn.padEnd(column) + "─".repeat(width), "");
  const named = marks.filter(({ mention }) => mention.end <= (line.at(-1)?.end ?? 0));
  const beside = named.at(-1);
  const isAtEnd = beside !== undefined && beside === marks.at(-1);
  const below = isAtEnd ? named.slice(0, -1) : named;
  return [
    isAtEnd ? `${rules} ${describeMention(beside.mention)}` : rules,
    ...below.map((_, index) => nameLine(below.slice(0, below.length - index))),
  ];
}

function markOf(line: readonly Cell[], mention: Mention): Mark | null {
  const first = line.findIndex(({ end }) => end > mention.start);
  const covered = line.filter(({ start, end }) => start < mention.end && end > mention.start);
  if (covered.length === 0) return null;
  return { mention, column: widthOf(line.slice(0, first)), width: widthOf(covered) };
}

/** The name of the last mark, under strokes that lead from those before it to their names on the next lines. */
function nameLine(marks: readonly Mark[]): string {
  const strokes = marks.slice(0, -1).reduce((drawn, { column }) => `${drawn.padEnd(column)}│`, "");
  const last = marks.at(-1);
  return last === undefined ? "" : strokes.padEnd(last.column) + describeMention(last.mention);
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}

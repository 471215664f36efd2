import type { Cell } from "./cells.ts";

/** Breaks a line into lines of at most `width` columns, after a blank where there is one. A blank at the break stays. */
export function wrapCells(cells: readonly Cell[], width: number): Cell[][] {
  const lines: Cell[][] = [];
  let rest = 0;
  while (rest < cells.length) {
    const next = breakAfter(cells, rest, width);
    lines.push(cells.slice(rest, next));
    rest = next;
  }
  return lines;
}

function breakAfter(cells: readonly Cell[], first: number, width: number): number {
  let used = 0;
  let lastBlank = -1;
  for (let at = first; at < cells.length; at += 1) {
    const cell = cells[at] as Cell;
    const isBlank = cell.shown.trim() === "";
    if (isBlank) lastBlank = at;
    used += cell.width;
    // A blank may hang over the edge: nobody sees it
    if (used > width && !isBlank && at > first) return lastBlank > first ? lastBlank + 1 : at;
  }
  return cells.length;
}

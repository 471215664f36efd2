import { findPersonal } from "./find-personal.ts";

/** How well redaction does on lines with `{kind:words}` marks. */
export interface RedactionScore {
  /** Marked stretches of which nothing is left, of all. */
  readonly removed: number;
  readonly marked: number;
  /** Masked stretches that touch a marked one, of all. */
  readonly right: number;
  readonly masked: number;
  /** Lines on which something went wrong, as they came out. */
  readonly faults: readonly string[];
}

const MARK = /\{\w{1,12}:([^}]{1,200})\}/gu;

/** Scores lines; for tests and the bench. */
export function scoreRedaction(lines: readonly string[]): RedactionScore {
  const scores = lines.map(scoreLine);
  const sum = (pick: (score: RedactionScore) => number) => scores.reduce((total, score) => total + pick(score), 0);
  return {
    removed: sum(({ removed }) => removed),
    marked: sum(({ marked }) => marked),
    right: sum(({ right }) => right),
    masked: sum(({ masked }) => masked),
    faults: scores.flatMap(({ faults }) => faults),
  };
}

function scoreLine(line: string): RedactionScore {
  const { text, marks } = readMarks(line);
  const found = findPersonal(text);
  const isCovered = (at: number) => found.some(({ start, end }) => start <= at && at < end);
  const isGone = (mark: { start: number; end: number }) => {
    const letters = [...text.slice(mark.start, mark.end).matchAll(/[\p{L}\p{N}]/gu)];
    return letters.every((letter) => isCovered(mark.start + letter.index));
  };
  const removed = marks.filter(isGone).length;
  const right = found.filter(({ start, end }) => marks.some((mark) => start < mark.end && mark.start < end)).length;
  const isFaulty = removed < marks.length || right < found.length;
  const shown = found.map(({ kind, start, end }) => `${kind}:${text.slice(start, end)}`).join(" | ");
  return {
    removed,
    marked: marks.length,
    right,
    masked: found.length,
    faults: isFaulty ? [`${line}  →  ${shown}`] : [],
  };
}

function readMarks(line: string): { text: string; marks: { start: number; end: number }[] } {
  let text = "";
  let copied = 0;
  const marks: { start: number; end: number }[] = [];
  for (const match of line.matchAll(MARK)) {
    text += line.slice(copied, match.index);
    const words = match[1] ?? "";
    marks.push({ start: text.length, end: text.length + words.length });
    text += words;
    copied = match.index + match[0].length;
  }
  return { text: text + line.slice(copied), marks };
}

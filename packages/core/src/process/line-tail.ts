import type { Readable } from "node:stream";

const MOST_LINES = 20;
/** In characters; a native backtrace has lines without end. */
const LONGEST_LINE = 300;

/** Reads a stream to its end, so that its writer never blocks, and returns a look at its last lines. */
export function lineTail(stream: Readable): () => readonly string[] {
  let lines: string[] = [];
  let unfinished = "";
  stream.setEncoding("utf8");
  stream.on("data", (text: string) => {
    const parts = (unfinished + text).split(/\r?\n/u);
    unfinished = (parts.pop() ?? "").slice(0, LONGEST_LINE);
    lines = [...lines, ...parts.filter(isFilled).map(cut)].slice(-MOST_LINES);
  });
  // a pipe that breaks ends the tail, nothing else
  stream.on("error", () => undefined);
  return () => [...lines, unfinished].filter(isFilled).map(cut).slice(-MOST_LINES);
}

function isFilled(line: string): boolean {
  return line.trim() !== "";
}

function cut(line: string): string {
  return line.trim().slice(0, LONGEST_LINE);
}

import { lineWriter } from "../../build/line-writer.ts";
import type { Reject } from "./reject.ts";

/** How many rejects there are of one kind, and the first few lines that have it. */
export interface RejectCount extends Pick<Reject, "field" | "code" | "reason"> {
  readonly count: number;
  readonly lines: readonly number[];
}

/** What was rejected. */
export interface RejectSummary {
  /** Rows with at least one problem. */
  readonly rows: number;
  /** The most frequent first. */
  readonly kinds: readonly RejectCount[];
}

const LINES_SHOWN = 5;
/** Kinds that are told apart; their number does not grow with the file's mistakes. */
const MOST_KINDS = 1000;

/** Counts rejects by field and code. Memory does not grow with their number. */
export class RejectTally {
  #rows = 0;
  readonly #kinds = new Map<string, { first: Reject; count: number; lines: number[] }>();

  /** Adds the problems of one row. */
  add(rejects: readonly Reject[]): void {
    this.#rows += 1;
    for (const reject of rejects) {
      const key = this.#kinds.size < MOST_KINDS ? `${reject.field}\0${reject.code}\0${kindOf(reject)}` : "";
      const kind = this.#kinds.get(key) ?? { first: reject, count: 0, lines: [] };
      kind.count += 1;
      if (kind.lines.length < LINES_SHOWN) kind.lines.push(reject.line);
      this.#kinds.set(key, kind);
    }
  }

  summary(): RejectSummary {
    const kinds = [...this.#kinds.values()].map(({ first, count, lines }) => {
      return { field: first.field, code: first.code, reason: kindOf(first), count, lines };
    });
    return { rows: this.#rows, kinds: kinds.sort((one, other) => other.count - one.count) };
  }
}

/** A reason without the line that it names. */
function kindOf({ reason }: Reject): string {
  return reason.replace(/^line \d+ /u, "").replace(/ \(first in line \d+\)$/u, "");
}

/** Where the rejects of an output go. */
export function rejectsPath(output: string): string {
  return `${output}.rejects.jsonl`;
}

/** Writes rejects, one JSON object a line: line, field, code, value, reason. */
export interface RejectsWriter {
  /** Takes the problems of one row. */
  write(rejects: readonly Reject[]): Promise<void>;
  close(): Promise<RejectSummary>;
}

/**
 * Opens the file of rejects, replacing what is there. It is written even when it stays empty, so that old ones are gone.
 *
 * @example
 * const rejects = rejectsWriter(rejectsPath("calls.jsonl"));
 * for await (const reading of calls) if ("rejects" in reading) await rejects.write(reading.rejects);
 * console.log((await rejects.close()).rows);
 */
export function rejectsWriter(path: string): RejectsWriter {
  const file = lineWriter(path);
  const tally = new RejectTally();
  return {
    async write(rejects) {
      tally.add(rejects);
      for (const { line, field, code, value, reason } of rejects)
        await file.write({ line, field, code, value, reason });
    },
    async close() {
      await file.close();
      return tally.summary();
    },
  };
}

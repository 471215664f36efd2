import type { TrainingRow } from "./training-row.ts";

/** Calls between two rows of the same call: more than a batch, so that no step sees one transcript twice. */
const LAG_CALLS = 64;

/**
 * Interleaves the rows of several tasks: the n-th row of a call leaves n × 64 calls after the first. Chance plays no
 * part, and a longer run begins with the rows of a shorter one. Holds at most 64 × n rows for each n.
 */
export class RowQueue {
  readonly #due = new Map<number, TrainingRow[]>();
  #call = 0;

  /** Takes the rows of one call (null where a task has none) and gives those whose turn it is. */
  next(rows: readonly (TrainingRow | null)[]): TrainingRow[] {
    for (const [index, row] of rows.entries()) {
      if (row === null) continue;
      const turn = this.#call + index * LAG_CALLS;
      const due = this.#due.get(turn);
      if (due) due.push(row);
      else this.#due.set(turn, [row]);
    }
    const leaving = this.#due.get(this.#call) ?? [];
    this.#due.delete(this.#call);
    this.#call += 1;
    return leaving;
  }

  /** What is still waiting, in the order in which it would have left. */
  rest(): TrainingRow[] {
    const turns = [...this.#due].sort(([one], [other]) => one - other);
    this.#due.clear();
    return turns.flatMap(([, rows]) => rows);
  }
}

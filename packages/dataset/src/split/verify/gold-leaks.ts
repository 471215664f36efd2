import type { TrainingRow } from "../../write/training-row.ts";
import { HashCounter } from "./hash-counter.ts";
import { goldNames, type NamingLine, QuestionReader } from "./question-reader.ts";

/** Below so many rows of a task nobody can tell what stands in every prompt from what gives one answer away. */
const FEW_ROWS = 20;
/** In (nearly) every row: part of the prompt. */
const EVERYWHERE = 0.99;
/**
 * A line tells when it is right about more of its rows than the label's own share and half of the rest: of a label that
 * half of all rows have, about three in four.
 */
const TELLING = 0.5;

/**
 * Finds rows whose question gives away their answer: a line that names the gold label behind a cue ("disposition: PTP"),
 * a label's name with an underscore, or the answer's JSON.
 *
 * The prompt of every row may list and explain the labels, and show examples. So a line counts only when it is right
 * about the rows in which it stands: not when it stands in (nearly) all rows of a task, and not when it is right hardly
 * more often than chance.
 *
 * Rows are shown twice: `add` all of them first, then ask `leaks`. Holds some 40 bytes per different line that names a
 * label; lines of speech do not.
 */
export class GoldLeaks {
  readonly #reader = new QuestionReader();
  readonly #rowsWithLine = new HashCounter();
  /** Rows in which a line names a value that is gold. */
  readonly #rightRows = new HashCounter();
  readonly #rowsWithGold = new HashCounter();
  readonly #rowsOfTask = new Map<string, number>();

  add(row: TrainingRow): void {
    const { task = "" } = row;
    this.#rowsOfTask.set(task, (this.#rowsOfTask.get(task) ?? 0) + 1);
    for (const name of goldNames(row)) this.#rowsWithGold.add(task, name);
    for (const { line, told } of this.#reader.linesOf(row)) {
      this.#rowsWithLine.add(task, line);
      for (const name of told) this.#rightRows.add(task, `${name}\0${line}`);
    }
  }

  /** Whether any row may leak; when not, there is no need to ask for each. */
  get suspects(): boolean {
    return this.#rightRows.size > 0;
  }

  /** Whether the question of a row that was added gives away its answer. */
  leaks(row: TrainingRow): boolean {
    return this.#reader.linesOf(row).some((line) => this.#tells(line, row.task ?? ""));
  }

  #tells({ line, role, told }: NamingLine, task: string): boolean {
    const all = this.#rowsOfTask.get(task) ?? 0;
    if (all < FEW_ROWS) return role === "user" && told.length > 0;
    const rows = this.#rowsWithLine.count(task, line);
    if (rows >= EVERYWHERE * all) return false;
    return told.some((name) => {
      const share = this.#rowsWithGold.count(task, name) / all;
      return this.#rightRows.count(task, `${name}\0${line}`) >= (share + (1 - share) * TELLING) * rows;
    });
  }
}

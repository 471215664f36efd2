import { rm } from "node:fs/promises";
import type { LabelledCall, Taxonomy } from "@disposition/taxonomy";
import { type LineWriter, lineWriter } from "../build/line-writer.ts";
import { readLines } from "../write/read-lines.ts";

/**
 * Calls on disk, because a set is planned from all of them and does not fit in memory: written once, read as often as
 * needed, in the order in which they were added. The file holds whatever the calls hold; `remove` it.
 */
export class CallSpool<T extends Taxonomy> {
  readonly #path: string;
  readonly #writer: LineWriter;
  #size = 0;

  constructor(path: string) {
    this.#path = path;
    this.#writer = lineWriter(path);
  }

  /** Calls added so far. */
  get size(): number {
    return this.#size;
  }

  async add(call: LabelledCall<T>): Promise<void> {
    await this.#writer.write(call);
    this.#size += 1;
  }

  /** No call can be added any more, and all can be read. */
  async seal(): Promise<void> {
    await this.#writer.close();
  }

  /** All calls with their number, from 0. */
  async *read(): AsyncGenerator<{ readonly call: LabelledCall<T>; readonly row: number }, void, undefined> {
    for await (const { text, number } of readLines(this.#path)) {
      yield { call: JSON.parse(text) as LabelledCall<T>, row: number - 1 };
    }
  }

  async remove(): Promise<void> {
    await Promise.allSettled([this.#writer.close()]);
    await rm(this.#path, { force: true });
  }
}

import { createHash } from "node:crypto";
import type { Question } from "./messages.ts";

interface Deaths {
  readonly count: number;
  /** The process that died last; one death counts once, however many equal inputs it took. */
  readonly pid: number;
}

const DEATHS_TO_QUARANTINE = 2;

/** Inputs that were being worked on when a process died. Holds hashes, no text; the longest unseen are dropped. */
export class Suspects {
  readonly #records = new Map<string, Deaths>();
  readonly #most: number;

  constructor(most = 1000) {
    this.#most = most;
  }

  /** Whether the input was there when a process died, and has not been answered since. */
  has(question: Question): boolean {
    // hashing a call costs as much as a thousandth of answering it, and there are almost never suspects
    return this.#records.size > 0 && this.#records.has(hashOf(question));
  }

  isQuarantined(question: Question): boolean {
    if (this.#records.size === 0) return false;
    const hash = hashOf(question);
    const record = this.#records.get(hash);
    if (record === undefined || record.count < DEATHS_TO_QUARANTINE) return false;
    this.#remember(hash, record);
    return true;
  }

  blame(question: Question, pid: number): void {
    const hash = hashOf(question);
    const record = this.#records.get(hash);
    if (record?.pid === pid) return;
    this.#remember(hash, { count: (record?.count ?? 0) + 1, pid });
  }

  /** The input was answered: it was not what killed. */
  clear(question: Question): void {
    if (this.#records.size > 0) this.#records.delete(hashOf(question));
  }

  quarantined(): number {
    return [...this.#records.values()].filter(({ count }) => count >= DEATHS_TO_QUARANTINE).length;
  }

  /** A Map keeps the order of insertion, so the first key is the one unseen for longest. */
  #remember(hash: string, record: Deaths): void {
    this.#records.delete(hash);
    this.#records.set(hash, record);
    const [oldest] = this.#records.keys();
    if (this.#records.size > this.#most && oldest !== undefined) this.#records.delete(oldest);
  }
}

function hashOf(question: Question): string {
  const input = question.kind === "fill" ? question.request : question.prompt;
  return createHash("sha256").update(JSON.stringify(input)).digest("base64");
}

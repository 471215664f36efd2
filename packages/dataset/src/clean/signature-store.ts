import { SIGNATURE_LENGTH } from "./min-hash.ts";

/** Rows per piece of memory: one MiB of signatures. */
const PIECE = 4096;

/** Signatures in text order; grows by a MiB at a time and never copies. 256 bytes per row. */
export class SignatureStore {
  readonly #pieces: Uint16Array[] = [];
  #size = 0;

  get size(): number {
    return this.#size;
  }

  add(signature: Uint16Array): void {
    if (this.#size % PIECE === 0) this.#pieces.push(new Uint16Array(PIECE * SIGNATURE_LENGTH));
    this.#pieces.at(-1)?.set(signature, (this.#size % PIECE) * SIGNATURE_LENGTH);
    this.#size += 1;
  }

  /** A view, not a copy. */
  at(row: number): Uint16Array {
    const start = (row % PIECE) * SIGNATURE_LENGTH;
    const piece = this.#pieces[Math.floor(row / PIECE)] ?? new Uint16Array(0);
    return piece.subarray(start, start + SIGNATURE_LENGTH);
  }
}

import { type FileHandle, open } from "node:fs/promises";
import { Problem } from "../../problem/problem.ts";
import { storageProblem } from "./storage-problem.ts";

/** Where bytes are counted before they are written. */
interface Quota {
  take(bytes: number): void;
}

/** The file into which an upload is written as it comes. Only the service's own user can read it. */
export class SpoolFile {
  readonly #handle: FileHandle;
  readonly #quota: Quota;
  readonly #mostBytes: number;
  #bytes = 0;

  constructor(handle: FileHandle, quota: Quota, mostBytes: number) {
    this.#handle = handle;
    this.#quota = quota;
    this.#mostBytes = mostBytes;
  }

  /** @throws Problem `storage_full`, `storage_unavailable`. */
  static async make(path: string, quota: Quota, mostBytes: number): Promise<SpoolFile> {
    try {
      return new SpoolFile(await open(path, "wx", 0o600), quota, mostBytes);
    } catch (error) {
      throw storageProblem(error);
    }
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** @throws Problem `file_too_large`, `storage_full`, `storage_unavailable`. */
  async write(chunk: Uint8Array): Promise<void> {
    if (this.#bytes + chunk.byteLength > this.#mostBytes) throw fileTooLarge(this.#mostBytes);
    this.#quota.take(chunk.byteLength);
    this.#bytes += chunk.byteLength;
    try {
      // writes the whole chunk, or rejects
      await this.#handle.appendFile(chunk);
    } catch (error) {
      throw storageProblem(error);
    }
  }

  async close(): Promise<void> {
    await this.#handle.close();
  }
}

export function fileTooLarge(mostBytes: number): Problem {
  return new Problem("file_too_large", `a file may have ${mostBytes} bytes; split it, or leave columns out`);
}

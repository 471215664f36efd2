import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";

/** Rows that may be made and not yet on disk; so many, and those at work, are made again after a crash. */
const MOST_WAITING = 500;

interface Quota {
  take(bytes: number): void;
}

interface Waiting<E> {
  readonly line: Buffer;
  readonly entry: E;
}

/**
 * Adds lines to a file and says when the disk has them. While one group of lines is synced the next one gathers, so a
 * slow job is synced row by row, and a fast one does not wait for the disk.
 */
export class JournalWriter<E> {
  readonly #handle: FileHandle;
  readonly #quota: Quota;
  readonly #onSynced: (entries: readonly E[], waiting: number) => void;
  #end: number;
  #waiting: Waiting<E>[] = [];
  #flushing: Promise<void> | null = null;
  #failure: { readonly error: unknown } | null = null;

  private constructor(
    handle: FileHandle,
    start: number,
    quota: Quota,
    onSynced: (entries: readonly E[], waiting: number) => void,
  ) {
    this.#handle = handle;
    this.#end = start;
    this.#quota = quota;
    this.#onSynced = onSynced;
  }

  /** Opens a journal to go on at byte `start`; what stands behind is cut off. */
  static async open<E>(
    path: string,
    start: number,
    quota: Quota,
    onSynced: (entries: readonly E[], waiting: number) => void,
  ): Promise<JournalWriter<E>> {
    const handle = await open(path, constants.O_RDWR | constants.O_CREAT, 0o600);
    try {
      await handle.truncate(start);
      // rows that are told as done after a restart have to be as safe as the others
      await handle.datasync();
      return new JournalWriter(handle, start, quota, onSynced);
    } catch (error) {
      await handle.close();
      throw error;
    }
  }

  /** Returns at once unless many lines wait for the disk. @throws what the disk says. */
  async append(record: object, entry: E): Promise<void> {
    if (this.#failure !== null) throw this.#failure.error;
    this.#waiting.push({ line: Buffer.from(`${JSON.stringify(record)}\n`), entry });
    this.#flushing ??= this.#flush();
    this.#flushing.catch((error: unknown) => {
      this.#failure = { error };
    });
    if (this.#waiting.length >= MOST_WAITING) await this.#flushing;
  }

  /** Waits until the disk has everything. */
  async sync(): Promise<void> {
    await this.#flushing;
  }

  /** Closes the file; lines that wait are lost, as in a crash. */
  async close(): Promise<void> {
    this.#waiting = [];
    await this.#flushing?.catch(() => undefined);
    await this.#handle.close();
  }

  async #flush(): Promise<void> {
    while (this.#waiting.length > 0) {
      const group = this.#waiting.splice(0);
      await this.#write(Buffer.concat(group.map(({ line }) => line)));
      await this.#handle.datasync();
      const entries = group.map(({ entry }) => entry);
      this.#onSynced(entries, this.#waiting.length);
    }
    this.#flushing = null;
  }

  async #write(bytes: Buffer): Promise<void> {
    this.#quota.take(bytes.length);
    for (let written = 0; written < bytes.length; ) {
      const at = this.#end + written;
      written += (await this.#handle.write(bytes, written, bytes.length - written, at)).bytesWritten;
    }
    this.#end += bytes.length;
  }
}

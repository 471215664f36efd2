import { constants } from "node:fs";
import { type FileHandle, open, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { DispositionError } from "@disposition/taxonomy";
import { fileError } from "./file-error.ts";
import { syncFolder } from "./sync-folder.ts";

/**
 * How much a power cut may cost at most: so many rows, or the rows of so many milliseconds, whichever is less. They
 * are made again by the next run. A killed process costs nothing: each row is handed to the system when it is made.
 */
export const SYNC_POLICY = { rows: 100, ms: 1000 } as const;

const STAYS = "; the rows before it are kept, the same command goes on from there";

/**
 * A file of JSON lines that only ever grows by whole rows. What stands behind `start` when it is opened is cut off; a
 * row that cannot be written whole is taken back. A second process that writes to the same file is noticed.
 *
 * All methods throw DispositionError `FILE_INVALID` with the remedy.
 */
export class RowFile implements AsyncDisposable {
  readonly #path: string;
  readonly #handle: FileHandle;
  /** False for a device or a pipe: these are written to, and nothing else. */
  readonly #isRegular: boolean;
  #end: number;
  #syncedEnd: number;
  #syncedAt = performance.now();
  #unsynced = 0;

  private constructor(path: string, handle: FileHandle, isRegular: boolean, start: number) {
    this.#path = path;
    this.#handle = handle;
    this.#isRegular = isRegular;
    this.#end = start;
    this.#syncedEnd = start;
  }

  /** Opens `path`, made when missing, to go on at byte `start`. */
  static async open(path: string, start: number): Promise<RowFile> {
    try {
      const isRegular = await isRegularOrMissing(path);
      const handle = await open(path, isRegular ? constants.O_RDWR | constants.O_CREAT : constants.O_WRONLY);
      if (isRegular) {
        await handle.truncate(start);
        await syncFolder(dirname(path));
      }
      return new RowFile(path, handle, isRegular, start);
    } catch (cause) {
      throw fileError(`cannot write "${path}"`, cause);
    }
  }

  /** Adds a row. When it returns the system has the whole row. */
  async append(row: object): Promise<void> {
    await this.#checkAlone();
    const bytes = Buffer.from(`${JSON.stringify(row)}\n`);
    try {
      await this.#write(bytes);
    } catch (cause) {
      await this.#cutBack(this.#end);
      throw fileError(`cannot write a row to "${this.#path}"`, cause, this.#isRegular ? STAYS : "");
    }
    this.#end += bytes.length;
    this.#unsynced += 1;
    const isDue = this.#unsynced >= SYNC_POLICY.rows || performance.now() - this.#syncedAt >= SYNC_POLICY.ms;
    if (isDue) await this.sync();
  }

  /** Waits until the disk has every row. */
  async sync(): Promise<void> {
    if (!this.#isRegular || this.#unsynced === 0) return;
    try {
      await this.#handle.datasync();
    } catch (cause) {
      // some file systems say only now that there was no room, and not for which rows
      await this.#cutBack(this.#syncedEnd);
      throw fileError(`cannot write "${this.#path}" to the disk`, cause, STAYS);
    }
    this.#syncedEnd = this.#end;
    this.#syncedAt = performance.now();
    this.#unsynced = 0;
  }

  /** Closes the file without syncing it. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.#handle.close();
  }

  async #write(bytes: Buffer): Promise<void> {
    let written = 0;
    // a full disk may take the beginning of a row before it refuses the rest
    while (written < bytes.length) {
      const position = this.#isRegular ? this.#end + written : null;
      written += (await this.#handle.write(bytes, written, bytes.length - written, position)).bytesWritten;
    }
  }

  async #checkAlone(): Promise<void> {
    if (!this.#isRegular) return;
    const { size } = await this.#handle.stat();
    if (size === this.#end) return;
    const message = `"${this.#path}" was changed by somebody else: let one batch write to it at a time, and run this one again when the other has ended`;
    throw new DispositionError("FILE_INVALID", message);
  }

  /** Best effort: a torn row that cannot be cut off now is cut off by the next run. */
  async #cutBack(end: number): Promise<void> {
    if (!this.#isRegular) return;
    await this.#handle.truncate(end).catch(() => undefined);
    this.#end = end;
  }
}

/** False for a device, a pipe or a folder. */
export async function isRegularOrMissing(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return true;
    throw error;
  }
}

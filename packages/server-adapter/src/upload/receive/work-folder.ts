import { rmSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FolderLock } from "../../jobs/folder-lock.ts";
import { lives } from "../../jobs/lives.ts";
import { draining } from "../../service/drain-service.ts";
import { storageFull, storageProblem } from "./storage-problem.ts";

/**
 * The folder in which uploads and jobs have a folder each, and how many bytes it may hold. Nobody but the service's own
 * user can look into it.
 */
export class WorkFolder {
  /** Whether it stays when the process ends. */
  readonly isKept: boolean;
  readonly #given: string | undefined;
  readonly #mostBytes: number;
  #bytes = 0;
  #path: Promise<string> | null = null;
  #lock: FolderLock | null = null;
  #made: string | null = null;
  #isClosed = false;

  constructor(given: string | undefined, mostBytes: number) {
    this.#given = given;
    this.#mostBytes = mostBytes;
    this.isKept = given !== undefined;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** Makes the folder, or takes hold of the given one. A failure is forgotten, so that the next call tries again. */
  open(): Promise<string> {
    this.#path ??= this.#takeHold().catch((error: unknown) => {
      this.#path = null;
      throw storageProblem(error);
    });
    return this.#path;
  }

  /** Folder of one upload; it may not exist. */
  async pathOf(id: string): Promise<string> {
    return join(await this.open(), id);
  }

  /** @throws Problem `storage_full`, `storage_unavailable`. */
  async make(id: string): Promise<string> {
    const path = await this.pathOf(id);
    try {
      await mkdir(path, { mode: 0o700 });
      return path;
    } catch (error) {
      throw storageProblem(error);
    }
  }

  /** @throws what the disk says; then it is tried again until it can be done, because transcripts must not stay. */
  async remove(id: string, bytes: number): Promise<void> {
    this.give(bytes);
    await this.#delete(await this.pathOf(id));
  }

  /** Names of the uploads' folders in it; other folders are somebody else's and are left alone. */
  async ids(): Promise<string[]> {
    const entries = await readdir(await this.open(), { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory() && UPLOAD_ID.test(entry.name)).map(({ name }) => name);
  }

  /** Counts bytes that are about to be written. @throws Problem `storage_full`. */
  take(bytes: number): void {
    if (this.#bytes + bytes > this.#mostBytes) throw storageFull();
    this.#bytes += bytes;
  }

  /** Counts bytes that are there already, whether or not there is room for them. */
  found(bytes: number): void {
    this.#bytes += bytes;
  }

  give(bytes: number): void {
    this.#bytes -= bytes;
  }

  /** Lets the folder go; one that was made for this process is removed. At once, because the process may end now. */
  closeNow(): void {
    this.#isClosed = true;
    this.#lock?.releaseNow();
    this.#lock = null;
    if (!this.isKept && this.#made !== null) rmSync(this.#made, { recursive: true, force: true });
    this.#made = null;
  }

  async #delete(path: string): Promise<void> {
    try {
      await rm(path, { recursive: true, force: true });
    } catch (error) {
      const again = () => void (this.#isClosed || this.#delete(path).catch(() => undefined));
      setTimeout(again, DELETE_AGAIN_MS).unref();
      throw error;
    }
  }

  async #takeHold(): Promise<string> {
    const path = await this.#make();
    if (!this.#isClosed) return path;
    // the service was stopped meanwhile
    this.closeNow();
    throw draining();
  }

  async #make(): Promise<string> {
    // mkdtemp makes a folder that only its owner can enter
    if (this.#given === undefined) {
      await removeOrphans(tmpdir());
      this.#made = await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`));
      return this.#made;
    }
    await mkdir(this.#given, { recursive: true, mode: 0o700 });
    this.#lock = await FolderLock.take(this.#given);
    return this.#given;
  }
}

/** Pause before a folder is deleted that could not be. */
const DELETE_AGAIN_MS = 1_000;

/** What an upload is called, and its folder. */
export const UPLOAD_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

const PREFIX = "disposition-uploads-";
const ORPHAN = /^disposition-uploads-([0-9]{1,10})-[A-Za-z0-9]{6}$/u;
/** A folder may be of a process that cannot be seen from here; one of yesterday is of nobody. */
const ORPHAN_MS = 24 * 3_600_000;

/** Deletes folders of processes that were killed: they hold transcripts. */
async function removeOrphans(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const pid = ORPHAN.exec(name)?.[1];
    if (pid === undefined || lives(Number(pid))) continue;
    const path = join(parent, name);
    const facts = await stat(path).catch(() => null);
    const isOld = facts !== null && Date.now() - facts.mtimeMs > ORPHAN_MS;
    if (isOld && facts.uid === process.getuid?.()) await rm(path, { recursive: true, force: true });
  }
}

/** Bytes of the files in a folder that has no folders in it. */
export async function bytesIn(folder: string): Promise<number> {
  const names = await readdir(folder);
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

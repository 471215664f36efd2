import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { link, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join, resolve } from "node:path";
import { DispositionError } from "@disposition/taxonomy";
import { lives } from "./lives.ts";

/** A lock of another machine is taken for left behind when nobody has touched it for so long, in ms. */
const STALE_MS = 60_000;
const TOUCH_MS = 15_000;

/** Folders that this process holds: its own process number in a lock says nothing after a restart in a container. */
const held = new Set<string>();

interface Holder {
  readonly host: string;
  readonly pid: number;
}

/** Keeps two processes from working on the jobs of one folder. */
export class FolderLock {
  readonly #folder: string;
  readonly #path: string;
  readonly #timer: NodeJS.Timeout;

  private constructor(folder: string, path: string) {
    this.#folder = folder;
    this.#path = path;
    this.#timer = setInterval(() => void touch(path), TOUCH_MS).unref();
  }

  /** @throws DispositionError `INPUT_INVALID` when another process that lives has it. */
  static async take(given: string): Promise<FolderLock> {
    const folder = resolve(given);
    const path = join(folder, "lock");
    if (held.has(folder)) throw inUse();
    held.add(folder);
    try {
      await claim(folder, path);
      return new FolderLock(folder, path);
    } catch (error) {
      held.delete(folder);
      throw error;
    }
  }

  releaseNow(): void {
    clearInterval(this.#timer);
    rmSync(this.#path, { force: true });
    held.delete(this.#folder);
  }
}

/** Claims are written whole beside the lock and linked to its name: a kill leaves no half lock. */
async function claim(folder: string, path: string): Promise<void> {
  const own = join(folder, `lock-${randomUUID()}`);
  await writeFile(own, JSON.stringify({ host: hostname(), pid: process.pid } satisfies Holder), { mode: 0o600 });
  try {
    if (await links(own, path)) return;
    if (await isAlive(path)) throw inUse();
    // of two that find the same dead lock only one can take it away
    await rename(path, `${own}-dead`).catch(() => undefined);
    await rm(`${own}-dead`, { force: true });
    if (!(await links(own, path))) throw inUse();
  } finally {
    await rm(own, { force: true });
  }
}

async function links(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

async function isAlive(path: string): Promise<boolean> {
  const holder = await readFile(path, "utf8").then(parse, ifGone);
  if (holder === null) return false;
  if (holder.host !== hostname()) return Date.now() - (await stat(path)).mtimeMs < STALE_MS;
  return holder.pid !== process.pid && lives(holder.pid);
}

/** A lock that is there and cannot be read is somebody's. */
function ifGone(error: unknown): null {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
  throw error;
}

function parse(text: string): Holder | null {
  try {
    const { host, pid } = JSON.parse(text);
    return typeof host === "string" && Number.isInteger(pid) ? { host, pid } : null;
  } catch {
    return null;
  }
}

async function touch(path: string): Promise<void> {
  const now = new Date();
  await utimes(path, now, now).catch(() => undefined);
}

function inUse(): DispositionError {
  const message = "upload.directory: another process uses this folder; give each its own, or stop the other first";
  return new DispositionError("INPUT_INVALID", message);
}

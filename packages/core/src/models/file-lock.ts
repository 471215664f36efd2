import { randomUUID } from "node:crypto";
import { readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { setTimeout as delay } from "node:timers/promises";

/** Options of `lockFile`. */
export interface FileLockOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called once when another holds the lock. */
  readonly onWait?: () => void;
  /** Default 250. */
  readonly pollMs?: number;
  /** A lock of another machine that was not touched for so long is void; default 30,000. */
  readonly staleMs?: number;
}

interface Owner {
  readonly token: string;
  readonly pid: number;
  readonly host: string;
}

interface Sighting {
  readonly text: string;
  readonly touchedMs: number;
}

const TOUCH_MS = 5_000;
const heldTokens = new Set<string>();

/**
 * Waits for a lock between processes, a file, and holds it until disposed. It saves work and does not guard data: in
 * rare races two may hold it, so what is done under it must bear being done twice.
 *
 * @throws Whatever the file system says when the file cannot be made; the reason of `signal`.
 */
export async function lockFile(path: string, options: FileLockOptions = {}): Promise<AsyncDisposable> {
  const { signal, onWait, pollMs = 250, staleMs = 30_000 } = options;
  const owner: Owner = { token: randomUUID(), pid: process.pid, host: hostname() };
  let seen: Sighting | null = null;
  // the holder's clock may differ from ours, so staleness is what we watched ourselves
  let seenSinceMs = 0;
  while (!(await tryCreate(path, owner))) {
    if (seenSinceMs === 0) onWait?.();
    const now = await look(path);
    if (seen === null || now?.text !== seen.text || now.touchedMs !== seen.touchedMs) seenSinceMs = performance.now();
    seen = now;
    if (seen !== null && (isDead(seen.text) || performance.now() - seenSinceMs >= staleMs)) await remove(path, owner);
    else await delay(pollMs, undefined, { ...(signal && { signal }) }).catch(() => signal?.throwIfAborted());
  }
  return hold(path, owner);
}

async function tryCreate(path: string, owner: Owner): Promise<boolean> {
  heldTokens.add(owner.token);
  try {
    await writeFile(path, JSON.stringify(owner), { flag: "wx" });
    return true;
  } catch (error) {
    heldTokens.delete(owner.token);
    if (isCode(error, "EEXIST")) return false;
    throw error;
  }
}

function hold(path: string, owner: Owner): AsyncDisposable {
  const timer = setInterval(() => void utimes(path, new Date(), new Date()).catch(() => undefined), TOUCH_MS);
  timer.unref();
  return {
    async [Symbol.asyncDispose]() {
      clearInterval(timer);
      const ours = (await look(path))?.text === JSON.stringify(owner);
      if (ours) await rm(path, { force: true }).catch(() => undefined);
      heldTokens.delete(owner.token);
    },
  };
}

async function look(path: string): Promise<Sighting | null> {
  try {
    const [text, { mtimeMs }] = await Promise.all([readFile(path, "utf8"), stat(path)]);
    return { text, touchedMs: mtimeMs };
  } catch {
    return null;
  }
}

/** Moves the lock away first, so that of several waiters one removes it. */
async function remove(path: string, owner: Owner): Promise<void> {
  const aside = `${path}.${owner.token}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if (isCode(error, "ENOENT")) return;
    throw error;
  }
  await rm(aside, { force: true });
}

/** True for a lock of this machine whose process is gone; a pid that was given out again counts as alive. */
function isDead(text: string): boolean {
  const owner = parseOwner(text);
  if (owner === null || owner.host !== hostname()) return false;
  // after a restart in a container the old pid may be ours
  if (owner.pid === process.pid) return !heldTokens.has(owner.token);
  try {
    process.kill(owner.pid, 0);
    return false;
  } catch (error) {
    return isCode(error, "ESRCH");
  }
}

/** Null while the other process is still writing. */
function parseOwner(text: string): Owner | null {
  try {
    const owner: Partial<Owner> = JSON.parse(text);
    if (typeof owner.pid !== "number" || typeof owner.host !== "string" || !owner.token) return null;
    return { token: owner.token, pid: owner.pid, host: owner.host };
  } catch {
    return null;
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}

import { randomUUID } from "node:crypto";
import { mkdir, readdir, rm, stat, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { DispositionError } from "@disposition/taxonomy";

/** Options of `withLock`. */
export interface LockOptions {
  /** Give up after so long; default 60,000. */
  readonly waitMs?: number | undefined;
  /** A claim of another machine, or of a pid that lives on, that was not touched for so long is void; default 120,000. */
  readonly staleMs?: number | undefined;
}

/** The owner stands in the claim's name: a file appears with its name at once, but a kill may come before its content. */
const OWNER = /\.(?<pid>\d+)@(?<host>[^~/]*)~[^~/]*$/u;
const TOUCH_MS = 5_000;
const POLL_MS = 20;

/**
 * Runs `work` while no other process does so under the same path. Each contender writes a claim of its own, then looks at
 * the others' claims: whoever sees a living one takes its own back and tries again. A claim is only removed by its owner or
 * when that is dead, so a lock that a crash left behind can be cleared by anybody without a race.
 *
 * @throws DispositionError `FILE_INVALID`, retryable, when others hold it all the time.
 */
export async function withLock<T>(path: string, work: () => Promise<T>, options: LockOptions = {}): Promise<T> {
  const { waitMs = 60_000, staleMs = 120_000 } = options;
  const until = performance.now() + waitMs;
  await mkdir(dirname(path), { recursive: true });
  for (;;) {
    const claim = `${path}.${process.pid}@${encodeURIComponent(hostname())}~${randomUUID()}`;
    await writeFile(claim, "", { flag: "wx" });
    if (!(await othersLive(path, claim, staleMs))) return await holding(claim, work);
    await rm(claim, { force: true });
    if (performance.now() > until) throw busy(path);
    // two that see each other both step back; they must not come back in step
    await delay(POLL_MS * (1 + 4 * Math.random()));
  }
}

async function holding<T>(claim: string, work: () => Promise<T>): Promise<T> {
  const timer = setInterval(() => void utimes(claim, new Date(), new Date()).catch(() => undefined), TOUCH_MS);
  timer.unref();
  try {
    return await work();
  } finally {
    clearInterval(timer);
    await rm(claim, { force: true });
  }
}

async function othersLive(path: string, own: string, staleMs: number): Promise<boolean> {
  const folder = dirname(path);
  const names = await readdir(folder);
  const claims = names.filter((name) => name.startsWith(`${basename(path)}.`)).map((name) => join(folder, name));
  let found = false;
  for (const claim of claims) {
    if (claim === own) continue;
    if (await isLive(claim, staleMs)) found = true;
    else await rm(claim, { force: true });
  }
  return found;
}

async function isLive(claim: string, staleMs: number): Promise<boolean> {
  const facts = await stat(claim).catch(() => null);
  if (facts === null || Date.now() - facts.mtimeMs > staleMs) return false;
  const { pid, host } = OWNER.exec(claim)?.groups ?? {};
  return host !== encodeURIComponent(hostname()) || isRunning(Number(pid));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function busy(path: string): DispositionError {
  const message = `"${path}" is held by another process all the time; try again when that has finished`;
  return new DispositionError("FILE_INVALID", message, { retryable: true });
}

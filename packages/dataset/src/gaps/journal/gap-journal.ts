import { mkdir, open, readdir, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { DispositionError } from "@disposition/taxonomy";
import type { GapEvent } from "../events/gap-event.ts";
import { writeLine } from "./checked-line.ts";
import { isCode } from "./is-code.ts";
import { syncFolder } from "./sync-folder.ts";

/** Where the files of a tracker lie: the reviewable one, and what stands beside it. */
export interface GapPaths {
  readonly file: string;
  /** What was not folded yet; appended to by any number of processes. */
  readonly journal: string;
  /** All folded events, each once, sorted. */
  readonly evidence: string;
}

export function gapPaths(file: string): GapPaths {
  return { file, journal: `${file}.journal.jsonl`, evidence: `${file}.evidence.jsonl` };
}

export interface AppendOptions {
  /** Wait until the disk has it, so that not even a power cut loses it. Default true. */
  readonly fsync?: boolean | undefined;
}

/** One write holds so many characters of lines at most, or one line. */
const WRITE_SIZE = 1_000_000;
/** A fold moves the journal away once; a writer that meets hundreds is writing to something that is no file. */
const MOST_TRIES = 100;

/**
 * Adds events to the journal. When it returns, they are there for good; when it is killed before, some of them may be.
 * Other processes may append and fold at the same time.
 *
 * @throws DispositionError `FILE_INVALID` when the file cannot be written.
 */
export async function appendEvents(
  paths: GapPaths,
  events: readonly GapEvent[],
  { fsync = true }: AppendOptions = {},
): Promise<void> {
  await mkdir(dirname(paths.journal), { recursive: true });
  for (const text of writes(events)) await appendText(paths.journal, Buffer.from(text), fsync);
}

/** A fold may move the file away between opening and writing; then the same is written again to the new one. */
async function appendText(path: string, bytes: Buffer, fsync: boolean): Promise<void> {
  for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
    await using file = await openToAppend(path);
    const { bytesWritten } = await file.write(bytes);
    if (bytesWritten !== bytes.length) throw new DispositionError("FILE_INVALID", `"${path}": the disk is full`);
    if (fsync) await file.sync();
    const [written, current] = [await file.stat(), await stat(path).catch(() => null)];
    if (fsync && written.size === bytes.length) await syncFolder(dirname(path));
    if (current !== null && current.ino === written.ino && current.dev === written.dev) return;
  }
  throw new DispositionError("FILE_INVALID", `"${path}" is replaced all the time; name another file`);
}

async function openToAppend(path: string) {
  try {
    return await open(path, "a");
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new DispositionError("FILE_INVALID", `cannot append to "${path}": ${detail}`, { cause });
  }
}

function* writes(events: readonly GapEvent[]): Generator<string> {
  let text = "";
  for (const event of events) {
    text += writeLine(event);
    if (text.length < WRITE_SIZE) continue;
    yield text;
    text = "";
  }
  if (text !== "") yield text;
}

/** Journals that a fold has moved aside and not finished with. */
export async function asideJournals(paths: GapPaths): Promise<string[]> {
  const folder = dirname(paths.journal);
  const prefix = `${basename(paths.journal)}.aside-`;
  try {
    const names = await readdir(folder);
    return names
      .filter((name) => name.startsWith(prefix))
      .sort()
      .map((name) => join(folder, name));
  } catch (error) {
    if (isCode(error, "ENOENT")) return [];
    throw error;
  }
}

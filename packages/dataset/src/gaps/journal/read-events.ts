import { type FileHandle, open } from "node:fs/promises";
import type { GapEvent } from "../events/gap-event.ts";
import { readLine } from "./checked-line.ts";
import { asideJournals, type GapPaths } from "./gap-journal.ts";
import { isCode } from "./is-code.ts";

/** Everything that was ever told, each event once; how many lines were torn or altered. */
export interface ReadEvents {
  readonly events: ReadonlyMap<string, GapEvent>;
  readonly badLines: number;
}

/** The events of all files of a tracker, folded or not. About 1 KB of memory per event. */
export async function readEvents(paths: GapPaths): Promise<ReadEvents> {
  const events = new Map<string, GapEvent>();
  let badLines = 0;
  // the journal first: a fold that happens meanwhile moves lines from it to the files that are read later
  for (const path of [paths.journal, ...(await asideJournals(paths)), paths.evidence]) {
    badLines += await readInto(events, path);
  }
  return { events, badLines };
}

/** @returns the number of bad lines; a file that is not there has none. */
export async function readInto(events: Map<string, GapEvent>, path: string): Promise<number> {
  await using file = await openToRead(path);
  if (file === null) return 0;
  let bad = 0;
  for await (const line of file.readLines({ encoding: "utf8", autoClose: false })) {
    if (line.trim() === "") continue;
    const event = readLine(line);
    if (event === null) bad += 1;
    else keepOne(events, event);
  }
  return bad;
}

async function openToRead(path: string): Promise<FileHandle | null> {
  try {
    return await open(path, "r");
  } catch (error) {
    if (isCode(error, "ENOENT")) return null;
    throw error;
  }
}

/** Of two versions of an event the later day's stays; of one day, one of them whatever the order. */
export function keepOne(events: Map<string, GapEvent>, event: GapEvent): void {
  const known = events.get(event.id);
  if (known === undefined || rank(event) > rank(known)) events.set(event.id, event);
}

function rank(event: GapEvent): string {
  return `${event.day} ${JSON.stringify(event)}`;
}

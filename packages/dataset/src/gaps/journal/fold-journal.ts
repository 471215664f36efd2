import { randomUUID } from "node:crypto";
import { rename, rm } from "node:fs/promises";
import type { GapEvent } from "../events/gap-event.ts";
import { writeLine } from "./checked-line.ts";
import { asideJournals, type GapPaths } from "./gap-journal.ts";
import { isCode } from "./is-code.ts";
import { readInto } from "./read-events.ts";
import { writeWhole } from "./write-whole.ts";

/** What a fold found. */
export interface Folded {
  readonly events: ReadonlyMap<string, GapEvent>;
  readonly badLines: number;
}

/**
 * Moves the journal's events into the evidence file, each once and sorted. `before` runs when all are known and nothing is
 * removed yet; when it throws, or the process dies at any point, the next fold finds everything again.
 *
 * Only one process may fold at a time.
 */
export async function foldJournal(paths: GapPaths, before: (folded: Folded) => Promise<void>): Promise<Folded> {
  await setAside(paths);
  const aside = await asideJournals(paths);
  const events = new Map<string, GapEvent>();
  let badLines = 0;
  for (const path of [...aside, paths.evidence]) badLines += await readInto(events, path);
  const folded = { events, badLines };
  await before(folded);
  if (aside.length > 0) await writeWhole(paths.evidence, linesOf(events));
  for (const path of aside) await rm(path, { force: true });
  return folded;
}

async function setAside({ journal }: GapPaths): Promise<void> {
  try {
    await rename(journal, `${journal}.aside-${randomUUID()}`);
  } catch (error) {
    if (!isCode(error, "ENOENT")) throw error;
  }
}

function* linesOf(events: ReadonlyMap<string, GapEvent>): Generator<string> {
  const ids = [...events.keys()].sort();
  for (const id of ids) {
    const event = events.get(id);
    if (event !== undefined) yield writeLine(event).trimStart();
  }
}

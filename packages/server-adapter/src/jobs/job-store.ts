import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { bytesIn, type WorkFolder } from "../upload/receive/work-folder.ts";
import { StoredUpload } from "../upload/stored-upload.ts";
import { type JournalFacts, readJournal } from "./read-journal.ts";
import { syncPath, writeDurably } from "./sync-file.ts";

const UPLOAD = "job.json";
const JOURNAL = "rows.jsonl";
const GRAVE = "gone.json";

/** What is left of a job whose file and result are deleted. */
const Grave = z.object({ principal: z.string(), goneAt: z.iso.datetime() });
export type Grave = z.infer<typeof Grave>;

/** A job as it stands on disk. */
export type KeptJob =
  | { readonly id: string; readonly upload: StoredUpload; readonly journal: JournalFacts }
  | { readonly id: string; readonly grave: Grave };

/** The files of jobs: a folder for each, in which a job is there whole or not at all. */
export class JobStore {
  readonly #folder: WorkFolder;

  constructor(folder: WorkFolder) {
    this.#folder = folder;
  }

  async inputPath({ id, input }: StoredUpload): Promise<string> {
    return join(await this.#folder.pathOf(id), input);
  }

  async journalPath(id: string): Promise<string> {
    return join(await this.#folder.pathOf(id), JOURNAL);
  }

  /** When it returns, the job outlives a crash. */
  async save(upload: StoredUpload): Promise<void> {
    const folder = await this.#folder.pathOf(upload.id);
    await syncPath(join(folder, upload.input));
    await writeDurably(join(folder, UPLOAD), JSON.stringify(upload));
    await syncPath(await this.#folder.open());
  }

  /** Deletes the file and the result of a job, and keeps that it was there. */
  async bury(id: string, grave: Grave): Promise<void> {
    const folder = await this.#folder.pathOf(id);
    const bytes = await bytesIn(folder).catch(() => 0);
    await writeDurably(join(folder, GRAVE), JSON.stringify(grave));
    await removeAll(folder);
    this.#folder.give(bytes);
  }

  async forget(id: string): Promise<void> {
    await this.#folder.remove(id, 0);
  }

  /** All jobs of the folder. What a crash left of uploads that were never acknowledged is deleted. */
  async load(): Promise<KeptJob[]> {
    const kept: KeptJob[] = [];
    for (const id of await this.#folder.ids()) {
      const job = await this.#read(id);
      if (job === null) await this.#folder.remove(id, 0);
      else kept.push(job);
    }
    return kept;
  }

  async #read(id: string): Promise<KeptJob | null> {
    const folder = await this.#folder.pathOf(id);
    const grave = Grave.safeParse(await readJson(join(folder, GRAVE)));
    if (grave.success) {
      await removeAll(folder);
      return { id, grave: grave.data };
    }
    const upload = StoredUpload.safeParse(await readJson(join(folder, UPLOAD)));
    if (!upload.success || upload.data.id !== id) return null;
    this.#folder.found(await bytesIn(folder));
    return { id, upload: upload.data, journal: await readJournal(join(folder, JOURNAL)) };
  }
}

/** Everything but the grave. */
async function removeAll(folder: string): Promise<void> {
  for (const name of await readdir(folder)) if (name !== GRAVE) await rm(join(folder, name), { force: true });
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch (error) {
    // a file that is there and cannot be read must not be taken for one that is not
    if (error instanceof SyntaxError || (error instanceof Error && "code" in error && error.code === "ENOENT"))
      return null;
    throw error;
  }
}

import { randomUUID } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { syncFolder } from "./sync-folder.ts";

/** Replaces a file by a whole new one: a reader, or whoever comes after a crash, finds the old or the new, never a part. */
export async function writeWhole(path: string, chunks: Iterable<string>): Promise<void> {
  const aside = `${path}.${randomUUID()}.tmp`;
  try {
    await writeChunks(aside, chunks);
    await rename(aside, path);
  } finally {
    await rm(aside, { force: true });
  }
  await syncFolder(dirname(path));
}

async function writeChunks(path: string, chunks: Iterable<string>): Promise<void> {
  await using file = await open(path, "wx");
  for (const chunk of chunks) await file.appendFile(chunk);
  await file.sync();
}

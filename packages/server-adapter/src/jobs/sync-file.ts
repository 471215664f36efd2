import { open, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/** Waits until the disk has a file, or the names in a folder. */
export async function syncPath(path: string): Promise<void> {
  await using handle = await open(path, "r");
  await handle.sync();
}

/** Writes a file that is there whole or not at all, whatever happens meanwhile. */
export async function writeDurably(path: string, text: string): Promise<void> {
  const draft = `${path}.draft`;
  await writeFile(draft, text, { mode: 0o600 });
  await syncPath(draft);
  await rename(draft, path);
  await syncPath(dirname(path));
}

import { open } from "node:fs/promises";

/** Makes the names in a folder durable; where folders cannot be synced the system sees to it by itself. */
export async function syncFolder(path: string): Promise<void> {
  try {
    await using folder = await open(path, "r");
    await folder.sync();
  } catch {
    return;
  }
}

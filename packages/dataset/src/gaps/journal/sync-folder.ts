import { open } from "node:fs/promises";

/** Makes the names in a folder durable; where folders cannot be opened, the system sees to it by itself. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, "r").catch(() => null);
  if (folder === null) return;
  await folder.sync().catch(() => undefined);
  await folder.close();
}

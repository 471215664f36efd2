import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { DataSetManifest } from "@disposition/taxonomy";
import type { DataSetFailure } from "./failure.ts";

/** Exports whose files are not those that the manifest names: trainers read them, not the set itself. */
export async function exportFailures(folder: string, { exports = [] }: DataSetManifest): Promise<DataSetFailure[]> {
  const failures: DataSetFailure[] = [];
  for (const made of exports) {
    for (const { file, sha256 } of Object.values(made.splits)) {
      if ((await hashOf(join(folder, made.folder, file))) === sha256) continue;
      const detail = "is not the file that manifest.json names";
      failures.push({ kind: "hash", where: `${made.folder}/${file}`, detail, count: null, examples: [] });
    }
  }
  return failures;
}

/** Null for a file that cannot be read: then it is not the one that was exported. */
async function hashOf(path: string): Promise<string | null> {
  const hash = createHash("sha256");
  return pipeline(createReadStream(path), hash).then(
    () => hash.digest("hex"),
    () => null,
  );
}

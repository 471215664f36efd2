import { createHash } from "node:crypto";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";

/** What was written to a file. */
export interface WrittenFile {
  readonly rows: number;
  readonly sha256: string;
}

/** Writes one JSON object per line and hashes as it goes; memory does not grow with the file. */
export interface LineWriter {
  write(row: object): Promise<void>;
  close(): Promise<WrittenFile>;
}

/** Opens `path`, replacing what is there. Errors of the disk surface in `write` or `close`. */
export function lineWriter(path: string): LineWriter {
  const stream = createWriteStream(path);
  const hash = createHash("sha256");
  let rows = 0;
  let failure: Error | null = null;
  stream.on("error", (error) => {
    failure = error;
  });
  return {
    async write(row) {
      if (failure) throw failure;
      const line = `${JSON.stringify(row)}\n`;
      hash.update(line);
      rows += 1;
      if (!stream.write(line)) await once(stream, "drain");
    },
    async close() {
      stream.end();
      await finished(stream);
      return { rows, sha256: hash.digest("hex") };
    },
  };
}

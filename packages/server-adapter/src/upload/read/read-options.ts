import type { ReadRowsOptions } from "@disposition/dataset";
import type { UploadSettings } from "../upload-options.ts";

/** What the readers of `@disposition/dataset` are allowed for an upload. */
export function readOptions({ rowCharacters, archive, fileBytes }: UploadSettings, sheet?: string): ReadRowsOptions {
  return {
    sheet,
    limits: {
      rowCharacters,
      heldBytes: fileBytes,
      zipEntries: archive.entries,
      unpackedBytes: archive.entryBytes,
      ratio: archive.ratio,
      sharedCharacters: archive.sharedBytes,
    },
  };
}

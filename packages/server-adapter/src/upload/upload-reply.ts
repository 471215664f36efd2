import type { Taxonomy } from "@disposition/taxonomy";
import type { OpResponse } from "../seam/op-response.ts";
import type { DoneRow } from "./classify-rows.ts";
import { MEDIA_TYPES, type OutputFormat } from "./output-format.ts";
import { attachment } from "./receive/file-name.ts";
import type { StoredUpload } from "./stored-upload.ts";
import { writeResult } from "./write/write-result.ts";

export interface ReplyParts {
  readonly upload: StoredUpload;
  readonly format: OutputFormat;
  readonly rows: AsyncIterable<DoneRow>;
  readonly taxonomy: Taxonomy;
  readonly escapeFormulas: boolean;
}

/** A file with its labels, as something to save. */
export function uploadReply({ upload, format, rows, taxonomy, escapeFormulas }: ReplyParts): OpResponse {
  const { headers, hasMark, onError, stem, id } = upload;
  return {
    status: 200,
    headers: {
      "content-type": MEDIA_TYPES[format],
      "content-disposition": attachment(stem, format),
      "x-job-id": id,
    },
    body: writeResult({ format, onError, rows, taxonomy, headers, hasMark, escapeFormulas }),
  };
}

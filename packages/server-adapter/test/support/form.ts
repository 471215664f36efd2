/** A form with a file and fields, as `FormData` sends it, so that a test can cut it where it likes. */
export interface Form {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export interface FormFile {
  readonly name?: string;
  readonly filename?: string;
  readonly type?: string;
  readonly content: string | Uint8Array;
}

const BOUNDARY = "disposition-test-boundary";

export function form(file: FormFile | readonly FormFile[], fields: Readonly<Record<string, string>> = {}): Form {
  const files = Array.isArray(file) ? (file as readonly FormFile[]) : [file as FormFile];
  const parts = [
    ...Object.entries(fields).map(([name, value]) => part(`form-data; name="${name}"`, null, value)),
    ...files.map(({ name = "file", filename = "calls.csv", type = "text/csv", content }) =>
      part(`form-data; name="${name}"; filename="${filename}"`, type, content),
    ),
  ];
  const body = Buffer.concat([...parts, Buffer.from(`--${BOUNDARY}--\r\n`)]);
  return { headers: { "content-type": `multipart/form-data; boundary=${BOUNDARY}` }, body };
}

function part(disposition: string, type: string | null, content: string | Uint8Array): Buffer {
  const head = `--${BOUNDARY}\r\ncontent-disposition: ${disposition}\r\n${type === null ? "" : `content-type: ${type}\r\n`}\r\n`;
  return Buffer.concat([Buffer.from(head), Buffer.from(content), Buffer.from("\r\n")]);
}

import { createReadStream } from "node:fs";

/** A line that ends with its newline, and the byte behind that. */
export interface WholeLine {
  readonly text: string;
  readonly end: number;
}

/** The whole lines of a file. What stands behind the last newline was torn by a crash and is not told. */
export async function* wholeLines(path: string): AsyncGenerator<WholeLine> {
  let rest: Buffer = Buffer.alloc(0);
  let at = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 })) {
    const bytes = rest.length === 0 ? (chunk as Buffer) : Buffer.concat([rest, chunk as Buffer]);
    let from = 0;
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, from)) {
      yield { text: bytes.toString("utf8", from, end), end: at + end + 1 };
      from = end + 1;
    }
    at += from;
    rest = bytes.subarray(from);
  }
}

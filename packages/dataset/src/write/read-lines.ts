import { createReadStream } from "node:fs";
import { DispositionError } from "@disposition/taxonomy";

/** A line of a file, without its line feed. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  readonly text: string;
}

/** A row of a training set is some kilobytes; what is longer than this is no row but a file without line feeds. */
const LONGEST_LINE_BYTES = 16 * 2 ** 20;
const LINE_FEED = 0x0a;

/**
 * The lines of a UTF-8 file, split at line feeds alone: `node:readline` also splits at U+2028, which JSON lets stand in
 * a string. A byte order mark and carriage returns stay in the text. Memory holds one line and one chunk.
 *
 * @param onBytes - Sees every byte of the file in order, e.g. to hash them.
 * @throws DispositionError `FILE_INVALID` for a line that is no UTF-8 or longer than 16 MiB.
 */
export async function* readLines(path: string, onBytes?: (chunk: Buffer) => void): AsyncGenerator<Line> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let number = 1;
  let rest: Buffer[] = [];
  let restBytes = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    onBytes?.(chunk);
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      yield { number, text: decode(decoder, Buffer.concat([...rest, chunk.subarray(start, end)]), path, number) };
      number += 1;
      start = end + 1;
      rest = [];
      restBytes = 0;
    }
    rest.push(chunk.subarray(start));
    restBytes += chunk.length - start;
    if (restBytes > LONGEST_LINE_BYTES) {
      const message = `"${path}" line ${number} is longer than ${LONGEST_LINE_BYTES} bytes; a JSONL file has one row per line`;
      throw new DispositionError("FILE_INVALID", message);
    }
  }
  if (restBytes > 0) yield { number, text: decode(decoder, Buffer.concat(rest), path, number) };
}

function decode(decoder: InstanceType<typeof TextDecoder>, bytes: Buffer, path: string, number: number): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new DispositionError("FILE_INVALID", `"${path}" line ${number} is no UTF-8; save the file as UTF-8`);
  }
}

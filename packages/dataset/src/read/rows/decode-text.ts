import { isUtf8 } from "node:buffer";

/** Text as it arrives. `isDamaged` becomes true with the first bytes that are no UTF-8; they read as U+FFFD. */
export interface DecodedText {
  readonly chunks: AsyncIterable<string>;
  readonly isDamaged: () => boolean;
}

export type TextEncodingName = "utf-8" | "utf-16le" | "utf-16be";

/** The encoding that a byte order mark tells; UTF-8 without one. */
export function encodingOf(head: Uint8Array): TextEncodingName {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  return "utf-8";
}

/** Decodes bytes in pieces, without the byte order mark and without tearing a character. */
export function decodeText(bytes: AsyncIterable<Uint8Array>, encoding: TextEncodingName): DecodedText {
  if (encoding !== "utf-8") return { chunks: decodeWide(bytes, encoding), isDamaged: () => false };
  let isDamaged = false;
  async function* decode(): AsyncGenerator<string> {
    let rest: Uint8Array = new Uint8Array(0);
    let isFirst = true;
    for await (const chunk of bytes) {
      const joined =
        rest.length === 0 ? Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length) : Buffer.concat([rest, chunk]);
      const whole = joined.subarray(0, wholeLength(joined));
      rest = Uint8Array.prototype.slice.call(joined, whole.length);
      if (whole.length === 0) continue;
      isDamaged ||= !isUtf8(whole);
      yield withoutMark(whole.toString("utf8"), isFirst);
      isFirst = false;
    }
    if (rest.length === 0) return;
    isDamaged = true;
    yield Buffer.from(rest).toString("utf8");
  }
  return { chunks: decode(), isDamaged: () => isDamaged };
}

async function* decodeWide(bytes: AsyncIterable<Uint8Array>, encoding: TextEncodingName): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** Length without a character that goes on in the next chunk. */
function wholeLength(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte < 0xc0) continue;
    const needs = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return needs > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

function withoutMark(text: string, isFirst: boolean): string {
  return isFirst && text.startsWith("\uFEFF") ? text.slice(1) : text;
}

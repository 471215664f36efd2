/** Shorter pieces of a text are copied by the engine itself. */
const SHORTEST_SLICE = 13;

/**
 * The same text without the one that it was cut from. A piece keeps the whole text alive, so an id that is remembered
 * would keep 256 KiB of its file in memory.
 */
export function ownText(text: string): string {
  return text.length < SHORTEST_SLICE ? text : Buffer.from(text, "utf16le").toString("utf16le");
}

/**
 * The alphabet of byte-level BPE: each byte is written as one visible character, so that vocabularies are readable text.
 * Printable Latin-1 stands for itself, the rest follows from U+0100 on. Defined by GPT-2.
 */
const PRINTABLE: readonly (readonly [number, number])[] = [
  [0x21, 0x7e],
  [0xa1, 0xac],
  [0xae, 0xff],
];

/** Character of each byte. */
export const BYTE_CHARACTERS: readonly string[] = charactersOfBytes();

const BYTES = new Map(BYTE_CHARACTERS.map((character, byte) => [character, byte]));

/**
 * The bytes that a token of a byte-level vocabulary stands for; null when a character is not of the alphabet.
 *
 * @example alphabetBytes("Ġhi") // 0x20 0x68 0x69
 */
export function alphabetBytes(token: string): Uint8Array | null {
  const bytes = [...token].map((character) => BYTES.get(character));
  return bytes.every((byte) => byte !== undefined) ? Uint8Array.from(bytes) : null;
}

function charactersOfBytes(): string[] {
  let next = 0x100;
  return Array.from({ length: 256 }, (_, byte) => {
    if (PRINTABLE.some(([first, last]) => byte >= first && byte <= last)) return String.fromCodePoint(byte);
    next += 1;
    return String.fromCodePoint(next - 1);
  });
}

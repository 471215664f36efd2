import { alphabetBytes } from "./byte-alphabet.ts";

/** How a vocabulary spells its tokens: in the byte alphabet, or as text with `▁` for a space. */
export type TokenSpelling = "byte-level" | "metaspace";

const encoder = new TextEncoder();
const BYTE = /^<0x([0-9A-Fa-f]{2})>$/u;

/** The bytes of an ordinary token of a vocabulary. */
export function tokenBytes(token: string, spelling: TokenSpelling): Uint8Array {
  if (spelling === "byte-level") return alphabetBytes(token) ?? encoder.encode(token);
  const [, byte] = BYTE.exec(token) ?? [];
  return byte === undefined ? encoder.encode(token.replaceAll("▁", " ")) : Uint8Array.of(Number.parseInt(byte, 16));
}

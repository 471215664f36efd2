import type { Token } from "../text/tokenise.ts";
import type { NumberReading } from "./read-number.ts";
import { readPart } from "./read-part.ts";
import { scaleAt } from "./scale.ts";

/** A part of a scale: "three quarters of a million", "teen chauthai lakh". */
export function readScaledPart(tokens: readonly Token[], index: number): NumberReading | null {
  const part = readPart(tokens, index);
  if (part === null) return null;
  const of = tokens[part.next]?.text.toLowerCase() === "of" ? part.next + 1 : part.next;
  const at = tokens[of]?.text.toLowerCase() === "a" ? of + 1 : of;
  const scale = scaleAt(tokens, at);
  if (scale === null) return null;
  const value = part.value * scale;
  const { value: lead } = part;
  return { value, next: at + 1, form: "words", lead, scale, bareScale: false, spelled: 0, doubtful: false };
}

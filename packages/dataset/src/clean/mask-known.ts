/** A value that is known to belong to the call: its borrower's name or number in the lender's books. */
export interface KnownValue {
  readonly value: string;
  readonly mask: () => string;
}

/** Shorter values stand in every text by chance. */
const SHORTEST = 3;
const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** Masks every whole occurrence of known values, in whatever case. */
export function maskKnown(text: string, known: readonly KnownValue[]): { text: string; masked: number } {
  let clean = text;
  let masked = 0;
  for (const { value, mask } of known) {
    if (value.length < SHORTEST) continue;
    for (let at = indexOf(clean, value, 0); at !== -1; at = indexOf(clean, value, at + 1)) {
      if (!isWhole(clean, at, at + value.length)) continue;
      clean = clean.slice(0, at) + mask() + clean.slice(at + value.length);
      masked += 1;
    }
  }
  return { text: clean, masked };
}

function indexOf(text: string, value: string, from: number): number {
  const lower = text.toLowerCase();
  // a few letters change their length with their case; then only the spelling as given is looked for
  return lower.length === text.length ? lower.indexOf(value.toLowerCase(), from) : text.indexOf(value, from);
}

function isWhole(text: string, start: number, end: number): boolean {
  return !LETTER.test(text.charAt(start - 1)) && !LETTER.test(text.charAt(end));
}

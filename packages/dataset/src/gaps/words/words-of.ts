const WORD = /[\p{L}\p{M}]{2,}/gu;
const PLACEHOLDER = /\[\p{L}+\]/gu;

/** The words of a redacted text in lower case, each as often as it is said; numbers and placeholders are none. */
export function wordsOf(text: string): string[] {
  return text.replace(PLACEHOLDER, " ").toLowerCase().normalize("NFC").match(WORD) ?? [];
}

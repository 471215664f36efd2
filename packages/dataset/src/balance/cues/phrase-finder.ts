/** Nukta, joiners and apostrophes, which writers put in or leave out: `हफ़्ते` and `हफ्ते` are one word. */
const SILENT = /[\u093c\u09bc\u0a3c\u200b-\u200d'’]/gu;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Answers whether a text holds one of the phrases it was made for. */
export type PhraseFinder = (text: string) => boolean;

/**
 * A finder of phrases by whole words, in any script; case, punctuation and nukta do not count. Its time grows with the
 * words of the text, not with the number of phrases.
 *
 * @example phraseFinder(["agle hafte"])("Agle hafte, pakka") // true
 */
export function phraseFinder(phrases: readonly string[]): PhraseFinder {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const [first, ...rest] = wordsOf(phrase);
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), rest]);
  }
  return (text) => {
    const words = wordsOf(text);
    return words.some((word, index) =>
      (byFirst.get(word) ?? []).some((rest) => rest.every((next, offset) => words[index + 1 + offset] === next)),
    );
  };
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().normalize("NFD").replace(SILENT, "").match(WORD) ?? [];
}

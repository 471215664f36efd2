/** Sounds that carry nothing and that speech-to-text drops or adds at will. */
const FILLERS = new Set(
  (
    "um umm uh uhh er ah aa hmm hm mm oh like actually basically matlab mtlb woh wo yaani to toh ji haan ha han " +
    "अम्म अं उम्म हम्म हूं मतलब वो तो जी हां हाँ ओह"
  )
    .normalize("NFC")
    .split(" "),
);
/** A word, or a number with its grouping and decimals. */
const WORD = /\p{Nd}+(?:[.,:]\p{Nd}+){0,20}|[\p{L}\p{M}]+/gu;

/**
 * The words of a text as duplicates are compared: Unicode composed, lower case, no punctuation, no fillers, and every
 * number as `#`, since a dialler plays one script with another sum to each borrower.
 *
 * @example normalWords("Umm, I will pay Rs. 5,000!") // ["i", "will", "pay", "rs", "#"]
 */
export function normalWords(text: string): string[] {
  const words = text.normalize("NFC").toLowerCase().match(WORD) ?? [];
  return words.filter((word) => !FILLERS.has(word)).map((word) => (/^\p{Nd}/u.test(word) ? "#" : word));
}

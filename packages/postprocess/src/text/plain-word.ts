// Nukta, zero-width joiners, apostrophes and Latin accents: spellings with and without them are one word.
const SILENT = /[\u0300-\u036f\u093c\u09bc\u0a3c\u200b-\u200d\ufeff'’]/gu;

/** A word in lower case without the marks that writers leave out: `हज़ार` and `हजार` become one. */
export function plainWord(word: string): string {
  return word.toLowerCase().normalize("NFD").replace(SILENT, "");
}

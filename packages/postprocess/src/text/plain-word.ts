// Nukta, zero-width joiners, apostrophes and Latin accents: spellings with and without them are one word.
const SILENT = /[\u0300-\u036f\u093c\u09bc\u0a3c\u200b-\u200d\ufeff'’]/gu;

// Malayalam writes a bare final consonant as one letter or as consonant, virama and joiner: ൽ is ല്‍.
const CHILLU = /[\u0d7a-\u0d7f]/gu;
const CHILLU_CONSONANTS = "ണനരലളക";

/** A word in lower case without the marks that writers leave out: `हज़ार` and `हजार` become one. */
export function plainWord(word: string): string {
  return word.toLowerCase().normalize("NFD").replace(SILENT, "").replace(CHILLU, withVirama);
}

function withVirama(chillu: string): string {
  return `${CHILLU_CONSONANTS[chillu.charCodeAt(0) - 0x0d7a] ?? ""}\u0d4d`;
}

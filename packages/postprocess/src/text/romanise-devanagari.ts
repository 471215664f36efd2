import {
  DEVANAGARI_CONSONANTS,
  DEVANAGARI_NASALS,
  DEVANAGARI_VIRAMA,
  DEVANAGARI_VISARGA,
  DEVANAGARI_VOWELS,
} from "./devanagari-sounds.ts";

/** One consonant (or none) with the vowel after it; `schwa` marks the vowel that is heard but not written. */
type Syllable = { consonant: string; vowel: string; schwa: boolean };

/** Spells a Devanagari word as it is said: `परसों` → `parso`, `पचपन` → `pacpan`. Expects NFD without nukta. */
export function romaniseDevanagari(word: string): string {
  const syllables = syllablesOf(word);
  dropSchwas(syllables);
  return syllables.map(({ consonant, vowel }) => consonant + vowel).join("");
}

function syllablesOf(word: string): Syllable[] {
  const syllables: Syllable[] = [];
  for (const letter of word) addLetter(syllables, letter);
  // The nasal at the end (में, परसों) is mostly left out in Latin spelling.
  if (DEVANAGARI_NASALS.has(word.at(-1) ?? "") && syllables.length > 1) syllables.pop();
  return syllables;
}

function addLetter(syllables: Syllable[], letter: string): void {
  const last = syllables.at(-1);
  const consonant = DEVANAGARI_CONSONANTS.get(letter);
  const vowel = DEVANAGARI_VOWELS.get(letter);
  if (consonant !== undefined) syllables.push({ consonant, vowel: "a", schwa: true });
  else if (vowel !== undefined && last?.schwa) Object.assign(last, { vowel, schwa: false });
  else if (vowel !== undefined) syllables.push({ consonant: "", vowel, schwa: false });
  else if (letter === DEVANAGARI_VIRAMA && last?.schwa) Object.assign(last, { vowel: "", schwa: false });
  else if (DEVANAGARI_NASALS.has(letter)) addTail(syllables, "n");
  else if (letter === DEVANAGARI_VISARGA) addTail(syllables, "h");
  else if (letter !== DEVANAGARI_VIRAMA) syllables.push({ consonant: letter, vowel: "", schwa: false });
}

function addTail(syllables: Syllable[], consonant: string): void {
  const last = syllables.at(-1);
  // The vowel before a nasal is heard: पंद्रह is not "pndrah".
  if (last) last.schwa = false;
  syllables.push({ consonant, vowel: "", schwa: false });
}

/** Hindi drops the schwa at the end of a word and, from the right, between vowel + consonant and consonant + vowel. */
function dropSchwas(syllables: Syllable[]): void {
  for (let index = syllables.length - 1; index > 0; index--) {
    const syllable = syllables[index];
    if (!syllable?.schwa) continue;
    const next = syllables[index + 1];
    const between =
      syllables[index - 1]?.vowel !== "" && next !== undefined && next.consonant !== "" && next.vowel !== "";
    if (next === undefined || between) syllable.vowel = "";
  }
}

/** Devanagari consonants as plain Latin sounds: aspirates, retroflexes and sibilants fall together, as they do in chats. */
export const DEVANAGARI_CONSONANTS: ReadonlyMap<string, string> = new Map(
  [
    ["k", "कख"],
    ["g", "गघ"],
    ["n", "ङञणन"],
    ["ch", "चछ"],
    ["j", "जझ"],
    ["t", "टठतथ"],
    ["d", "डढदध"],
    ["p", "प"],
    ["f", "फ"],
    ["b", "बभ"],
    ["m", "म"],
    ["y", "य"],
    ["r", "र"],
    ["l", "लळ"],
    ["v", "व"],
    ["s", "शषस"],
    ["h", "ह"],
  ].flatMap(([sound = "", letters = ""]) => [...letters].map((letter) => [letter, sound] as const)),
);

/** Independent vowels and vowel signs. */
export const DEVANAGARI_VOWELS: ReadonlyMap<string, string> = new Map(
  [
    ["a", "अआा"],
    ["i", "इईिी"],
    ["u", "उऊुू"],
    ["ri", "ऋृ"],
    ["e", "एऍऎेॅॆ"],
    ["ai", "ऐै"],
    ["o", "ओऑऒोॉॊ"],
    ["au", "औौ"],
  ].flatMap(([sound = "", letters = ""]) => [...letters].map((letter) => [letter, sound] as const)),
);

/** Anusvara and chandrabindu. */
export const DEVANAGARI_NASALS: ReadonlySet<string> = new Set(["ं", "ँ"]);

export const DEVANAGARI_VISARGA = "ः";
export const DEVANAGARI_VIRAMA = "्";

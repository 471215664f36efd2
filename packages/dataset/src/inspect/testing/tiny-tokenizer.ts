import { BYTE_CHARACTERS } from "../byte-alphabet.ts";
import { tokenizerFromJson } from "../read-tokenizer.ts";
import type { Tokenizer } from "../tokenizer.ts";

/** What a small vocabulary knows beside the 256 bytes. */
export interface TinyVocabulary {
  /** Words of one token; a leading space belongs to the word. */
  readonly words?: readonly string[];
  readonly special?: readonly string[];
  readonly normalizer?: object;
}

/**
 * A `tokenizer.json` of byte-level BPE, as GPT-2's children have it: 256 bytes, the given words, special tokens.
 * A word is built from its first bytes on, so beginnings of words are tokens too.
 */
export function tinyTokenizerJson({ words = [], special = [], normalizer }: TinyVocabulary = {}): object {
  const vocabulary = new Map(BYTE_CHARACTERS.map((character, byte) => [character, byte]));
  const merges: [string, string][] = [];
  for (const word of words) {
    const letters = [...Buffer.from(word)].map((byte) => BYTE_CHARACTERS[byte] ?? "");
    for (let length = 2; length <= letters.length; length += 1) {
      const merged = letters.slice(0, length).join("");
      if (vocabulary.has(merged)) continue;
      vocabulary.set(merged, vocabulary.size);
      merges.push([letters.slice(0, length - 1).join(""), letters[length - 1] ?? ""]);
    }
  }
  const added = special.map((content, index) => ({
    id: vocabulary.size + index,
    content,
    single_word: false,
    lstrip: false,
    rstrip: false,
    normalized: false,
    special: true,
  }));
  const byteLevel = { type: "ByteLevel", add_prefix_space: false, trim_offsets: false, use_regex: true };
  return {
    version: "1.0",
    added_tokens: added,
    normalizer: normalizer ?? null,
    pre_tokenizer: byteLevel,
    post_processor: null,
    decoder: byteLevel,
    model: { type: "BPE", vocab: Object.fromEntries(vocabulary), merges, ignore_merges: false },
  };
}

/** The tokenizer of `tinyTokenizerJson`. */
export function tinyTokenizer(vocabulary: TinyVocabulary = {}): Tokenizer {
  return tokenizerFromJson(tinyTokenizerJson(vocabulary), "tiny");
}

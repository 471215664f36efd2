import type { Token } from "../text/tokenise.ts";
import { tokenise } from "../text/tokenise.ts";
import { plainWords } from "./phrase-list.ts";

/** A text cut into tokens once, for all finders of personal data. */
export interface SpokenReading {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The tokens as phrases are compared, see `plainWords`. */
  readonly words: readonly string[];
}

/** A run of tokens, `first` to `last`, both included. */
export interface TokenRun {
  readonly first: number;
  readonly last: number;
}

export function readSpoken(text: string): SpokenReading {
  const tokens = tokenise(text);
  return { text, tokens, words: plainWords(tokens) };
}

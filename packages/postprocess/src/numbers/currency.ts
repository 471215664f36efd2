import { CURRENCY_SIGNS } from "../locales/en/money.ts";
import { wordsOf } from "../locales/locales.ts";
import type { Token } from "../text/tokenise.ts";
import { isIn, wordList } from "../text/word-list.ts";

const WORDS = wordList(wordsOf(({ money }) => money?.currency));
const SIGNS = new Set(CURRENCY_SIGNS.split(" "));

/** Whether the token is a rupee word or a currency sign. */
export function isRupees(token: Token | undefined): boolean {
  return token !== undefined && (isIn(WORDS, token) || SIGNS.has(token.key));
}

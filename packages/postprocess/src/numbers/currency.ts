import { CURRENCY_SIGNS, ENGLISH_CURRENCY } from "../locales/en/money.ts";
import { HINDI_CURRENCY } from "../locales/hi/money.ts";
import type { Token } from "../text/tokenise.ts";
import { isIn, wordList } from "../text/word-list.ts";

const WORDS = wordList(ENGLISH_CURRENCY, HINDI_CURRENCY);
const SIGNS = new Set(CURRENCY_SIGNS.split(" "));

/** Whether the token is a rupee word or a currency sign. */
export function isRupees(token: Token | undefined): boolean {
  return token !== undefined && (isIn(WORDS, token) || SIGNS.has(token.key));
}

import { wordsOf } from "../locales/locales.ts";
import { wordList } from "../text/word-list.ts";

export const MONEY_WORDS = wordList(wordsOf(({ money }) => money?.near));
export const HOW_MUCH = wordList(wordsOf(({ money }) => money?.howMuch));
export const CODE_WORDS = wordList(wordsOf(({ money }) => money?.codes));
export const ACCOUNT_WORDS = wordList(wordsOf(({ money }) => money?.accounts));
export const FILLERS = wordList(wordsOf(({ money }) => money?.fillers));
export const PAISE = wordList(wordsOf(({ money }) => money?.paise));
export const PROMISE_VERBS = wordList(wordsOf(({ money }) => money?.promiseVerbs));
export const PROMISE_STEMS = wordList(wordsOf(({ money }) => money?.promiseStems));
export const YEAR_BEFORE = wordList(wordsOf(({ money }) => money?.years.before));
export const YEAR_AFTER = wordList(wordsOf(({ money }) => money?.years.after));

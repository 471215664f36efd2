import type { AmountCorpus } from "./amount-corpus.ts";
import type { DateCorpus } from "./date-corpus.ts";
import { enDateCorpus, enNotDates } from "./en/dates.corpus.ts";
import { hiDateCorpus, hiNotDates } from "./hi/dates.corpus.ts";
import { hinglishDateCorpus, hinglishNotDates } from "./hinglish/dates.corpus.ts";

/** What the finders must and must not find in one language: the tests' tables and the scorer's own rows. */
export type LocaleCorpora = {
  readonly code: string;
  readonly dates: DateCorpus;
  readonly notDates: readonly string[];
  readonly amounts: AmountCorpus;
  readonly notAmounts: readonly string[];
};

/** One line per language. */
export const CORPORA: readonly LocaleCorpora[] = [
  { code: "en", dates: enDateCorpus, notDates: enNotDates, amounts: [], notAmounts: [] },
  { code: "hinglish", dates: hinglishDateCorpus, notDates: hinglishNotDates, amounts: [], notAmounts: [] },
  { code: "hi", dates: hiDateCorpus, notDates: hiNotDates, amounts: [], notAmounts: [] },
];

import type { AmountCorpus } from "./amount-corpus.ts";
import { bnAmountCorpus, bnNotAmounts } from "./bn/amounts.corpus.ts";
import { bnDateCorpus, bnNotDates } from "./bn/dates.corpus.ts";
import type { DateCorpus } from "./date-corpus.ts";
import { enAmountCorpus, enNotAmounts } from "./en/amounts.corpus.ts";
import { enDateCorpus, enNotDates } from "./en/dates.corpus.ts";
import { guAmountCorpus, guNotAmounts } from "./gu/amounts.corpus.ts";
import { guDateCorpus, guNotDates } from "./gu/dates.corpus.ts";
import { hiAmountCorpus, hiNotAmounts } from "./hi/amounts.corpus.ts";
import { hiDateCorpus, hiNotDates } from "./hi/dates.corpus.ts";
import { hinglishAmountCorpus, hinglishNotAmounts } from "./hinglish/amounts.corpus.ts";
import { hinglishDateCorpus, hinglishNotDates } from "./hinglish/dates.corpus.ts";
import { knAmountCorpus, knNotAmounts } from "./kn/amounts.corpus.ts";
import { knDateCorpus, knNotDates } from "./kn/dates.corpus.ts";
import { mlAmountCorpus, mlNotAmounts } from "./ml/amounts.corpus.ts";
import { mlDateCorpus, mlNotDates } from "./ml/dates.corpus.ts";
import { mrAmountCorpus, mrNotAmounts } from "./mr/amounts.corpus.ts";
import { mrDateCorpus, mrNotDates } from "./mr/dates.corpus.ts";
import { paAmountCorpus, paNotAmounts } from "./pa/amounts.corpus.ts";
import { paDateCorpus, paNotDates } from "./pa/dates.corpus.ts";
import { taAmountCorpus, taNotAmounts } from "./ta/amounts.corpus.ts";
import { taDateCorpus, taNotDates } from "./ta/dates.corpus.ts";
import { teAmountCorpus, teNotAmounts } from "./te/amounts.corpus.ts";
import { teDateCorpus, teNotDates } from "./te/dates.corpus.ts";

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
  { code: "en", dates: enDateCorpus, notDates: enNotDates, amounts: enAmountCorpus, notAmounts: enNotAmounts },
  {
    code: "hinglish",
    dates: hinglishDateCorpus,
    notDates: hinglishNotDates,
    amounts: hinglishAmountCorpus,
    notAmounts: hinglishNotAmounts,
  },
  { code: "hi", dates: hiDateCorpus, notDates: hiNotDates, amounts: hiAmountCorpus, notAmounts: hiNotAmounts },
  { code: "bn", dates: bnDateCorpus, notDates: bnNotDates, amounts: bnAmountCorpus, notAmounts: bnNotAmounts },
  { code: "ta", dates: taDateCorpus, notDates: taNotDates, amounts: taAmountCorpus, notAmounts: taNotAmounts },
  { code: "ml", dates: mlDateCorpus, notDates: mlNotDates, amounts: mlAmountCorpus, notAmounts: mlNotAmounts },
  { code: "mr", dates: mrDateCorpus, notDates: mrNotDates, amounts: mrAmountCorpus, notAmounts: mrNotAmounts },
  { code: "kn", dates: knDateCorpus, notDates: knNotDates, amounts: knAmountCorpus, notAmounts: knNotAmounts },
  { code: "gu", dates: guDateCorpus, notDates: guNotDates, amounts: guAmountCorpus, notAmounts: guNotAmounts },
  { code: "te", dates: teDateCorpus, notDates: teNotDates, amounts: teAmountCorpus, notAmounts: teNotAmounts },
  { code: "pa", dates: paDateCorpus, notDates: paNotDates, amounts: paAmountCorpus, notAmounts: paNotAmounts },
];

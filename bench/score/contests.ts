import { britishChrono, plainChrono } from "./chrono-finders.ts";
import { amounts, dates, numbers, wholeNumber, withoutTimes } from "./finders.ts";
import { dateValues, numberValues } from "./gold-values.ts";
import { ownAmounts, ownDates } from "./own-corpora.ts";
import { type PublicSpan, type ReadOptions, readPublicCorpus } from "./read-public-corpus.ts";
import type { Corpus, Finder } from "./row.ts";

/** A finder on a corpus: a few rows of a table, one per language. */
export type Contest = {
  readonly table: "dates" | "amounts" | "numbers";
  /** The corpus, and the finder where it is not ours. */
  readonly name: string;
  readonly corpus: Corpus;
  readonly finder: Finder;
};

/** Every contest for which the folder has the corpus; those that need none of it always. */
export function contests(folder: string): Contest[] {
  const inFolder = (table: Contest["table"], file: string, finder: Finder, options: ReadOptions): Contest[] => {
    const corpus = readPublicCorpus(folder, file, options);
    return corpus === null ? [] : [{ table, name: file, corpus, finder }];
  };
  const days = { valuesOf: dateValues };
  const figures = { valuesOf: numberValues };
  return [
    ...withChrono({ table: "dates", name: "own_dates", corpus: ownDates(), finder: withoutTimes }),
    ...inFolder("dates", "rt_en_date_parser", dates, days).flatMap(withChrono),
    ...inFolder("dates", "rt_hi_date_parser", dates, days),
    ...inFolder("dates", "rt_hi_date_period_parser", dates, days),
    ...inFolder("dates", "hinglish_top_train", dates, days),
    ...inFolder("dates", "hinglish_top_validation", dates, days),
    { table: "amounts", name: "own_amounts", corpus: ownAmounts(), finder: amounts },
    ...inFolder("amounts", "duckling_en_money", amounts, figures),
    ...renamed(
      "duckling_en_money, rupees",
      inFolder("amounts", "duckling_en_money", amounts, { ...figures, only: isRupees }),
    ),
    ...inFolder("amounts", "rt_en_currency", amounts, figures),
    ...renamed(
      "rt_en_currency, rupees",
      inFolder("amounts", "rt_en_currency", amounts, { ...figures, only: isRupees }),
    ),
    ...inFolder("numbers", "rt_en_number", numbers, figures),
    ...renamed(
      "rt_en_number, sums of money",
      inFolder("numbers", "rt_en_number", numbers, { ...figures, only: isSum }),
    ),
    ...inFolder("numbers", "rt_hi_number", numbers, figures),
    ...renamed(
      "rt_hi_number, sums of money",
      inFolder("numbers", "rt_hi_number", numbers, { ...figures, only: isSum }),
    ),
    ...inFolder("numbers", "duckling_indic_numeral", numbers, figures),
    ...inFolder("numbers", "numwords_roundtrip_indic", wholeNumber, figures),
  ];
}

function isRupees({ currency, unit }: PublicSpan): boolean {
  return currency === "INR" || unit === "Rupee";
}

/** What an amount can be: no fraction but paise, nothing below zero, none of the notations of mathematics. */
function isSum({ value, text }: PublicSpan): boolean {
  return typeof value === "number" && value >= 0 && Number.isInteger(value * 100) && !/[/^]|\de\d|x10/u.test(text);
}

function renamed(name: string, contests: readonly Contest[]): Contest[] {
  return contests.map((contest) => ({ ...contest, name }));
}

/** The same corpus in English by chrono-node alone. */
function withChrono(contest: Contest): Contest[] {
  const rows = contest.corpus.rows.filter(({ language }) => language === "en");
  const corpus = { ...contest.corpus, rows };
  return [
    contest,
    { ...contest, corpus, name: `${contest.name}, chrono en.GB forward`, finder: britishChrono },
    { ...contest, corpus, name: `${contest.name}, chrono as it comes`, finder: plainChrono },
  ];
}

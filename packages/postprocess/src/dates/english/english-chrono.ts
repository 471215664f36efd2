import { Chrono, GB, type Parser } from "chrono-node/en";
import { bareDayParser } from "./bare-day-parser.ts";
import { dropDoubtful } from "./drop-doubtful.ts";

// One phrase for each kind of English date that chrono reads as we do.
const PROBES = [
  "2026-04-05",
  "5/4/2026",
  "5 April",
  "April 5, 2026",
  "in 3 days",
  "3 days ago",
  "3 days from now",
  "tomorrow",
];

/**
 * chrono's British English, cut down to the parsers that read the probes. Parsers are known by what they read, for
 * class names do not survive a minifier. Whole chrono 2.10.3 errs silently where a wrong day would become a promise;
 * on a call of Wednesday 2026-03-18 it says
 *
 * | phrase | chrono | here | by |
 * |---|---|---|---|
 * | day after tomorrow | 19 March | 20 March | grammar |
 * | day before yesterday | 17 March | 16 March | grammar |
 * | last Wednesday (forwardDate) | 25 March | 11 March | grammar; weekday parser left out |
 * | 10 to 15 march | 2027 | 10..15 March 2026 | grammar; year settled by tense and nearness |
 * | march end, this month, since january | 1 March, 2027 | 31 March, none, none | grammar; month parsers left out |
 * | 5th of this month, next month 10th | 1 March, 18 April | 5 March, 10 April | grammar |
 * | next week monday | 25 and 23 March | 23 March | grammar |
 * | in 10-15 days | 15 days | 10..15 days | grammar |
 * | 32 march | "march" | impossible | grammar |
 * | sun lo, sat ke baat, wed | a weekday | none | weekday parser left out |
 * | 1/2 payment, account 12-05-2024 | 2 January, 5 December | none, 12 May | grammar |
 * | hold on one second, at 4 | now, 04:00 | none | time parsers left out |
 * | EMI 12/24 months | +24 months | none | slash-month parser left out |
 * | a few days, for 2 days, 2 days before the due date | 3 days, +2, +2 | none | `dropDoubtful` |
 *
 * and it misses "by 25", "the 5th" (`bareDayParser`), "month end", "EOD", "quarter end" (grammar).
 */
export const englishChrono = new Chrono({
  parsers: [...GB.parsers.filter(readsAProbe), bareDayParser],
  refiners: [dropDoubtful],
});

function readsAProbe(parser: Parser): boolean {
  const alone = new Chrono({ parsers: [parser], refiners: [] });
  const reference = { instant: new Date(Date.UTC(2026, 2, 18, 12)), timezone: 0 };
  return PROBES.some((probe) => alone.parse(probe, reference).some(({ text }) => text === probe));
}

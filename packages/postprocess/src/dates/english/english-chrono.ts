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
 * class names do not survive a minifier. `CHRONO.md` lists what whole chrono says otherwise, silently.
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

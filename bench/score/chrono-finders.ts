import type { ParsedComponents } from "chrono-node";
import * as chrono from "chrono-node";
import type { Finder } from "./row.ts";

/** chrono-node as it comes: US order, the nearest day. */
export const plainChrono: Finder = (row) => read(chrono.casual, row, false);

/** chrono-node as one would set it up for Indian calls: British order, coming days. */
export const britishChrono: Finder = (row) => read(chrono.en.GB, row, true);

function read(parser: chrono.Chrono, { text, callDate }: Parameters<Finder>[0], forwardDate: boolean) {
  const instant = new Date(callDate.includes("T") ? callDate : `${callDate}T12:00:00+05:30`);
  return parser.parse(text, { instant, timezone: 330 }, { forwardDate }).map((result) => {
    const [first, last] = [result.start, result.end].map((components) => components && dayOf(components));
    const written = last && last !== first ? `${first}..${last}` : `${first}`;
    return { start: result.index, end: result.index + result.text.length, written, abstains: false };
  });
}

function dayOf(components: ParsedComponents): string {
  const [year, month, day] = (["year", "month", "day"] as const).map((part) => String(components.get(part)));
  return `${year?.padStart(4, "0")}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}`;
}

import { readFileSync } from "node:fs";
import { casual, type ParsedResult } from "chrono-node/en";
import { describe, expect, it } from "vitest";
import { enDateCorpus, enNotDates } from "../../locales/en/dates.corpus.ts";
import { hiDateCorpus, hiNotDates } from "../../locales/hi/dates.corpus.ts";
import { hinglishDateCorpus, hinglishNotDates } from "../../locales/hinglish/dates.corpus.ts";
import { findDates } from "../find-dates.ts";

const callDate = "2026-03-18T11:30:00+05:30";

const list = readFileSync(new URL("../../../CHRONO.md", import.meta.url), "utf8");
const rows = list
  .split("\n")
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .flatMap(([, phrase = "", chrono = "", here = ""]) =>
    phrase.startsWith("`") ? [[phrase.slice(1, -1), chrono, here] as const] : [],
  );

const corpus = new Set(
  [
    ...[enDateCorpus, hinglishDateCorpus, hiDateCorpus].flatMap((dates) => dates.flatMap(([, phrases]) => phrases)),
    ...[enNotDates, hinglishNotDates, hiNotDates].flat(),
  ].map(String),
);

describe("CHRONO.md", () => {
  it("lists what is corrected", () => {
    expect(rows.length).toBeGreaterThan(30);
  });

  it.each(rows)("%j, %s to chrono and %s here, is a row of a corpus and true", (phrase, chrono, here) => {
    expect(corpus).toContain(phrase);
    expect(chronoSays(phrase)).toBe(chrono);
    expect(weSay(phrase)).toBe(here);
    expect(here).not.toBe(chrono);
  });
});

function chronoSays(phrase: string): string {
  const results = casual.parse(phrase, { instant: new Date(callDate), timezone: 330 }, { forwardDate: true });
  return results.map(({ start, end }) => [start, ...(end ? [end] : [])].map(day).join("..")).join(" ") || "none";
}

function day(parts: ParsedResult["start"]): string {
  const [month, date] = [parts.get("month"), parts.get("day")].map((part) => String(part).padStart(2, "0"));
  return `${parts.get("year")}-${month}-${date}`;
}

function weSay(phrase: string): string {
  const found = findDates(phrase, { callDate }).map(({ value, from, noDay }) =>
    value === null ? noDay : from === undefined ? value : `${from}..${value}`,
  );
  return found.join(" ") || "none";
}

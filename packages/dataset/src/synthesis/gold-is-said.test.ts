import { describe, expect, it } from "vitest";
import { addDays, isoDayOf, monthEndOf, nextDayOfMonth, nextWeekday, partsOf } from "./civil-day.ts";
import type { DaySlots } from "./day-value.ts";
import type { DayRule, LanguageData } from "./language-data.ts";
import { languageData } from "./languages/synthesis-languages.ts";
import { synthesise } from "./synthesise.ts";
import type { SynthesisedCall } from "./synthesised-call.ts";
import { parseTemplate, type TemplateNode } from "./template.ts";

const calls = [...synthesise({ seed: 23, count: 1200 })];

function dataOf(code: string): LanguageData {
  const data = new Map<string, LanguageData>(Object.entries(languageData)).get(code);
  if (data === undefined) throw new Error(`no data for ${code}`);
  return data;
}

function pressed(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^\p{L}\p{M}\p{N}]/gu, "");
}

/** All sentences of a template; `slots` gives the words for each slot. */
function expansions(node: TemplateNode, slots: Readonly<Record<string, readonly string[]>>): readonly string[] {
  if (node.kind === "text") return [node.text];
  if (node.kind === "slot") return slots[node.name] ?? [];
  if (node.kind === "gender") return [...expansions(node.m, slots), ...expansions(node.f, slots)];
  if (node.kind === "choice") return node.options.flatMap((option) => expansions(option, slots));
  return node.parts.reduce<readonly string[]>(
    (heads, part) => expansions(part, slots).flatMap((tail) => heads.map((head) => head + tail)),
    [""],
  );
}

function all(template: string, slots: Readonly<Record<string, readonly string[]>> = {}): readonly string[] {
  return expansions(parseTemplate(template), slots);
}

/** Every way to print a sum, worked out here and not by the generator. */
function sumTexts(rupees: number, language: LanguageData): readonly string[] {
  const words = language.amounts;
  const one = (value: number) => all(words.ones[value] ?? "?");
  const join = (...parts: readonly (readonly string[])[]) =>
    parts.reduce((heads, tails) => heads.flatMap((head) => tails.map((tail) => `${head}${tail}`)), [""]);
  const [lakhs, thousands, hundreds, rest] = [
    Math.floor(rupees / 100_000),
    Math.floor(rupees / 1000) % 100,
    Math.floor(rupees / 100) % 10,
    rupees % 100,
  ];
  const plain = join(
    lakhs > 0 ? join(one(lakhs), all(words.lakh)) : [""],
    thousands > 0 ? join(one(thousands), all(words.thousand)) : [""],
    hundreds > 0 ? join(one(hundreds), all(words.hundred)) : [""],
    rest > 0 ? join(hundreds > 0 && words.and !== "" ? ["", ...all(words.and)] : [""], one(rest)) : [""],
  );
  const scale = rupees >= 100_000 ? 100_000 : 1000;
  const name = all(scale === 1000 ? words.thousand : words.lakh);
  const whole = Math.floor(rupees / scale);
  const halves =
    rupees % scale === scale / 2
      ? [
          words.oneAndHalf ?? "?",
          words.twoAndHalf ?? "?",
          (words.andHalf ?? "?").replace("{n}", words.ones[whole] ?? "?"),
        ]
      : [];
  return [
    String(rupees),
    ...frames(language, rupees / scale),
    ...plain,
    ...(rupees < 10_000 ? join(one(Math.floor(rupees / 100)), all(words.hundred)) : []),
    ...halves.flatMap((half) => join(all(half), name)),
  ].map(pressed);
}

function frames(language: LanguageData, scaled: number): readonly string[] {
  const templates = scaled >= 1 ? [...language.amounts.thousandFrames, ...language.amounts.lakhFrames] : [];
  return templates.flatMap((frame) => all(frame, { number: [String(scaled)] }));
}

/** Every way to say a day on a call day, worked out backwards from the day. */
function dayTexts(day: string, callDay: string, language: LanguageData): readonly string[] {
  return language.dates
    .flatMap(({ rule, adverbs, nouns }) =>
      slotsFor(rule, day, callDay).flatMap((slots) =>
        [...adverbs, ...nouns].flatMap((phrase) => all(phrase, words(slots, language))),
      ),
    )
    .map(pressed);
}

function slotsFor(rule: DayRule, day: string, callDay: string): readonly DaySlots[] {
  const { year, month, day: n, weekday } = partsOf(day);
  const distance = (Date.parse(day) - Date.parse(callDay)) / 86_400_000;
  const when = (fits: boolean, slots: DaySlots = {}) => (fits ? [slots] : []);
  switch (rule.kind) {
    case "offset":
      return when(addDays(callDay, rule.days) === day);
    case "inDays":
      return when(distance >= 2 && distance <= 10, { n: distance });
    case "inWeeks":
      return when(distance % 7 === 0, { n: distance / 7 });
    case "inDaysRange":
      return [1, 2, 5].flatMap((width) => when(distance - width >= 1, { n: distance - width, m: distance }));
    case "weekday":
      return when(nextWeekday(callDay, weekday) === day, { weekday });
    case "dayOfMonth":
      return when(nextDayOfMonth(callDay, n) === day, { n });
    case "dayOfMonthRange":
      return [1, 2, 3, 4, 5].flatMap((width) => when(n - width >= 1, { n: n - width, m: n }));
    case "monthDay":
      return [{ n, month }];
    case "nextMonthDay":
      return when(isoDayOf(partsOf(callDay).year, partsOf(callDay).month + 1, n) === day && year > 0, { n });
    case "monthEnd":
      return when(monthEndOf(callDay) === day);
    default:
      return [];
  }
}

function words(slots: DaySlots, language: LanguageData): Readonly<Record<string, readonly string[]>> {
  const { calendar, amounts } = language;
  const number = (value: number | undefined) =>
    value === undefined ? [] : [String(value), ...all(amounts.ones[value] ?? "?")];
  const ordinal = (value: number | undefined) =>
    value === undefined
      ? []
      : [...["st", "nd", "rd", "th"].map((ending) => `${value}${ending}`), ...all(calendar.ordinals[value - 1] ?? "?")];
  return {
    n: number(slots.n),
    m: number(slots.m),
    nth: ordinal(slots.n),
    mth: ordinal(slots.m),
    weekday: all(calendar.weekdays[slots.weekday ?? 0] ?? "?"),
    month: all(calendar.months[(slots.month ?? 1) - 1] ?? "?"),
  };
}

/** The agent may say a value in another language than the borrower; the borrower's own comes first. */
function languagesOf(code: string): readonly LanguageData[] {
  const own = dataOf(code);
  return [own, ...Object.values(languageData).filter((other) => other !== own)];
}

function silent(value: (call: SynthesisedCall) => readonly (() => readonly string[])[] | null): readonly string[] {
  return calls
    .filter((call) => {
      const texts = value(call);
      const transcript = pressed(call.transcript);
      return texts !== null && !texts.some((one) => one().some((text) => transcript.includes(text)));
    })
    .map((call) => call.id);
}

describe("gold values", () => {
  it("of amounts are said in the call", () => {
    expect(
      silent(
        ({
          labels: {
            ptp_details: { amount },
          },
          language,
        }) => (amount === null ? null : languagesOf(language).map((data) => () => sumTexts(amount, data))),
      ),
    ).toEqual([]);
  });

  it("of promise days are said in the call", () => {
    expect(
      silent(
        ({
          labels: {
            ptp_details: { date },
          },
          callDate,
          language,
        }) => (date === null ? null : languagesOf(language).map((data) => () => dayTexts(date, callDate, data))),
      ),
    ).toEqual([]);
  });

  it("of call-back days are said in the call", () => {
    expect(
      silent(({ labels: { followup_date: day }, callDate, language }) =>
        day === null ? null : languagesOf(language).map((data) => () => dayTexts(day, callDate, data)),
      ),
    ).toEqual([]);
  });

  it("would be missed if they were other values", () => {
    const shifted = silent(
      ({
        labels: {
          ptp_details: { amount },
        },
        language,
      }) => (amount === null ? null : [() => sumTexts(amount + 37, dataOf(language))]),
    );
    expect(shifted.length).toBeGreaterThan(100);
  });
});

import { ACTS, type Act } from "./acts.ts";
import type { LanguageData } from "./language-data.ts";
import { parseTemplate, type TemplateNode } from "./template.ts";
import { parseWholeCall } from "./whole-call.ts";

/** A template node (each of which is a pattern too), or one of the open-ended things that slots hold. */
type Pattern =
  | Exclude<TemplateNode, { readonly kind: "sequence" | "choice" }>
  | { readonly kind: "sequence"; readonly parts: readonly Pattern[] }
  | { readonly kind: "choice"; readonly options: readonly Pattern[] }
  | { readonly kind: "digits" }
  | { readonly kind: "many"; readonly of: Pattern };

/** Answers whether a text can be made of a language's templates. */
export interface SentenceMatcher {
  /**
   * True when the whole text is one template, or several sentences in a row. Case, spaces and punctuation do not count; slots
   * match any name, day or amount that the language can put there. Noise is not undone.
   */
  readonly canGenerate: (text: string) => boolean;
}

const matchers = new WeakMap<LanguageData, SentenceMatcher>();

/**
 * A matcher for all templates of a language, built once.
 *
 * @example sentenceMatcher(en).canGenerate("I will pay 5000 tomorrow.") // true
 */
export function sentenceMatcher(language: LanguageData): SentenceMatcher {
  const known = matchers.get(language);
  if (known !== undefined) return known;
  const slots = slotPatterns(language);
  const sentences = (Object.keys(ACTS) as Act[]).flatMap((act) => language.acts[act] ?? []);
  const lines = (language.wholeCalls ?? []).flatMap((block) =>
    parseWholeCall(block).lines.map(({ template }) => template),
  );
  const [chained, alone] = [sentences, lines].map((templates) => byFirstSign(templates.map(parseTemplate), slots));
  const matcher = {
    canGenerate(text: string) {
      const plain = normalise(text);
      return chainReachesEnd(plain, chained ?? new Map(), slots) || lineReachesEnd(plain, alone ?? new Map(), slots);
    },
  };
  matchers.set(language, matcher);
  return matcher;
}

/** Letters, signs and digits in lower case, decomposed so that pieces of templates can be joined. */
function normalise(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^\p{L}\p{M}\p{N}]/gu, "");
}

/** Templates share few thousand literals; normalising one takes longer than matching it. */
const literals = new Map<string, string>();

function normalisedLiteral(text: string): string {
  const known = literals.get(text) ?? normalise(text);
  literals.set(text, known);
  return known;
}

/** Code points of 0 in ASCII and in the Indic scripts; its nine successors follow each. */
const ZEROS = [0x30, 0x966, 0x9e6, 0xa66, 0xae6, 0xbe6, 0xc66, 0xce6, 0xd66];
const DIGITS: ReadonlySet<string> = new Set(
  ZEROS.flatMap((zero) => Array.from({ length: 10 }, (_, digit) => String.fromCodePoint(zero + digit))),
);

type BySign = ReadonlyMap<string, readonly Pattern[]>;

/** Templates by the sign that their sentences may begin with: at any place of a text, few of thousands are worth a try. */
function byFirstSign(templates: readonly Pattern[], slots: ReadonlyMap<string, Pattern>): BySign {
  const firstSigns = firstSignsIn(slots);
  const index = new Map<string, Pattern[]>();
  for (const template of templates) {
    for (const sign of firstSigns(template)) {
      const known = index.get(sign);
      if (known === undefined) index.set(sign, [template]);
      else known.push(template);
    }
  }
  return index;
}

/**
 * Gives every first sign of what a pattern matches; "" among them where it matches nothing at all. Remembered, because
 * thousands of templates begin with the same few slots of thousands of names.
 */
function firstSignsIn(slots: ReadonlyMap<string, Pattern>): (pattern: Pattern) => ReadonlySet<string> {
  const known = new Map<Pattern, ReadonlySet<string>>();
  const of = (pattern: Pattern): ReadonlySet<string> => {
    const signs = known.get(pattern) ?? find(pattern);
    known.set(pattern, signs);
    return signs;
  };
  const find = (pattern: Pattern): ReadonlySet<string> => {
    switch (pattern.kind) {
      case "text":
        return new Set([[...normalisedLiteral(pattern.text)][0] ?? ""]);
      case "slot": {
        const inner = slots.get(pattern.name);
        return inner === undefined ? new Set() : of(inner);
      }
      case "sequence":
        return firstSignsOfRow(pattern.parts, of);
      case "choice":
        return new Set(pattern.options.flatMap((option) => [...of(option)]));
      case "gender":
        return new Set([...of(pattern.m), ...of(pattern.f)]);
      case "digits":
        return DIGITS;
      case "many":
        return of(pattern.of);
    }
  };
  return of;
}

function firstSignsOfRow(
  parts: readonly Pattern[],
  of: (pattern: Pattern) => ReadonlySet<string>,
): ReadonlySet<string> {
  const signs = new Set([""]);
  for (const part of parts) {
    if (!signs.delete("")) break;
    for (const sign of of(part)) signs.add(sign);
  }
  return signs;
}

/** Lines of whole calls stay in their call, so none follows another. */
function lineReachesEnd(text: string, lines: BySign, slots: ReadonlyMap<string, Pattern>): boolean {
  const search: Search = { text, slots, seen: new Map() };
  return (lines.get([...text][0] ?? "") ?? []).some((line) => endsOf(line, 0, search).includes(text.length));
}

function chainReachesEnd(text: string, templates: BySign, slots: ReadonlyMap<string, Pattern>): boolean {
  const seen = new Map<Pattern, Map<number, readonly number[]>>();
  const reached = new Set([0]);
  // A Set hands out members that are added while it is walked
  for (const start of reached) {
    const sign = String.fromCodePoint(text.codePointAt(start) ?? 0);
    for (const template of templates.get(sign) ?? []) {
      for (const end of endsOf(template, start, { text, slots, seen })) if (end > start) reached.add(end);
    }
  }
  return text !== "" && reached.has(text.length);
}

interface Search {
  readonly text: string;
  readonly slots: ReadonlyMap<string, Pattern>;
  readonly seen: Map<Pattern, Map<number, readonly number[]>>;
}

/** Every position at which `pattern`, begun at `start`, may end. Remembered, so the work is pattern size × text length. */
function endsOf(pattern: Pattern, start: number, search: Search): readonly number[] {
  let known = search.seen.get(pattern);
  if (known === undefined) {
    known = new Map();
    search.seen.set(pattern, known);
  }
  const before = known.get(start);
  if (before !== undefined) return before;
  const ends = [...new Set(findEnds(pattern, start, search))];
  known.set(start, ends);
  return ends;
}

function findEnds(pattern: Pattern, start: number, search: Search): readonly number[] {
  switch (pattern.kind) {
    case "text": {
      const text = normalisedLiteral(pattern.text);
      return search.text.startsWith(text, start) ? [start + text.length] : [];
    }
    case "slot": {
      const inner = search.slots.get(pattern.name);
      return inner === undefined ? [] : endsOf(inner, start, search);
    }
    case "sequence":
      return pattern.parts.reduce<readonly number[]>(
        (ends, part) => [...new Set(ends.flatMap((end) => endsOf(part, end, search)))],
        [start],
      );
    case "choice":
      return pattern.options.flatMap((option) => endsOf(option, start, search));
    case "gender":
      return [...endsOf(pattern.m, start, search), ...endsOf(pattern.f, start, search)];
    case "digits":
      return digitEnds(search.text, start);
    case "many":
      return repeatedEnds(pattern.of, start, search);
  }
}

function digitEnds(text: string, start: number): readonly number[] {
  const run = /^\p{Nd}*/u.exec(text.slice(start))?.[0].length ?? 0;
  return Array.from({ length: run }, (_, index) => start + index + 1);
}

function repeatedEnds(of: Pattern, start: number, search: Search): readonly number[] {
  const ends = new Set(endsOf(of, start, search));
  for (const end of ends) for (const next of endsOf(of, end, search)) if (next > end) ends.add(next);
  return [...ends];
}

function slotPatterns(language: LanguageData): ReadonlyMap<string, Pattern> {
  const { people, calendar, amounts } = language;
  const numbers = anyOf(amounts.ones);
  const small: Pattern = choice([{ kind: "digits" }, numbers]);
  const names = anyOf([...people.men, ...people.women]);
  const full = choice([names, sequence([names, anyOf(people.surnames)])]);
  const days = anyOf(language.dates.flatMap((phrase) => [...phrase.adverbs, ...phrase.nouns]));
  const past = anyOf(language.pastDates.flatMap((phrase) => phrase.adverbs));
  const money = moneyPattern(language);
  const ordinal = choice([sequence([{ kind: "digits" }, anyOf(["th", "st", "nd", "rd"])]), anyOf(calendar.ordinals)]);
  const shared: readonly (readonly [string, Pattern])[] = [
    ["customer", full],
    ["full", full],
    ["first", names],
    ["surname", anyOf(people.surnames)],
    ["agent", names],
    ["company", anyOf(people.companies)],
    ["product", anyOf(people.products)],
    ["title", anyOf([...people.titles.m, ...people.titles.f])],
    ["relative", anyOf(people.relatives.map((relative) => relative.noun))],
    ["myRelative", anyOf(people.relatives.map((relative) => relative.my))],
    ["time", anyOf(language.times)],
    ["phone", { kind: "digits" }],
    ["count", small],
    ["pastDate", past],
    ["n", small],
    ["m", small],
    ["nth", ordinal],
    ["mth", ordinal],
    ["weekday", anyOf(calendar.weekdays)],
    ["month", anyOf(calendar.months)],
  ];
  const moneySlots = ["due", "amount", "otherAmount", "paidAmount", "salary"].map((name) => [name, money] as const);
  const daySlots = ["date", "otherDate", "dateNoun", "otherDateNoun", "followUp", "followUpNoun"].map(
    (name) => [name, days] as const,
  );
  return new Map([...shared, ...moneySlots, ...daySlots, ...numberSlots(language)]);
}

function numberSlots({ amounts }: LanguageData): readonly (readonly [string, Pattern])[] {
  const halves = [amounts.oneAndHalf, amounts.twoAndHalf, amounts.andHalf].flatMap((word) =>
    word === null ? [] : [word],
  );
  const word = anyOf([...amounts.ones, amounts.hundred, amounts.thousand, amounts.lakh, ...halves]);
  const joined = amounts.and === "" ? word : choice([word, sequence([anyOf([amounts.and]), word])]);
  return [
    ["number", { kind: "digits" }],
    ["words", choice([word, sequence([word, { kind: "many", of: joined }])])],
  ];
}

function moneyPattern({ amounts }: LanguageData): Pattern {
  return anyOf([...amounts.digitFrames, ...amounts.thousandFrames, ...amounts.lakhFrames, ...amounts.wordFrames]);
}

function anyOf(templates: readonly string[]): Pattern {
  return choice(templates.map(parseTemplate));
}

function choice(options: readonly Pattern[]): Pattern {
  return { kind: "choice", options };
}

function sequence(parts: readonly Pattern[]): Pattern {
  return { kind: "sequence", parts };
}

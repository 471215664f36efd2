import { collections, DispositionError } from "@disposition/taxonomy";
import type { Act } from "../acts.ts";
import type { LanguageData } from "../language-data.ts";
import { languageData, type SynthesisLanguage, synthesisLanguages } from "../languages/synthesis-languages.ts";
import { playCall } from "../synthesise.ts";
import { parseTemplate } from "../template.ts";
import { parseWholeCall, type WholeCall } from "../whole-call.ts";
import { countSentences } from "./count-sentences.ts";
import { decisiveLines, type LabelFieldPath } from "./decisive-lines.ts";
import { wordingOf } from "./wording.ts";

export interface SynthesisReportOptions {
  /** Of the calls that are looked at; default 1. */
  readonly seed?: number;
  /** How many calls of each label and language are looked at; default 200. */
  readonly callsPerLabel?: number;
  /** Default all. */
  readonly languages?: readonly SynthesisLanguage[];
}

/** How many ways there are to say something. */
export interface SaidWays {
  /** Different templates. */
  readonly templates: number;
  /** Sentences that they can say, slots left as they are; beyond 2⁵³ rounded. Ways to the same words count apart. */
  readonly sentences: number;
}

/** With how much range a language teaches a label. */
export interface LabelRange extends SaidWays {
  /** Kinds of sentence that the label hangs on, as seen in the calls with the label; in alphabetical order. */
  readonly acts: readonly Act[];
  /** Calls that were written as a whole and have the label. */
  readonly wholeCalls: number;
  /** What the calls looked at really show. */
  readonly shown: {
    /** 0 where the generator makes no call with the label. */
    readonly calls: number;
    /** Different decisive sentences, names, sums and days left out. */
    readonly sentences: number;
    /** Different whole calls. */
    readonly wholeCalls: number;
  };
}

export interface LanguageRange extends SaidWays {
  readonly wholeCalls: number;
  /** Ways to name a day, the slots for numbers and months left as they are. */
  readonly days: SaidWays;
  /** Label field → label → its range, in declared order. */
  readonly fields: Readonly<Record<LabelFieldPath, Readonly<Record<string, LabelRange>>>>;
}

/** What the generator can say. */
export interface SynthesisReport {
  readonly kind: "disposition-synthesis-report";
  readonly version: 1;
  readonly seed: number;
  readonly callsPerLabel: number;
  readonly languages: Readonly<Record<string, LanguageRange>>;
}

const FIELDS: readonly LabelFieldPath[] = ["disposition", "payment_disposition", "reason_for_not_paying"];
/** Kinds of sentence are looked for until so many calls in a row bring no new one: rare ones count too. */
const QUIET_CALLS = 300;
const PLANNED = {
  disposition: "disposition",
  payment_disposition: "payment",
  reason_for_not_paying: "reason",
} as const satisfies Record<LabelFieldPath, keyof WholeCall>;

/**
 * Counts what the generator can say, per language and label, and what some of its calls really show.
 *
 * @throws RangeError unless `callsPerLabel` is a whole number ≥ 1.
 * @example synthesisReport({ languages: ["en"] }).languages.en?.fields.payment_disposition.PTP?.templates
 */
export function synthesisReport(options: SynthesisReportOptions = {}): SynthesisReport {
  const { seed = 1, callsPerLabel = 200, languages = synthesisLanguages } = options;
  if (!Number.isInteger(callsPerLabel) || callsPerLabel < 1) {
    throw new RangeError(`callsPerLabel is ${callsPerLabel}; give a whole number of calls, 1 or more`);
  }
  const ranges = languages.map((code) => [code, languageRange(code, seed, callsPerLabel)] as const);
  return {
    kind: "disposition-synthesis-report",
    version: 1,
    seed,
    callsPerLabel,
    languages: Object.fromEntries(ranges),
  };
}

function languageRange(code: SynthesisLanguage, seed: number, calls: number): LanguageRange {
  const language: LanguageData = languageData[code];
  const wholeCalls = (language.wholeCalls ?? []).map(parseWholeCall);
  const fields = FIELDS.map((field) => {
    const ranges = labelsOf(field).map((label) => {
      const seen = lookAt(code, field, label, seed, calls);
      const written = wholeCalls.filter((call) => call[PLANNED[field]] === label).length;
      return [
        label,
        { ...waysOf(language, seen.acts), acts: seen.acts, wholeCalls: written, shown: seen.shown },
      ] as const;
    });
    return [field, Object.fromEntries(ranges)] as const;
  });
  return {
    ...waysOf(language, Object.keys(language.acts) as Act[]),
    wholeCalls: wholeCalls.length,
    days: waysToSay(language.dates.flatMap(({ adverbs, nouns }) => [...adverbs, ...nouns])),
    fields: Object.fromEntries(fields) as LanguageRange["fields"],
  };
}

function labelsOf(path: LabelFieldPath): readonly string[] {
  const field = collections.fields.find((each) => each.path === path);
  return field?.kind === "label" ? field.labels : [];
}

function waysOf({ acts }: LanguageData, wanted: readonly Act[]): SaidWays {
  return waysToSay(wanted.flatMap((act) => acts[act] ?? []));
}

function waysToSay(phrases: readonly string[]): SaidWays {
  const templates = new Set(phrases);
  const sentences = [...templates].reduce((sum, template) => sum + countSentences(parseTemplate(template)), 0);
  return { templates: templates.size, sentences };
}

interface Seen {
  readonly acts: readonly Act[];
  readonly shown: LabelRange["shown"];
}

function lookAt(code: SynthesisLanguage, field: LabelFieldPath, label: string, seed: number, calls: number): Seen {
  const [acts, sentences, wholes] = [new Set<Act>(), new Set<string>(), new Set<number>()];
  const options = { seed, languages: [code], only: { [field]: [label] } };
  if (!isMade(options)) return { acts: [], shown: { calls: 0, sentences: 0, wholeCalls: 0 } };
  let newest = 0;
  for (let index = 0; index < calls || index - newest < QUIET_CALLS; index += 1) {
    const played = playCall(options, index);
    const isCounted = index < calls;
    if (isCounted && played.whole !== null) wholes.add(played.whole);
    for (const line of decisiveLines(played, field)) {
      if (!acts.has(line.act)) newest = index;
      acts.add(line.act);
      if (isCounted) sentences.add(wordingOf(line));
    }
  }
  return { acts: [...acts].sort(), shown: { calls, sentences: sentences.size, wholeCalls: wholes.size } };
}

/** Some labels no call of the generator has. */
function isMade(options: Parameters<typeof playCall>[0]): boolean {
  try {
    playCall(options, 0);
    return true;
  } catch (error) {
    if (DispositionError.isInstance(error)) return false;
    throw error;
  }
}

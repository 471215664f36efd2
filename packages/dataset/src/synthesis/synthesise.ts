import { sampleCast } from "./cast.ts";
import { addDays, daysBetween } from "./civil-day.ts";
import type { LanguageData } from "./language-data.ts";
import { languageData, type SynthesisLanguage, synthesisLanguages } from "./languages/synthesis-languages.ts";
import { transcribe, withoutGuards } from "./noise.ts";
import { type Plan, type PlanWish, samplePlan } from "./plan.ts";
import { createRandom, type Random } from "./random.ts";
import type { Ending } from "./scripts/answered.ts";
import { playWholeCall } from "./scripts/play-whole-call.ts";
import { writeScript } from "./scripts/write-script.ts";
import type { Stage } from "./stage.ts";
import type { SynthesisedCall } from "./synthesised-call.ts";
import { parseWholeCall } from "./whole-call.ts";

/** What to make. */
export interface SynthesisOptions {
  /** Whole number; the same seed gives the same calls, byte for byte. */
  readonly seed: number;
  /** How many calls. A longer run begins with the calls of a shorter one. */
  readonly count: number;
  /** Languages in equal shares; default all. */
  readonly languages?: readonly SynthesisLanguage[];
  /** Labels that calls shall have, e.g. `{ payment_disposition: ["SETTLEMENT"] }`; default any. */
  readonly only?: PlanWish | undefined;
  /** First and last day of the calls, `YYYY-MM-DD`; default four years, so that dates, weekdays and leap days vary. */
  readonly days?: { readonly from: string; readonly to: string } | undefined;
}

/** What chaining single sentences weighs, in whole calls: with as many of those, half of the calls are drawn from them. */
const SINGLE_SENTENCES = 8;
/** Share of calls in which the two sides speak different languages. */
const MIXED_SHARE = 0.1;
const LABELS = ["disposition", "payment", "reason"] as const;

const FOUR_YEARS = { from: "2024-01-01", to: "2027-12-30" };

/**
 * Invented collection calls with gold labels, one at a time: call `i` depends on the seed, `i` and the languages alone,
 * so memory stays constant and runs can be cut into shards. With `only`, labels are drawn among those asked for; no call is
 * thrown away. Its calls have the ids of a run without it: give such a run a seed of its own.
 *
 * @throws RangeError when `count` is no whole number ≥ 0, `languages` is empty, or `days` end before they begin.
 * @throws DispositionError `INPUT_INVALID` when no call can have the labels of `only`.
 * @example
 * for (const call of synthesise({ seed: 7, count: 1000, languages: ["en"] })) write(JSON.stringify(call));
 */
export function* synthesise(options: SynthesisOptions): Generator<SynthesisedCall, void, undefined> {
  if (!Number.isInteger(options.count) || options.count < 0) {
    throw new RangeError(`count is ${options.count}; give a whole number of calls, 0 or more`);
  }
  const { from, to } = options.days ?? FOUR_YEARS;
  if (!(daysBetween(from, to) >= 0))
    throw new RangeError(`days from "${from}" to "${to}"; give YYYY-MM-DD, the earlier first`);
  for (let index = 0; index < options.count; index += 1) yield synthesiseCall(options, index);
}

/**
 * Call number `index` of a run, without making the ones before it.
 *
 * @throws RangeError when `languages` is empty.
 */
export function synthesiseCall(options: Omit<SynthesisOptions, "count">, index: number): SynthesisedCall {
  const { stage, code, plan, ending } = playCall(options, index);
  return {
    id: `synthetic-${code}-${options.seed}-${index}`,
    transcript: transcribe(stage.lines, stage.language.noise, stage.random),
    callDate: stage.callDay,
    language: code,
    group: groupOf(stage),
    labels: {
      disposition: plan.disposition,
      payment_disposition: plan.payment,
      reason_for_not_paying: plan.reason,
      ptp_details: ending.outcome,
      followup_date: ending.followUp,
      remarks: null,
    },
  };
}

/** Announcements and events of the line read alike in several languages, so calls of nothing else go by their words. */
function groupOf({ lines, group }: Stage): string {
  if (lines.some(({ speaker }) => speaker !== "system")) return group;
  const words = lines.map(
    ({ text }) =>
      withoutGuards(text)
        .toLowerCase()
        .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [],
  );
  return `line:${words.flat().join(" ")}`;
}

/** A call as it was spoken, before anybody wrote it down. */
export interface PlayedCall {
  readonly stage: Stage;
  readonly code: SynthesisLanguage;
  readonly plan: Plan;
  readonly ending: Ending;
  /** Number of the whole call among those of the language; null for a chain of single sentences. */
  readonly whole: number | null;
}

/** What is said in call number `index` of a run. @throws RangeError when `languages` is empty. */
export function playCall(options: Omit<SynthesisOptions, "count">, index: number): PlayedCall {
  const random = createRandom(options.seed, index);
  const code = random.pick(options.languages ?? synthesisLanguages);
  const language: LanguageData = languageData[code];
  const planned = samplePlan(random, options.only);
  const whole = drawWholeCall(language, planned, random);
  const plan = whole?.call ?? planned;
  const stage = setStage(language, plan, random, options.days ?? FOUR_YEARS);
  const ending = whole === null ? writeScript(stage, plan) : playWholeCall(stage, whole.call, whole.number);
  return { stage, code, plan, ending, whole: whole?.number ?? null };
}

/** Now and then a call that was written as a whole and has the planned labels; the more there are, the oftener. */
function drawWholeCall({ wholeCalls = [] }: LanguageData, plan: Plan, random: Random) {
  const fitting = wholeCalls
    .map((block, number) => ({ call: parseWholeCall(block), number }))
    .filter(({ call }) => LABELS.every((label) => call[label] === plan[label]));
  return random.chance(fitting.length / (fitting.length + SINGLE_SENTENCES)) ? random.pick(fitting) : null;
}

function setStage(language: LanguageData, plan: Plan, random: Random, days: { from: string; to: string }): Stage {
  return {
    random,
    language,
    agentLanguage: sampleAgentLanguage(language, random),
    callDay: addDays(days.from, random.int(0, daysBetween(days.from, days.to))),
    cast: sampleCast(language.people, random),
    due: sampleDue(plan, random),
    lines: [],
    group: "",
    used: new Set(),
  };
}

/** Agents of another region, or who hold on to the lender's English, are answered in the borrower's language. */
function sampleAgentLanguage(language: LanguageData, random: Random): LanguageData {
  if (!random.chance(MIXED_SHARE)) return language;
  const { en, hi, hinglish } = languageData;
  if (language === en) return hinglish;
  return language === hinglish || language === hi ? en : random.pick([en, en, hi]);
}

/** Who settles or closes a loan owes more than an instalment. */
function sampleDue(plan: Plan, random: Random): number {
  const closes = plan.payment === "SETTLEMENT" || plan.payment === "WANT_FORECLOSURE";
  const raw = closes ? random.int(15, 250) * 1000 : 1200 + 30_000 * random.next() ** 2;
  const unit = random.weighted([
    [1, 3],
    [10, 2],
    [50, 2],
    [100, 2],
    [500, 3],
    [1000, 2],
  ] as const);
  return Math.max(1000, Math.round(raw / unit) * unit);
}

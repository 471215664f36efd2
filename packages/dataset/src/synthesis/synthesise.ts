import { sampleCast } from "./cast.ts";
import { addDays } from "./civil-day.ts";
import type { LanguageData } from "./language-data.ts";
import { languageData, type SynthesisLanguage, synthesisLanguages } from "./languages/synthesis-languages.ts";
import { transcribe } from "./noise.ts";
import { type Plan, samplePlan } from "./plan.ts";
import { createRandom, type Random } from "./random.ts";
import { writeScript } from "./scripts/write-script.ts";
import type { Stage } from "./stage.ts";
import type { SynthesisedCall } from "./synthesised-call.ts";

/** What to make. */
export interface SynthesisOptions {
  /** Whole number; the same seed gives the same calls, byte for byte. */
  readonly seed: number;
  /** How many calls. A longer run begins with the calls of a shorter one. */
  readonly count: number;
  /** Languages in equal shares; default all. */
  readonly languages?: readonly SynthesisLanguage[];
}

/** Calls lie in these years, so that dates, weekdays and leap days vary. */
const FIRST_CALL_DAY = "2024-01-01";
const CALL_DAYS = 4 * 365;

/**
 * Invented collection calls with gold labels, one at a time: call `i` depends on the seed, `i` and the languages alone,
 * so memory stays constant and runs can be cut into shards.
 *
 * @throws RangeError when `count` is no whole number ≥ 0 or `languages` is empty.
 * @example
 * for (const call of synthesise({ seed: 7, count: 1000, languages: ["en"] })) write(JSON.stringify(call));
 */
export function* synthesise(options: SynthesisOptions): Generator<SynthesisedCall, void, undefined> {
  if (!Number.isInteger(options.count) || options.count < 0) {
    throw new RangeError(`count is ${options.count}; give a whole number of calls, 0 or more`);
  }
  for (let index = 0; index < options.count; index += 1) yield synthesiseCall(options, index);
}

/**
 * Call number `index` of a run, without making the ones before it.
 *
 * @throws RangeError when `languages` is empty.
 */
export function synthesiseCall(options: Omit<SynthesisOptions, "count">, index: number): SynthesisedCall {
  const random = createRandom(options.seed, index);
  const code = random.pick(options.languages ?? synthesisLanguages);
  const language = languageData[code];
  const plan = samplePlan(random);
  const stage = setStage(language, plan, random);
  const { outcome, followUp } = writeScript(stage, plan);
  return {
    id: `synthetic-${code}-${options.seed}-${index}`,
    transcript: transcribe(stage.lines, language.noise, random),
    callDate: stage.callDay,
    language: code,
    group: stage.group,
    labels: {
      disposition: plan.disposition,
      payment_disposition: plan.payment,
      reason_for_not_paying: plan.reason,
      ptp_details: outcome,
      followup_date: followUp,
      remarks: null,
    },
  };
}

function setStage(language: LanguageData, plan: Plan, random: Random): Stage {
  return {
    random,
    language,
    callDay: addDays(FIRST_CALL_DAY, random.int(0, CALL_DAYS - 1)),
    cast: sampleCast(language.people, random),
    due: sampleDue(plan, random),
    lines: [],
    group: "",
    used: new Set(),
  };
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

import type { Act, ActSpeaker, ActTemplates } from "./acts.ts";
import { ACTS } from "./acts.ts";
import { amountPhrase } from "./amount-phrase.ts";
import { type DayValue, dayIn, rephraseDay, sampleDay } from "./day-value.ts";
import type { LanguageData } from "./language-data.ts";
import { pastDay } from "./past-day.ts";
import type { Random } from "./random.ts";
import { dayText, numberText } from "./slot-text.ts";
import { type Gender, type GenderOf, parseTemplate, renderTemplate } from "./template.ts";

/** Signs around words that the noise pass must leave alone; from Unicode's private area, stripped at the end. */
export const GUARD_START = "\uE000";
export const GUARD_END = "\uE001";

/** The people of one call. */
export interface Cast {
  readonly customer: {
    readonly full: string;
    readonly first: string;
    readonly surname: string;
    readonly gender: Gender;
  };
  readonly agent: { readonly name: string; readonly gender: Gender };
  readonly company: string;
  readonly product: string;
  readonly relative: LanguageData["people"]["relatives"][number];
}

/** Gold values of one sentence; a slot without one gets an invented value. */
export interface Bindings {
  readonly amount?: number;
  readonly date?: DayValue;
  /** The day or amount that `{otherDate}`, `{otherDateNoun}` or `{otherAmount}` names. */
  readonly otherDate?: DayValue;
  readonly otherAmount?: number;
  /** The day of the next call, in calls that were written as a whole. */
  readonly followUp?: DayValue;
}

/** What somebody is about to say. `act` also tells which invented sums and days suit it. */
export interface Utterance {
  readonly speaker: ActSpeaker;
  readonly act: Act;
  readonly template: string;
  readonly decisive: boolean;
}

/** One sentence of the call. */
export interface Line {
  readonly speaker: ActSpeaker;
  readonly act: Act;
  readonly text: string;
  /** The call would have other labels without it, so noise may not drop it. */
  readonly decisive: boolean;
}

/** A sentence with how it was made. */
export interface SpokenLine extends Line {
  readonly template: string;
  /** The branches that were taken at the forks of the template, in their order; of a `<m|f>` 0 or 1. */
  readonly branches: readonly number[];
}

/** Everything that the scripts need to write one call. */
export interface Stage {
  readonly random: Random;
  /** What the borrower's side speaks. */
  readonly language: LanguageData;
  /** What the agent speaks; where people share two languages, not always the same. */
  readonly agentLanguage: LanguageData;
  readonly callDay: string;
  readonly cast: Cast;
  /** What the agent says is due, rupees. */
  readonly due: number;
  readonly lines: SpokenLine[];
  /** Id of the template that carries the outcome: the latest decisive one that is not merely a reason. */
  group: string;
  readonly used: Set<string>;
}

/** Adds a sentence that the labels do not hang on. Does nothing where the language leaves the act out. */
export function say(stage: Stage, act: Act, bindings: Bindings = {}): void {
  speak(stage, act, bindings, false);
}

/** Adds a sentence that the labels hang on. */
export function decide(stage: Stage, act: Act, bindings: Bindings = {}): void {
  speak(stage, act, bindings, true);
}

/** A day to come that differs from `not`. */
export function newDay(stage: Stage, wish: Parameters<typeof sampleDay>[3] = {}): DayValue {
  return sampleDay(stage.language.dates, stage.callDay, stage.random, wish);
}

/** The same day, perhaps in other words. */
export function echoDay(stage: Stage, value: DayValue): DayValue {
  if (!stage.random.chance(0.3)) return value;
  return rephraseDay(value, stage.language.dates, stage.callDay, stage.random) ?? value;
}

function speak(stage: Stage, act: Act, bindings: Bindings, decisive: boolean): void {
  const { speaker } = ACTS[act];
  const language = speaker === "agent" ? stage.agentLanguage : stage.language;
  const templates = (language.acts as Partial<ActTemplates>)[act];
  if (templates === undefined || templates.length === 0) return;
  const index = freshIndex(stage, act, templates.length);
  if (decisive && (stage.group === "" || !isReason(act))) stage.group = `${language.code}:${act}#${index}`;
  utter({ ...stage, language }, { speaker, act, template: templates[index] ?? "", decisive }, bindings);
}

/** Adds the sentence of a template. */
export function utter(stage: Stage, { speaker, act, template, decisive }: Utterance, bindings: Bindings): void {
  const branches: number[] = [];
  const text = renderTemplate(parseTemplate(template), {
    choose: (count) => {
      const branch = stage.random.int(0, count - 1);
      branches.push(branch);
      return branch;
    },
    slot: (name) => slotText(stage, act, name, bindings),
    gender: (of) => {
      const gender = genderOf(stage, of, speaker);
      branches.push(gender === "m" ? 0 : 1);
      return gender;
    },
  });
  stage.lines.push({ speaker, act, text, decisive, template, branches });
}

/** Whether a kind of sentence is about why it is unpaid. */
export function isReason(act: Act): boolean {
  return act.startsWith("reason") || act.startsWith("familyReason") || act === "agentAskReason";
}

/** People rarely say the same sentence twice in one call. */
function freshIndex(stage: Stage, act: Act, count: number): number {
  let index = stage.random.int(0, count - 1);
  for (let tries = 0; tries < 4 && stage.used.has(`${act}#${index}`); tries += 1)
    index = stage.random.int(0, count - 1);
  stage.used.add(`${act}#${index}`);
  return index;
}

function genderOf(stage: Stage, of: GenderOf, speaker: ActSpeaker): Gender {
  const { agent, customer, relative } = stage.cast;
  if (of === "borrower") return customer.gender;
  if (of === "relative") return relative.gender;
  const other = speaker === "third" ? relative.gender : customer.gender;
  if (of === "speaker") return speaker === "agent" ? agent.gender : other;
  return speaker === "agent" ? customer.gender : agent.gender;
}

function slotText(stage: Stage, act: Act, name: string, bindings: Bindings): string {
  const { cast, random, language } = stage;
  switch (name) {
    case "customer":
      return cast.customer.full;
    case "agent":
      return cast.agent.name;
    case "company":
      return cast.company;
    case "product":
      return cast.product;
    case "title":
      return titleText(stage);
    case "relative":
      return plain(stage, cast.relative.noun);
    case "myRelative":
      return plain(stage, cast.relative.my);
    case "time":
      return guarded(plain(stage, random.pick(language.times)));
    case "phone":
      return guarded(phoneNumber(random));
    case "count":
      return guarded(plain(stage, numberText(random.int(2, 36), language, random)));
    case "pastDate":
      return guarded(plain(stage, pastDay(language, stage.callDay, random, ACTS[act].speaker === "agent")));
    default:
      return guarded(valueText(stage, act, name, bindings));
  }
}

function valueText(stage: Stage, act: Act, name: string, bindings: Bindings): string {
  const { language, random } = stage;
  const money = (rupees: number) => plain(stage, amountPhrase(rupees, language.amounts, random));
  const day = (value: DayValue, form: "adverbs" | "nouns") =>
    plain(stage, dayText(dayIn(language.dates, value, random), form, language, random));
  switch (name) {
    case "due":
      return money(stage.due);
    case "amount":
      return money(needed(bindings.amount, name));
    case "otherAmount":
      return money(bindings.otherAmount ?? strangeAmount(stage, act));
    case "paidAmount":
      return money(paidAmount(stage, act, bindings));
    case "salary":
      return money(random.int(12, 70) * 1000);
    case "date":
      return day(needed(bindings.date, name), "adverbs");
    case "dateNoun":
      return day(needed(bindings.date, name), "nouns");
    case "otherDate":
      return day(bindings.otherDate ?? strangeDay(stage, act, bindings), "adverbs");
    case "otherDateNoun":
      return day(bindings.otherDate ?? newDay(stage, { real: true, not: bindings.date?.day ?? null }), "nouns");
    case "followUp":
      return day(needed(bindings.followUp, name), "adverbs");
    case "followUpNoun":
      return day(needed(bindings.followUp, name), "nouns");
    default:
      throw new RangeError(`there is no slot {${name}}; the slots are listed in language-data.ts`);
  }
}

function needed<T>(value: T | undefined, name: string): T {
  if (value === undefined)
    throw new RangeError(`{${name}} needs a gold value here; use {other…} in acts that promise nothing`);
  return value;
}

/** A day that nobody promises. */
function strangeDay(stage: Stage, act: Act, { date }: Bindings): DayValue {
  return newDay(stage, { not: date?.day ?? null, ...(act === "agentFigures" && { numbered: true }) });
}

/** A sum paid in the past: all of the due in a claim of payment, less in a part payment, anything elsewhere. */
function paidAmount({ due, random }: Stage, act: Act, { amount }: Bindings): number {
  if (act === "paidClaim" || act === "familyPaid") return due;
  if (act.startsWith("partialPaid")) {
    if (amount !== undefined && amount < due) return due - amount;
    return Math.max(100, Math.round((due * random.int(2, 7)) / 1000) * 100);
  }
  return random.chance(0.5) ? due : random.int(2, 30) * 500;
}

/** A sum that nobody promises: a charge, or a balance, income or other loan. */
function strangeAmount({ random }: Stage, act: Act): number {
  const charges = act === "agentWarn" || act === "reasonInterest";
  if (charges || random.chance(0.25))
    return random.pick([118, 236, 250, 354, 450, 500, 590, 650, 750, 885, 1180, 1500, 2300]);
  return random.int(2, 40) ** 2 * 50 + random.pick([0, 0, 0, 500, 250, 780, 412]);
}

function titleText(stage: Stage): string {
  const { customer } = stage.cast;
  const frame = stage.random.pick(stage.language.people.titles[customer.gender]);
  return plain(
    stage,
    frame.replace("{full}", customer.full).replace("{first}", customer.first).replace("{surname}", customer.surname),
  );
}

function phoneNumber(random: Random): string {
  const digits = `${random.int(6, 9)}${String(random.int(0, 999_999_999)).padStart(9, "0")}`;
  if (random.chance(0.5)) return digits;
  return random.chance(0.5) ? digits.replace(/(.{5})/u, "$1 ") : digits.replace(/(..)(...)(...)(..)/u, "$1 $2 $3 $4");
}

function plain(stage: Stage, template: string): string {
  return renderTemplate(parseTemplate(template), {
    choose: (count) => stage.random.int(0, count - 1),
    slot: (name) => {
      throw new RangeError(`{${name}} cannot stand inside another slot`);
    },
    gender: () => "m",
  });
}

function guarded(text: string): string {
  return `${GUARD_START}${text}${GUARD_END}`;
}

import { describe, expect, it } from "vitest";
import { ACTS, type Act, type ActDefinition } from "../acts.ts";
import type { DatePhrase, LanguageData } from "../language-data.ts";
import { parseTemplate, slotsOf } from "../template.ts";
import { parseWholeCall } from "../whole-call.ts";
import { languageData } from "./synthesis-languages.ts";

const languages: readonly (readonly [string, LanguageData])[] = Object.entries(languageData);

/** Acts of one or two words or without weight, where ten ways are plenty. */
const SMALL_ACTS: readonly Act[] = [
  "agentAcknowledge",
  "agentClose",
  "agentAskLanguage",
  "agentHello",
  "agentSorry",
  "agentCannotHear",
  "customerHello",
  "customerAck",
  "customerThanks",
  "thirdHello",
  "lineCut",
  "customerCut",
  "silence",
];

/** Languages with eleven thousand templates between them; the others have fewer ways to say a thing. */
const RICH = ["en", "hinglish", "hi"];

const GOLD = /\{(amount|date|dateNoun)\}/u;
const PROMISES = ["PTP", "PARTIAL_PAYMENT", "SETTLEMENT", "WILL_PAY_AFTER_VISIT"];
const WHOLE_CALL_SLOTS = [
  ...["customer", "title", "agent", "company", "product", "relative", "myRelative", "due", "salary", "count", "time"],
  ...["phone", "pastDate", "paidAmount", "otherDate", "otherDateNoun", "otherAmount", "amount", "date", "dateNoun"],
  ...["followUp", "followUpNoun"],
];

const ALSO_ALLOWED: Readonly<Record<string, string>> = { date: "dateNoun", otherDate: "otherDateNoun" };

const SLOTS_OF_RULE: Readonly<Record<DatePhrase["rule"]["kind"], readonly string[]>> = {
  offset: [],
  inDays: ["n"],
  inWeeks: ["n"],
  inDaysRange: ["n", "m"],
  weekday: ["weekday"],
  dayOfMonth: ["n", "nth"],
  dayOfMonthRange: ["n", "m", "nth", "mth"],
  monthDay: ["n", "nth", "month"],
  nextMonthDay: ["n", "nth"],
  monthEnd: [],
  impossible: ["n", "nth", "month"],
  event: [],
};

describe.each(languages)("%s", (code, language) => {
  const acts = (Object.keys(ACTS) as Act[]).flatMap((act) => {
    const templates = language.acts[act];
    return templates === undefined ? [] : [{ act, templates, definition: ACTS[act] as ActDefinition }];
  });

  it("goes by its own code", () => expect(language.code).toBe(code));

  it("has enough ways to say everything", () => {
    const enough = (act: Act, optional: boolean) =>
      SMALL_ACTS.includes(act) || optional || !RICH.includes(code) ? 10 : 25;
    const short = acts.filter(
      ({ act, templates, definition }) => templates.length < enough(act, definition.optional === true),
    );
    expect(short.map(({ act, templates }) => `${act}: ${templates.length}`)).toEqual([]);
  });

  it("repeats no template within an act", () => {
    const doubles = acts.flatMap(({ act, templates }) =>
      templates
        .filter((template, index) => templates.indexOf(template) !== index)
        .map((template) => `${act}: ${template}`),
    );
    expect(doubles).toEqual([]);
  });

  it("uses the slots that the act allows and all that it requires", () => {
    const faults = acts.flatMap(({ act, templates, definition }) => {
      const required = definition.required ?? [];
      const allowed = [...required, ...(definition.slots ?? [])].flatMap((slot) => [slot, ALSO_ALLOWED[slot] ?? slot]);
      return templates.flatMap((template) => {
        const slots = slotsOf(parseTemplate(template));
        const strange = slots.filter((slot) => !allowed.includes(slot));
        const missing = required.filter((slot) => !slots.includes(slot) && !slots.includes(ALSO_ALLOWED[slot] ?? slot));
        return [
          ...strange.map((slot) => `${act}: {${slot}} in ${template}`),
          ...missing.map((slot) => `${act}: no {${slot}} in ${template}`),
        ];
      });
    });
    expect(faults).toEqual([]);
  });

  it("never names a figure of its own where a promise is made", () => {
    const promising = acts.filter(({ definition }) =>
      (definition.required ?? []).some((slot) => slot === "amount" || slot === "date"),
    );
    const hasFigure = (template: string) => /\p{Nd}/u.test(template.replace("100 percent", ""));
    const literal = promising.flatMap(({ act, templates }) =>
      templates.filter(hasFigure).map((template) => `${act}: ${template}`),
    );
    expect(literal).toEqual([]);
  });

  it("has whole calls that can be read, with slots that are known and promises only where a label makes them", () => {
    const faults = (language.wholeCalls ?? []).flatMap((block) => {
      const { payment, amountIsDue, lines } = parseWholeCall(block);
      const text = lines.map(({ template }) => template).join("\n");
      const strange = lines
        .flatMap(({ template }) => slotsOf(parseTemplate(template)))
        .filter((slot) => !WHOLE_CALL_SLOTS.includes(slot));
      const promises = GOLD.test(text) || amountIsDue;
      return [
        ...strange.map((slot) => `{${slot}} in ${block}`),
        ...(promises && !PROMISES.includes(payment) ? [`${payment} promises nothing: ${block}`] : []),
        ...(amountIsDue && !text.includes("{due}") ? [`the due is not named: ${block}`] : []),
      ];
    });
    expect(faults).toEqual([]);
  });

  it("gives each date phrase only the numbers of its rule", () => {
    const faults = language.dates.flatMap(({ rule, adverbs, nouns }) =>
      [...adverbs, ...nouns].filter((phrase) =>
        slotsOf(parseTemplate(phrase)).some((slot) => !SLOTS_OF_RULE[rule.kind].includes(slot)),
      ),
    );
    expect(faults).toEqual([]);
  });

  it("has every kind of date phrase but the idioms", () => {
    const kinds = new Set(language.dates.map((phrase) => phrase.rule.kind));
    expect([...kinds]).toEqual(
      expect.arrayContaining(["offset", "inDays", "weekday", "dayOfMonth", "monthDay", "monthEnd", "event"]),
    );
  });

  it("has whole calendars and numbers, and templates that parse", () => {
    const { amounts, calendar, times, people } = language;
    expect([amounts.ones.length, calendar.weekdays.length, calendar.months.length]).toEqual([100, 7, 12]);
    expect([0, 31]).toContain(calendar.ordinals.length);
    const rest = [
      ...amounts.ones,
      ...calendar.weekdays,
      ...calendar.months,
      ...times,
      ...people.relatives.map((relative) => relative.my),
    ];
    expect(rest.flatMap((template) => slotsOf(parseTemplate(template)))).toEqual([]);
  });

  it("respells no word into a number or back", () => {
    const numbers = new Set([...language.amounts.ones, ...language.calendar.ordinals]);
    expect(language.noise.spellings.flat().filter((word) => numbers.has(word) || /\p{Nd}/u.test(word))).toEqual([]);
  });
});

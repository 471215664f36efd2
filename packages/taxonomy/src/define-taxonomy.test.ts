import { describe, expect, expectTypeOf, it } from "vitest";
import { z } from "zod";
import { defineTaxonomy, fieldAt, type LabelsOf, parseLabels, type TaxonomyDefinition } from "./define-taxonomy.ts";
import { DispositionError } from "./errors.ts";
import { amount, date, label, score, text } from "./field.ts";
import type { CollectionsLabels, collections } from "./presets/collections/collections.ts";
import type { Payment } from "./presets/collections/payments.ts";

const outcome = () => label({ MET: "met the borrower", NOT_MET: "nobody there" });
const visits = defineTaxonomy({
  name: "visits",
  version: 1,
  task: "Say how the visit went.",
  schema: z.object({
    outcome: outcome(),
    promise: z.object({ amount: amount(), day: date({ future: true }) }),
    tone: score(),
    note: text({ maxCharacters: 20 }),
  }),
  rules: [
    {
      id: "day-needs-meeting",
      when: { field: "outcome", in: ["NOT_MET"] },
      allow: { field: "promise.day", in: [null] },
      because: "nobody was there to promise",
    },
  ],
});
const met = { outcome: "MET", promise: { amount: 500, day: "2026-02-21" }, tone: 80, note: null };

function thrownBy(action: () => unknown): DispositionError {
  try {
    action();
  } catch (error) {
    if (DispositionError.isInstance(error)) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

describe("defineTaxonomy", () => {
  it("infers labels as the union of their names", () => {
    expectTypeOf<LabelsOf<typeof collections>["payment_disposition"]>().toEqualTypeOf<Payment>();
    expectTypeOf<LabelsOf<typeof visits>["outcome"]>().toEqualTypeOf<"MET" | "NOT_MET">();
    expectTypeOf<CollectionsLabels["disposition"]>().not.toEqualTypeOf<string>();
  });

  it("infers amounts, days, scores and texts", () => {
    expectTypeOf<LabelsOf<typeof visits>["promise"]>().toEqualTypeOf<{ amount: number | null; day: string | null }>();
    expectTypeOf<LabelsOf<typeof visits>["tone"]>().toEqualTypeOf<number>();
    expectTypeOf<LabelsOf<typeof visits>["note"]>().toEqualTypeOf<string | null>();
  });

  it("lists the leaves in schema order with what may stand there", () => {
    expect(visits.fields.map(({ path, kind }) => [path, kind])).toEqual([
      ["outcome", "label"],
      ["promise.amount", "amount"],
      ["promise.day", "date"],
      ["tone", "score"],
      ["note", "text"],
    ]);
    expect(fieldAt(visits, "promise.day")).toEqual({ kind: "date", future: true, path: "promise.day" });
    expect(fieldAt(visits, "note")).toMatchObject({ maxCharacters: 20 });
  });

  it("keeps what a field is when a description is added to it", () => {
    const described = {
      ...visits,
      schema: z.object({ outcome: outcome().describe("how it went") }),
      rules: [],
      unspoken: null,
    };
    expect(defineTaxonomy(described).fields).toMatchObject([{ kind: "label", labels: ["MET", "NOT_MET"] }]);
  });

  it("has no rules where none are given", () => {
    expect(defineTaxonomy({ name: "n", version: 1, task: "t", schema: z.object({ a: amount() }) }).rules).toEqual([]);
  });
});

const rule = (when: object, allow: object) => [{ id: "r1", when, allow, because: "it is so" }];
const bad: [string, z.ZodObject, object[], string][] = [
  ["a bare string", z.object({ note: z.string() }), [], 'field "note" is a bare string'],
  ["a wrapped label", z.object({ a: outcome().optional() }), [], 'field "a" is a bare optional'],
  ["nesting deeper than one level", z.object({ a: z.object({ b: z.object({ c: outcome() }) }) }), [], 'field "a.b"'],
  ["a dot in a key", z.object({ "a.b": outcome() }), [], 'key "a.b" has a dot'],
  ["a dot in a nested key", z.object({ a: z.object({ "b.c": outcome() }) }), [], 'key "b.c" has a dot'],
  ["no labels", z.object({ a: label({}) }), [], 'field "a" has no labels'],
  ["an empty label", z.object({ a: label({ "": "nothing" }) }), [], 'the label ""'],
  ["a label with a quote", z.object({ a: label({ 'SAY"': "x" }) }), [], "the label"],
  [
    "a rule from an unknown field",
    visits.schema,
    rule({ field: "mood", in: ["MET"] }, { field: "tone", in: [1] }),
    'rule "r1" names the unknown field "mood"',
  ],
  [
    "a rule to an unknown field",
    visits.schema,
    rule({ field: "outcome", in: ["MET"] }, { field: "promise", in: [null] }),
    'unknown field "promise"',
  ],
  [
    "a rule with an unknown label",
    visits.schema,
    rule({ field: "outcome", in: ["MET", "MISSED"] }, { field: "tone", in: [1] }),
    'rule "r1" names "MISSED", no label of "outcome"',
  ],
  [
    "a rule that looks forward",
    visits.schema,
    rule({ field: "tone", in: [1] }, { field: "outcome", in: ["MET"] }),
    'put "tone" before "outcome"',
  ],
  [
    "a rule from a field to itself",
    visits.schema,
    rule({ field: "outcome", in: ["MET"] }, { field: "outcome", in: ["MET"] }),
    'rule "r1" looks forward',
  ],
];

describe("a bad definition", () => {
  it.each(bad)("with %s is TAXONOMY_INVALID", (_, schema, rules, naming) => {
    const definition = { name: "bad", version: 1, task: "t", schema, rules } as TaxonomyDefinition<z.ZodObject>;
    const error = thrownBy(() => defineTaxonomy(definition));
    expect(error.code).toBe("TAXONOMY_INVALID");
    expect(error.message).toContain('taxonomy "bad"');
    expect(error.message).toContain(naming);
  });

  it("with a rule about an unknown label does not compile", () => {
    const definition: TaxonomyDefinition<typeof visits.schema> = {
      ...visits,
      rules: [
        {
          id: "typo",
          // @ts-expect-error MISSED is no label of outcome
          when: { field: "outcome", in: ["MISSED"] },
          allow: { field: "promise.amount", in: [null] },
          because: "it is so",
        },
      ],
    };
    expect(thrownBy(() => defineTaxonomy(definition)).code).toBe("TAXONOMY_INVALID");
  });
});

describe("fieldAt", () => {
  it.each(["promise", "promise.date", "", "Outcome"])("names the fields that there are instead of %j", (path) => {
    const error = thrownBy(() => fieldAt(visits, path));
    expect(error.code).toBe("TAXONOMY_INVALID");
    expect(error.message).toContain(`"${path}"; it has outcome, promise.amount`);
  });
});

describe("parseLabels", () => {
  it("returns a legal record", () => {
    expect(parseLabels(visits, met)).toEqual(met);
    expectTypeOf(parseLabels(visits, met)).toEqualTypeOf<LabelsOf<typeof visits>>();
  });

  it.each([
    [{ outcome: "GONE" }, '"GONE" is no label of this field; it is one of MET, NOT_MET'],
    [{ promise: { amount: -5, day: null } }, "-5 is no amount"],
    [{ promise: { amount: "5000", day: null } }, '"5000" is no amount'],
    [{ promise: { amount: 5, day: "2026-02-30" } }, '"2026-02-30" is no calendar day'],
    [{ promise: { amount: 5, day: "kal" } }, '"kal" is no calendar day'],
    [{ tone: 101 }, "101 is no score"],
    [{ tone: 1.5 }, "1.5 is no score"],
    [{ outcome: "NOT_MET" }, "day-needs-meeting (nobody was there to promise)"],
  ])("refuses %j and says why", (change, naming) => {
    const error = thrownBy(() => parseLabels(visits, { ...met, ...change }));
    expect(error.code).toBe("INPUT_INVALID");
    expect(error.message).toContain(naming);
  });

  it("lists every offence", () => {
    const { message } = thrownBy(() => parseLabels(visits, { ...met, outcome: "GONE", tone: 101 }));
    expect(message).toContain('"GONE"');
    expect(message).toContain("101");
  });

  it("never repeats long words, which may be a transcript", () => {
    const transcript = "main kal paanch hazaar bhar doonga ".repeat(20);
    const record = { outcome: transcript, promise: { amount: null, day: transcript }, tone: 1, note: transcript };
    const { message } = thrownBy(() => parseLabels(visits, record));
    expect(message).toContain("a string of 700 characters");
    expect(message).not.toContain("hazaar");
  });
});

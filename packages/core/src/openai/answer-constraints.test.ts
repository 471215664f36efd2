import fc from "fast-check";
import { getLlama, LlamaLogLevel } from "node-llama-cpp";
import { expect, it } from "vitest";
import { answerGrammar, answerRegex, answerSchema } from "./answer-constraints.ts";
import type { AnswerPlan } from "./answer-plan.ts";

const plan: AnswerPlan = {
  slots: [
    { before: '{"outcome":"', choices: ["BUSY", "A.B"] },
    { before: '","details":{"amount":', choices: ["500", "null"] },
    { before: ',"date":', choices: ['"2026-02-23"', "null"] },
  ],
  texts: [{ name: "remarks", before: '},"remarks":"', maxCharacters: 80 }],
  after: '"}',
};

it("a schema says which values each key may hold", () => {
  expect(answerSchema(plan)).toEqual({
    type: "object",
    properties: {
      outcome: { enum: ["BUSY", "A.B"] },
      details: {
        type: "object",
        properties: { amount: { enum: [500, null] }, date: { enum: ["2026-02-23", null] } },
        required: ["amount", "date"],
        additionalProperties: false,
      },
      remarks: { type: "string", maxLength: 80 },
    },
    required: ["outcome", "details", "remarks"],
    additionalProperties: false,
  });
});

it.each([
  ["no JSON", { slots: [{ before: "outcome: ", choices: ["BUSY"] }], texts: [], after: "" }],
  ["a list", { slots: [{ before: '["', choices: ["BUSY"] }], texts: [], after: '"]' }],
])("there is no schema for %s", (_, other) => {
  expect(answerSchema(other)).toBeNull();
});

const text = fc.string({ unit: "binary", maxLength: 6 });
const anyPlan = fc.record({
  slots: fc.array(fc.record({ before: text, choices: fc.uniqueArray(text, { minLength: 1, maxLength: 4 }) }), {
    minLength: 1,
    maxLength: 4,
  }),
  after: text,
});
const anyAnswer = anyPlan.chain((some) =>
  fc.tuple(
    fc.constant(some),
    fc.tuple(...some.slots.map(({ before, choices }) => fc.constantFrom(...choices).map((choice) => before + choice))),
  ),
);

it("a regular expression matches every answer of its plan", () => {
  fc.assert(
    fc.property(anyAnswer, ([some, filled]) => {
      expect(new RegExp(`^(?:${answerRegex(some)})$`, "u").test(filled.join("") + some.after)).toBe(true);
    }),
  );
});

it.each(['{"a":"Z"}', '{"a":"X"', '{"a":"X"}}', '{"a": "X"}', "{a:X}", '{"a":"AxB"}'])("and not %s", (answer) => {
  const regex = answerRegex({ slots: [{ before: '{"a":"', choices: ["X", "A.B"] }], after: '"}' });
  expect(new RegExp(`^(?:${regex})$`, "u").test(answer)).toBe(false);
});

it("llama.cpp takes the grammar", async () => {
  const llama = await getLlama({ gpu: false, build: "never", logLevel: LlamaLogLevel.disabled });
  try {
    const grammar = answerGrammar({ ...plan, slots: [...plan.slots, { before: "", choices: ["⟦a1⟧", 'q"\\\n'] }] });
    expect(() => llama.createGrammar({ grammar })).not.toThrow();
  } finally {
    await llama.dispose();
  }
});

import type { AnswerPlan } from "./answer-plan.ts";

/**
 * The answer as a regular expression, whole and exact: no white space that a training row would not have.
 *
 * @example answerRegex({ slots: [{ before: '{"a":"', choices: ["X", "Y"] }], after: '"}' }) // '\{"a":"(X|Y)"\}'
 */
export function answerRegex({ slots, after }: Pick<AnswerPlan, "slots" | "after">): string {
  const literal = (text: string) => text.replace(/[\\^$.|?*+()[\]{}]/gu, "\\$&");
  const parts = slots.map(({ before, choices }) => `${literal(before)}(${choices.map(literal).join("|")})`);
  return parts.join("") + literal(after);
}

/** The same as a GBNF grammar, which llama-server takes. */
export function answerGrammar({ slots, after }: Pick<AnswerPlan, "slots" | "after">): string {
  const literal = (text: string) => JSON.stringify(text);
  const parts = slots.flatMap(({ before, choices }) => [
    ...(before === "" ? [] : [literal(before)]),
    `(${choices.map(literal).join(" | ")})`,
  ]);
  return `root ::= ${[...parts, ...(after === "" ? [] : [literal(after)])].join(" ")}`;
}

interface SchemaNode {
  readonly type?: "object" | "string";
  readonly maxLength?: number;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false;
}

/**
 * The same as a JSON schema, or null where the literals do not form a JSON object. Rules between fields and the order
 * of keys are more than a schema can say.
 */
export function answerSchema(plan: AnswerPlan): SchemaNode | null {
  const holes = [...plan.slots, ...plan.texts];
  const sample = holes.map(({ before }, index) => before + (isQuoted(before) ? hole(index) : `"${hole(index)}"`));
  try {
    const parsed: unknown = JSON.parse(sample.join("") + plan.after);
    return typeof parsed === "object" && parsed !== null && !Array.isArray(parsed) ? schemaOf(parsed, plan) : null;
  } catch {
    return null;
  }
}

function schemaOf(value: unknown, plan: AnswerPlan): SchemaNode {
  if (typeof value !== "object" || value === null) {
    const index = [...plan.slots, ...plan.texts].findIndex((_, candidate) => value === hole(candidate));
    const text = plan.texts[index - plan.slots.length];
    if (text) return { type: "string", maxLength: text.maxCharacters };
    return { enum: index < 0 ? [value] : valuesOf(plan.slots[index]) };
  }
  const entries = Object.entries(value).map(([key, inner]) => [key, schemaOf(inner, plan)] as const);
  return {
    type: "object",
    properties: Object.fromEntries(entries),
    required: entries.map(([key]) => key),
    additionalProperties: false,
  };
}

function valuesOf(slot: AnswerPlan["slots"][number] | undefined): unknown[] {
  if (!slot) return [];
  return slot.choices.map((choice): unknown => JSON.parse(isQuoted(slot.before) ? `"${choice}"` : choice));
}

/** A hole inside a string follows the opening quote; any other follows the colon. */
function isQuoted(before: string): boolean {
  return before.endsWith('"');
}

function hole(index: number): string {
  return `slot ${index}`;
}

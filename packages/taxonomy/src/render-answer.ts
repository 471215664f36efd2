import type { Field, LabelsOf, Taxonomy } from "./define-taxonomy.ts";
import { type FieldValue, getField } from "./field-path.ts";
import { type MarkTable, NO_MARK } from "./marks.ts";
import type { PromptFormat } from "./prompt-format.ts";

/** One field of the answer: the literal text before it, and the field. */
export interface AnswerSlot {
  readonly before: string;
  readonly field: Exclude<Field, { kind: "text" }>;
}

/** A free text of the answer: the literal text before it, opening quote included, and the field. */
export interface AnswerText {
  readonly before: string;
  readonly field: Extract<Field, { kind: "text" }>;
}

/** The answer's JSON with holes. Its literals are never generated; only the holes are. */
export interface AnswerSkeleton {
  readonly slots: readonly AnswerSlot[];
  /** Top-level free-text fields, in a format that has them; an empty one stands for null. */
  readonly texts: readonly AnswerText[];
  /** Literal text after the last slot or text, without the frame's closing. */
  readonly after: string;
}

/** One way to fill a slot: the text in the answer and the value that it stands for. */
export interface Choice {
  readonly text: string;
  readonly value: FieldValue;
}

/** The skeleton of a taxonomy's answer: compact JSON in schema order, free-text fields left out or last. */
export function answerSkeleton(taxonomy: Taxonomy, format: PromptFormat): AnswerSkeleton {
  const fields = taxonomy.fields.filter((field) => field.kind !== "text");
  let closing = "";
  const slots = fields.map((field, index): AnswerSlot => {
    const quote = isQuoted(field, format) ? '"' : "";
    const before = closing + opening(field.path, fields[index - 1]?.path) + quote;
    closing = quote;
    return { before, field };
  });
  let last = fields.at(-1)?.path;
  const texts = textFields(taxonomy, format).map((field): AnswerText => {
    const before = `${closing}${opening(field.path, last)}"`;
    last = field.path;
    closing = '"';
    return { before, field };
  });
  if (last === undefined) return { slots, texts, after: "{}" };
  return { slots, texts, after: `${closing}${last.includes(".") ? "}" : ""}}` };
}

/** A group is closed before the texts, so only top-level ones can follow. */
function textFields(taxonomy: Taxonomy, { freeText }: PromptFormat): AnswerText["field"][] {
  if (freeText !== "last") return [];
  return taxonomy.fields.filter((field) => field.kind === "text").filter(({ path }) => !path.includes("."));
}

/** What stands between two values: the end of one group, a comma, the beginning of another, the key. */
function opening(path: string, previous: string | undefined): string {
  const [group, key] = groupAndKey(path);
  const [lastGroup] = previous === undefined ? [null] : groupAndKey(previous);
  const leave = lastGroup !== null && group !== lastGroup ? "}" : "";
  const enter = group !== null && group !== lastGroup ? `${JSON.stringify(group)}:{` : "";
  return `${leave}${previous === undefined ? "{" : ","}${enter}${JSON.stringify(key)}:`;
}

function groupAndKey(path: string): [group: string | null, key: string] {
  const [head = path, inner] = path.split(".");
  return inner === undefined ? [null, head] : [head, inner];
}

/**
 * Everything that a field may hold in one call, in declared order (labels) or text order (values said), `null` last.
 *
 * @param callDay - Civil day of the call; fields that only look forward refuse earlier days.
 */
export function choicesFor(
  field: AnswerSlot["field"],
  format: PromptFormat,
  marks: MarkTable,
  callDay: string,
): Choice[] {
  if (field.kind === "label") return field.labels.map((name) => ({ text: name, value: name }));
  if (field.kind === "score") return Array.from({ length: 101 }, (_, value) => ({ text: String(value), value }));
  const marked = format.mentions === "marked";
  const nothing: Choice = { text: marked ? NO_MARK : "null", value: null };
  if (field.kind === "amount") {
    return [...marks.amounts.map(({ mark, value }) => ({ text: marked ? mark : String(value), value })), nothing];
  }
  const days = field.future ? marks.dates.filter(({ value }) => value >= callDay) : marks.dates;
  return [...days.map(({ mark, value }) => ({ text: marked ? mark : JSON.stringify(value), value })), nothing];
}

/**
 * The answer that a perfect model would give: what training rows end with. A value that was not said in the call
 * cannot be pointed at, so it is answered as null.
 */
export function renderAnswer<T extends Taxonomy>(
  taxonomy: T,
  format: PromptFormat,
  labels: Omit<LabelsOf<T>, never>,
  marks: MarkTable,
  callDay: string,
): string {
  const { slots, texts, after } = answerSkeleton(taxonomy, format);
  const filled = slots.map(({ before, field }) => {
    const value = getField(labels, field.path) ?? null;
    const choices = choicesFor(field, format, marks, callDay);
    const choice = choices.find((candidate) => candidate.value === value) ?? choices.at(-1);
    return before + (choice?.text ?? "");
  });
  const written = texts.map(({ before, field }) => {
    const text = getField(labels, field.path) ?? "";
    return before + JSON.stringify(String(text)).slice(1, -1);
  });
  return [...filled, ...written, after].join("");
}

/** Labels and marks are always strings; a plain number, an ISO day or null brings its own quotes or has none. */
function isQuoted(field: Field, format: PromptFormat): boolean {
  if (field.kind === "label") return true;
  return format.mentions === "marked" && (field.kind === "amount" || field.kind === "date");
}

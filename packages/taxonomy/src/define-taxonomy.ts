import { z } from "zod";
import { DispositionError } from "./errors.ts";
import { type FieldInfo, fieldInfo } from "./field.ts";
import { brokenRules, type Condition, type ConditionOf, type Rule, type RuleOf } from "./rules.ts";

/** One leaf of a taxonomy: its dotted path and what may stand there. */
export type Field = FieldInfo & { readonly path: string };
export type LabelField = Extract<Field, { kind: "label" }>;

/** A task: the zod schema of one record plus what zod cannot say. Made by `defineTaxonomy`. */
export interface Taxonomy<S extends z.ZodObject = z.ZodObject> {
  readonly name: string;
  readonly version: number;
  /** What the model is asked to do, one or two sentences. */
  readonly task: string;
  readonly schema: S;
  /** Leaves in schema order, which is the order in which they are filled. */
  readonly fields: readonly Field[];
  readonly rules: readonly Rule[];
  /** What a field may hold in a call in which the other side says nothing but a greeting; null: no such limit. */
  readonly unspoken: Condition | null;
}

/** The record type of a taxonomy: labels are literal unions. */
export type LabelsOf<T extends Taxonomy> = z.infer<T["schema"]>;

export interface TaxonomyDefinition<S extends z.ZodObject> {
  readonly name: string;
  readonly version: number;
  readonly task: string;
  readonly schema: S;
  readonly rules?: readonly RuleOf<NoInfer<S>>[];
  /** What a field may hold in a call in which the other side says nothing but a greeting, so that nothing is invented. */
  readonly unspoken?: ConditionOf<NoInfer<S>> | null;
}

/**
 * Turns a zod object (nested at most one level) into a taxonomy.
 *
 * @throws DispositionError `TAXONOMY_INVALID` when a leaf is not made by a field helper or is nested deeper, a label or key would break
 * the answer's JSON, or a rule
 * names an unknown field, an unknown label, or looks forward.
 * @example
 * const visits = defineTaxonomy({
 *   name: "visits", version: 1, task: "Say how the visit went.",
 *   schema: z.object({ outcome: label({ MET: "met the borrower", NOT_MET: "nobody there" }), next_visit: date() }),
 *   rules: [{ id: "met-needs-no-visit", when: { field: "outcome", in: ["MET"] },
 *     allow: { field: "next_visit", in: [null] }, because: "who was met is not visited again" }],
 * });
 */
export function defineTaxonomy<S extends z.ZodObject>(definition: TaxonomyDefinition<S>): Taxonomy<S> {
  const { name, version, task, schema } = definition;
  const fields = leaves(name, schema);
  const rules = (definition.rules ?? []) as readonly Rule[];
  for (const rule of rules) checkRule(name, rule, fields);
  const unspoken = (definition.unspoken ?? null) as Condition | null;
  if (unspoken) checkCondition(name, "unspoken", unspoken, fields);
  return { name, version, task, schema, fields, rules, unspoken };
}

/** The field at `path`. @throws DispositionError `TAXONOMY_INVALID` when there is none. */
export function fieldAt(taxonomy: Taxonomy, path: string): Field {
  const field = taxonomy.fields.find((candidate) => candidate.path === path);
  if (field) return field;
  const known = taxonomy.fields.map((candidate) => candidate.path).join(", ");
  throw invalid(taxonomy.name, `has no field "${path}"; it has ${known}`);
}

/**
 * Checks a record against the schema and the rules.
 *
 * @throws DispositionError `INPUT_INVALID` that lists every offence; values are named, transcripts are not part of it.
 */
export function parseLabels<T extends Taxonomy>(taxonomy: T, value: unknown): LabelsOf<T> {
  const parsed = taxonomy.schema.safeParse(value);
  if (!parsed.success) {
    throw new DispositionError("INPUT_INVALID", `labels of "${taxonomy.name}": ${z.prettifyError(parsed.error)}`);
  }
  const broken = brokenRules(taxonomy.rules, parsed.data);
  if (broken.length === 0) return parsed.data as LabelsOf<T>;
  const reasons = broken.map((rule) => `${rule.id} (${rule.because})`).join("; ");
  throw new DispositionError("INPUT_INVALID", `labels of "${taxonomy.name}" break ${reasons}`);
}

function leaves(name: string, schema: z.ZodObject): Field[] {
  return Object.entries(schema.shape).flatMap(([key, type]) => {
    checkKeys(name, [key, ...(type instanceof z.ZodObject ? Object.keys(type.shape) : [])]);
    if (!(type instanceof z.ZodObject)) return [leaf(name, key, type as z.ZodType)];
    return Object.entries(type.shape).map(([inner, innerType]) =>
      leaf(name, `${key}.${inner}`, innerType as z.ZodType),
    );
  });
}

/** A dot in a key would read as nesting. */
function checkKeys(name: string, keys: readonly string[]): void {
  const dotted = keys.find((key) => key.includes("."));
  if (dotted !== undefined) throw invalid(name, `the key "${dotted}" has a dot; nest an object or use "_"`);
}

function leaf(name: string, path: string, type: z.ZodType): Field {
  const info = fieldInfo.get(type);
  const offence = info?.kind === "label" ? labelOffence(info.labels) : null;
  if (offence !== null) throw invalid(name, `field "${path}" ${offence}`);
  if (info) return { ...info, path };
  throw invalid(
    name,
    `field "${path}" is a bare ${type.def.type}; make it with label(), amount(), date(), score() or text()`,
  );
}

/** Labels stand in the answer's JSON as they are, so none may need escaping. */
function labelOffence(labels: readonly string[]): string | null {
  if (labels.length === 0) return "has no labels; name at least one";
  const unsafe = labels.find((label) => label === "" || JSON.stringify(label) !== `"${label}"`);
  if (unsafe === undefined) return null;
  return `has the label ${JSON.stringify(unsafe)}; a label is not empty and has no quotes, backslashes or control characters`;
}

function checkRule(name: string, rule: Rule, fields: readonly Field[]): void {
  const who = `rule "${rule.id}"`;
  const [when, allow] = [rule.when, rule.allow].map((condition) => checkCondition(name, who, condition, fields));
  if (Number(when) < Number(allow)) return;
  throw invalid(name, `${who} looks forward: put "${rule.when.field}" before "${rule.allow.field}" in the schema`);
}

/** @returns the position of the field that the condition names. */
function checkCondition(name: string, who: string, condition: Condition, fields: readonly Field[]): number {
  const position = fields.findIndex((field) => field.path === condition.field);
  const field = fields[position];
  if (!field) throw invalid(name, `${who} names the unknown field "${condition.field}"`);
  if (field.kind !== "label") return position;
  const stranger = condition.in.find((value) => !field.labels.includes(String(value)));
  if (stranger === undefined) return position;
  throw invalid(name, `${who} names "${stranger}", no label of "${field.path}"`);
}

function invalid(name: string, what: string): DispositionError {
  return new DispositionError("TAXONOMY_INVALID", `taxonomy "${name}": ${what}`);
}

import type { z } from "zod";
import { type FieldPath, type FieldValue, getField, type ValueAt } from "./field-path.ts";

/** `field` holds one of `in`. */
export interface Condition {
  readonly field: string;
  readonly in: readonly FieldValue[];
}

/**
 * A rule between two fields: where `when` holds, `allow.field` may only hold one of `allow.in`. `allow.field` must come
 * after `when.field` in the schema, so that an engine filling fields in order can obey it.
 */
export interface Rule {
  readonly id: string;
  readonly when: Condition;
  readonly allow: Condition;
  /** One sentence for people: why the rule holds. */
  readonly because: string;
}

/** A `Condition` whose path and values are checked against the schema `S`. */
export type ConditionOf<S extends z.ZodObject> = {
  [P in FieldPath<S>]: { readonly field: P; readonly in: readonly ValueAt<S, P>[] };
}[FieldPath<S>];

/** A `Rule` whose paths and values are checked against the schema `S`. */
export interface RuleOf<S extends z.ZodObject> {
  readonly id: string;
  readonly when: ConditionOf<S>;
  readonly allow: ConditionOf<S>;
  readonly because: string;
}

/** The rules whose premise `record` fulfils and that speak about `path`. Fields not yet filled fulfil nothing. */
export function rulesFor(rules: readonly Rule[], record: object, path: string): Rule[] {
  return rules.filter((rule) => {
    if (rule.allow.field !== path) return false;
    const value = getField(record, rule.when.field);
    return value !== undefined && rule.when.in.includes(value);
  });
}

/** The rules that a (complete) record breaks. */
export function brokenRules(rules: readonly Rule[], record: object): Rule[] {
  return rules.filter((rule) => {
    const value = getField(record, rule.allow.field);
    if (value === undefined || rule.allow.in.includes(value)) return false;
    return rulesFor([rule], record, rule.allow.field).length > 0;
  });
}

/** Labels of a criteria table other than those named; for rules of the form "only with …". */
export function allExcept<const C extends Readonly<Record<string, string>>>(
  criteria: C,
  except: readonly Extract<keyof C, string>[],
): Extract<keyof C, string>[] {
  const labels = Object.keys(criteria) as Extract<keyof C, string>[];
  return labels.filter((name) => !except.includes(name));
}

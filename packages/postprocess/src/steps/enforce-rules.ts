import {
  type FieldValue,
  getField,
  type LabelsOf,
  type Rule,
  rulesFor,
  type Taxonomy,
  withField,
} from "@disposition/taxonomy";
import type { Step } from "./step.ts";

export interface EnforceRulesOptions {
  /** Rules besides those of the taxonomy, for one product or one lender. */
  readonly also?: readonly Rule[];
  /** Ids of the taxonomy's rules that are not enforced here. */
  readonly except?: readonly string[];
}

/**
 * Makes a record obey the taxonomy's rules, in field order: a field that a rule forbids takes the first value the rules
 * allow. Fields earlier in the schema are believed over later ones.
 *
 * @example
 * const { trace } = pipeline(enforceRules<typeof collections>())(labels, { taxonomy: collections, reading });
 * trace[0]?.because; // "where nobody talked, nothing was said about the money"
 */
export function enforceRules<T extends Taxonomy, R extends object = LabelsOf<T>>(
  options: EnforceRulesOptions = {},
): Step<T, R> {
  const { also = [], except = [] } = options;
  return {
    name: "enforce-rules",
    because: "the taxonomy's rules do not allow this combination",
    apply(record, { taxonomy }, note) {
      const rules = [...taxonomy.rules.filter(({ id }) => !except.includes(id)), ...also];
      let legal = record;
      for (const { path } of taxonomy.fields) {
        const value = getField(legal, path);
        if (value === undefined) continue;
        const binding = rulesFor(rules, legal, path);
        const [first] = commonValues(binding.map((rule) => rule.allow.in)) ?? [];
        const broken = binding.find((rule) => !rule.allow.in.includes(value));
        if (broken === undefined || first === undefined) continue;
        note(path, broken.because);
        legal = withField(legal, path, first);
      }
      return legal;
    },
  };
}

/** The values in every list; null when there is no list and so no limit. */
function commonValues(lists: readonly (readonly FieldValue[])[]): FieldValue[] | null {
  const [first, ...rest] = lists;
  if (!first) return null;
  return first.filter((value) => rest.every((list) => list.includes(value)));
}

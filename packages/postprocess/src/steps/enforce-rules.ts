import { type FieldValue, getField, rulesFor, type Taxonomy, withField } from "@disposition/taxonomy";
import type { Step } from "./step.ts";

/**
 * Makes a record obey the taxonomy's rules, in field order: a field that a rule forbids takes the first value the rules
 * allow. Fields earlier in the schema are believed over later ones.
 */
export function enforceRules<T extends Taxonomy>(): Step<T> {
  return {
    name: "enforce-rules",
    because: "the taxonomy's rules do not allow this combination",
    apply(record, { taxonomy }) {
      let legal = record;
      for (const { path } of taxonomy.fields) {
        const value = getField(legal, path);
        if (value === undefined) continue;
        const allowed = commonValues(rulesFor(taxonomy.rules, legal, path).map((rule) => rule.allow.in));
        const [first] = allowed ?? [];
        if (allowed === null || first === undefined || allowed.includes(value)) continue;
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

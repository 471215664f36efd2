import { type Field, type FieldValue, getField, type LabelsOf, type Taxonomy, withField } from "@disposition/taxonomy";
import { isExistingDay } from "./is-existing-day.ts";
import type { Step } from "./step.ts";

export interface FitSchemaOptions {
  /** Field path → what stands there when the answer has nothing that fits. Needed where a label has no `NONE` or `OTHERS`. */
  readonly fallback?: Readonly<Record<string, FieldValue>>;
}

const MISFIT = "the value does not fit the field";
const NOT_SAID = "the answer does not say it";
/** How models write that there is nothing. */
const NOTHING = /^(?:|-+|null|none|nil|n\/?a|undefined|unknown|not (?:applicable|available|mentioned))$/iu;

/**
 * Turns a draft into a record of the taxonomy: whatever does not fit its field becomes `null`; a missing label becomes
 * `NONE`, an unknown one the label for everything else (`OTHERS`, `OTHER_…`), if the field has such labels. Where a label or
 * a score stays open there is no record: `null`.
 *
 * @example
 * const read = pipeline(parseAnswer(collections), mapLabels(), fitSchema());
 * read({ disposition: "ANSWERED", reason_for_not_paying: "his dog ate it" }, context).record?.reason_for_not_paying;
 * // "OTHER_REASONS"
 */
export function fitSchema<T extends Taxonomy, R extends object = object>(
  options: FitSchemaOptions = {},
): Step<T, R, LabelsOf<T> | null> {
  const { fallback = {} } = options;
  return {
    name: "fit-schema",
    because: MISFIT,
    apply(draft, { taxonomy }, note) {
      let record: object = {};
      for (const field of taxonomy.fields) {
        const given = getField(draft, field.path) ?? null;
        const settled = fitted(field, given) ?? fallback[field.path] ?? residual(field, given);
        if (settled === null && isRequired(field)) {
          note("", `there is no record: "${field.path}" is open`);
          return null;
        }
        if (settled !== given) note(field.path, given === null ? NOT_SAID : MISFIT);
        record = withField(record, field.path, settled);
      }
      return record as LabelsOf<T>;
    },
  };
}

/** The value if it fits its field; else `null`. */
function fitted(field: Field, value: FieldValue): FieldValue {
  if (value === null) return null;
  if (field.kind === "label") return typeof value === "string" && field.labels.includes(value) ? value : null;
  if (field.kind === "date") return typeof value === "string" && isExistingDay(value) ? value : null;
  if (field.kind === "amount") return typeof value === "number" && value > 0 ? value : null;
  if (field.kind === "score") return fittedScore(value);
  const text = String(value).trim();
  return NOTHING.test(text) ? null : text.slice(0, field.maxCharacters);
}

function fittedScore(value: FieldValue): number | null {
  const score = typeof value === "string" && /^\d{1,3}%?$/u.test(value) ? Number.parseInt(value, 10) : value;
  return typeof score === "number" && Number.isInteger(score) && score >= 0 && score <= 100 ? score : null;
}

/** Labels and scores are never null. */
function isRequired({ kind }: Field): boolean {
  return kind === "label" || kind === "score";
}

/** The label that says that nothing was said, or that something else was. */
function residual(field: Field, given: FieldValue): string | null {
  if (field.kind !== "label") return null;
  const { labels } = field;
  const none = labels.find((name) => name.toUpperCase() === "NONE") ?? null;
  if (given === null || (typeof given === "string" && NOTHING.test(given))) return none;
  return labels.find((name) => /^OTHERS?(?:_|$)/iu.test(name)) ?? none;
}

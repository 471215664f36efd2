import { findAmounts, findDates } from "@disposition/postprocess";
import { getField, type LabelledCall, type LabelsOf, type Taxonomy, withField } from "@disposition/taxonomy";

const DIGIT = /\p{Nd}/u;

/** The labels without free texts that name a sum or a day: after an edit they would tell of the old one. */
export function withoutStaleTexts<T extends Taxonomy>(taxonomy: T, call: LabelledCall<T>): LabelsOf<T> {
  const { callDate } = call;
  const stale = taxonomy.fields.filter(({ kind, path }) => {
    const text = kind === "text" ? getField(call.labels, path) : null;
    if (typeof text !== "string") return false;
    return DIGIT.test(text) || findAmounts(text).length > 0 || findDates(text, { callDate }).length > 0;
  });
  return stale.reduce((labels, { path }) => withField(labels, path, null), call.labels);
}

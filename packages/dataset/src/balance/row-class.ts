import { getField, type LabelledCall, type Taxonomy } from "@disposition/taxonomy";
import type { LabelFilter } from "./balance-recipe.ts";
import type { CueSet } from "./cues/cue-set.ts";
import { hasCue } from "./cues/has-cue.ts";

/** Name of the language of rows that do not say it. */
export const NO_LANGUAGE = "unknown";

/** Everything about a row that a recipe can ask for. Rows of one class are told apart by chance alone. */
export interface RowClass {
  /** Label field → label. */
  readonly labels: Readonly<Record<string, string>>;
  readonly language: string;
  /** Per cue set of the recipe, whether it was said. */
  readonly said: readonly boolean[];
}

/** The class of a row. Rows with equal labels, language and cues get the very same object. */
export type ClassifyRow<T extends Taxonomy> = (call: LabelledCall<T>) => RowClass;

/** A classifier that keeps one object per class, however many rows it has. */
export function rowClassifier<T extends Taxonomy>(taxonomy: T, cueSets: readonly CueSet[]): ClassifyRow<T> {
  const paths = taxonomy.fields.filter(({ kind }) => kind === "label").map(({ path }) => path);
  const known = new Map<string, RowClass>();
  return (call) => {
    const values = paths.map((path) => String(getField(call.labels, path)));
    const language = call.language ?? NO_LANGUAGE;
    const said = cueSets.map((cueSet) => hasCue(call, cueSet));
    const key = JSON.stringify([values, language, said]);
    const before = known.get(key);
    if (before !== undefined) return before;
    const labels = Object.fromEntries(paths.map((path, index) => [path, values[index] ?? ""]));
    const made = { labels, language, said };
    known.set(key, made);
    return made;
  };
}

/** Whether the class has, in every field of the filter, one of its labels. */
export function passes(filter: LabelFilter, { labels }: RowClass): boolean {
  return Object.entries(filter).every(([field, wanted]) => wanted.includes(labels[field] ?? ""));
}

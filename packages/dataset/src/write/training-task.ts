import { DispositionError, getField, type LabelledCall, type PromptFormat, type Taxonomy } from "@disposition/taxonomy";

/**
 * One of the questions that a set teaches about the same calls: another taxonomy, or some of the fields of a larger
 * one, perhaps in a prompt format of its own.
 */
export interface TrainingTask {
  /** Stands in the row's `task` and in the manifest. */
  readonly name: string;
  /** Its paths are looked up in the labels of the calls. */
  readonly taxonomy: Taxonomy;
  readonly format: PromptFormat;
  /** Rows per call in training, e.g. 0.5 or 2; default 1. Validation and test hold each call once. */
  readonly weight?: number;
}

/** A labelled call of whatever taxonomy: each task looks up its own paths in the labels. */
export type GoldCall = Omit<LabelledCall, "labels"> & { readonly labels: object };

/** @throws DispositionError `INPUT_INVALID` for no task, a name used twice or a weight that is none. */
export function checkTasks(tasks: readonly TrainingTask[]): void {
  if (tasks.length === 0) throw new DispositionError("INPUT_INVALID", "a data set needs a task; name at least one");
  for (const [index, { name, weight = 1 }] of tasks.entries()) {
    if (name === "") throw new DispositionError("INPUT_INVALID", `task ${index + 1} has no name; give it one`);
    if (tasks.findIndex((other) => other.name === name) < index) {
      throw new DispositionError("INPUT_INVALID", `two tasks are called "${name}"; give each a name of its own`);
    }
    if (Number.isFinite(weight) && weight > 0) continue;
    throw new DispositionError("INPUT_INVALID", `the weight of task "${name}" is ${weight}; give a number above 0`);
  }
}

/** The fields for which a call has no gold at all; null is gold, it says that nobody said anything. */
export function fieldsWithoutGold({ taxonomy }: TrainingTask, { labels }: GoldCall): string[] {
  const asked = taxonomy.fields.filter(({ kind }) => kind !== "text").map(({ path }) => path);
  return asked.filter((path) => getField(labels, path) === undefined);
}

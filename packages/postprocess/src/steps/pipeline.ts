import { getField, type LabelsOf, type Taxonomy } from "@disposition/taxonomy";
import type { Step, StepContext, TraceEntry } from "./step.ts";

/** A record after its steps, and what each of them changed. */
export interface Processed<T extends Taxonomy> {
  readonly record: LabelsOf<T>;
  readonly trace: readonly TraceEntry[];
}

/** Runs steps in order over a record of any model. */
export type Pipeline<T extends Taxonomy> = (record: LabelsOf<T>, context: StepContext<T>) => Processed<T>;

/**
 * Puts steps in a row.
 *
 * @example
 * const repair = pipeline(groundMentions(), dropPastDates(), enforceRules());
 * const { record, trace } = repair(labels, { taxonomy: collections, reading: findMentions(call) });
 */
export function pipeline<T extends Taxonomy>(...steps: readonly Step<T>[]): Pipeline<T> {
  return (record, context) => {
    const trace: TraceEntry[] = [];
    let current = record;
    for (const step of steps) {
      const next = step.apply(current, context);
      trace.push(...changes(step, context.taxonomy, current, next));
      current = next;
    }
    return { record: current, trace };
  };
}

function changes<T extends Taxonomy>(
  step: Step<T>,
  taxonomy: T,
  before: LabelsOf<T>,
  after: LabelsOf<T>,
): TraceEntry[] {
  return taxonomy.fields.flatMap(({ path }) => {
    const from = getField(before, path) ?? null;
    const to = getField(after, path) ?? null;
    return from === to ? [] : [{ step: step.name, path, from, to, because: step.because }];
  });
}

import { type Field, type FieldValue, getField, type Taxonomy } from "@disposition/taxonomy";
import type { MakePipeline } from "./make-pipeline.ts";
import type { Step, StepContext, TraceEntry } from "./step.ts";

type AnyStep = Step<Taxonomy, unknown, unknown>;

/** Longer values are named by their size: a model that writes an essay into a label may have quoted the call. */
const LONGEST_SHOWN = 60;

/**
 * Puts steps in a row; each gets what the one before made. The type of the record is followed from step to step, so a row
 * in which text is never read into a record does not compile. When a step gives `null`, the rest is left out.
 *
 * @example
 * const read = pipeline(parseAnswer(collections), mapLabels(), rescueDates(), rescueAmounts(), fitSchema());
 * const { record, trace } = read(answerOfSomeModel, { taxonomy: collections, reading: findMentions(call) });
 */
export const pipeline: MakePipeline = (...steps: readonly unknown[]) => {
  return (input: unknown, context: StepContext) => {
    const trace: TraceEntry[] = [];
    let current = input;
    for (const step of steps as readonly AnyStep[]) {
      const notes = new Map<string, string>();
      const next = step.apply(current, context, (path, because) => notes.set(path, because));
      trace.push(...entries(step, context.taxonomy.fields, current, next, notes));
      current = next;
      if (current === null) break;
    }
    return { record: current as never, trace };
  };
};

function entries(
  step: AnyStep,
  fields: readonly Field[],
  before: unknown,
  after: unknown,
  notes: ReadonlyMap<string, string>,
): TraceEntry[] {
  const whole = notes.get("");
  const about = whole === undefined ? [] : [{ step: step.name, path: "", from: null, to: null, because: whole }];
  // where text became a record every field is new, and only what was noted is worth a line
  const [first, last] = [isRecord(before) ? before : {}, isRecord(after) ? after : isRecord(before) ? before : {}];
  const changes = fields.flatMap((field) => {
    const isChanged = isRecord(before) && valueAt(field, first) !== valueAt(field, last);
    const because = notes.get(field.path) ?? (isChanged ? step.because : null);
    if (because === null) return [];
    return [{ step: step.name, path: field.path, from: shown(field, first), to: shown(field, last), because }];
  });
  return [...about, ...changes];
}

function isRecord(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function valueAt({ path }: Field, record: object): FieldValue {
  return getField(record, path) ?? null;
}

function shown(field: Field, record: object): FieldValue {
  const value = valueAt(field, record);
  if (typeof value !== "string") return value;
  return field.kind === "text" || value.length > LONGEST_SHOWN ? `text of ${value.length} characters` : value;
}

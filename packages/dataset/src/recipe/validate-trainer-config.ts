import { DispositionError } from "@disposition/taxonomy";
import { parse } from "yaml";
import { z } from "zod";
import { conflictsIn } from "./conflict.ts";
import { nearestKey } from "./nearest-key.ts";
import type { ConfigSpec, TrainerName } from "./trainer.ts";
import { trainers } from "./trainers.ts";

/** The path of a key without list positions, e.g. `datasets` for `datasets[0]`. */
type Place = string;

/**
 * Checks a trainer's configuration that was not made here, YAML or JSON: keys that the pinned version does not know,
 * keys that older versions had, values of a wrong kind, keys that exclude or need each other, and missing keys whose
 * default does harm. Trainers pass most of these over in silence. Values of keys that recipes never write are not checked.
 *
 * @returns One sentence per problem, in no order of weight; empty when there is none.
 * @throws DispositionError `FILE_INVALID` when the text is no mapping of keys.
 * @example validateTrainerConfig("axolotl", "sequence_length: 512") // ['axolotl 0.18.0 knows no "sequence_length"; …']
 */
export function validateTrainerConfig(trainer: TrainerName, text: string): readonly string[] {
  const { config: spec } = trainers[trainer];
  const config = readConfig(text);
  const { known, problems } = sortKeys(config, spec.schema, "", spec);
  const parsed = spec.schema.safeParse(known);
  const issues = parsed.success ? [] : parsed.error.issues;
  // what a file leaves out is the trainer's default, and mostly as good as ours
  const wrong = issues.filter(({ path }) => valueAt(known, path) !== undefined).map((issue) => describe(issue));
  const missing = Object.entries(spec.needed)
    .filter(([place]) => valueAt(config, place.split(".")) === undefined)
    .map(([key, harm]) => `"${key}" is missing: ${harm}`);
  return [...problems, ...wrong, ...conflictsIn(config, spec.conflicts), ...missing];
}

function readConfig(text: string): Readonly<Record<string, unknown>> {
  let config: unknown;
  try {
    // 1.1, as Python reads it: there, `no` is false
    config = parse(text, { version: "1.1" });
  } catch (cause) {
    throw new DispositionError("FILE_INVALID", "the configuration is neither YAML nor JSON", { cause });
  }
  if (isMapping(config)) return config;
  throw new DispositionError("FILE_INVALID", "the configuration is no mapping of keys to values");
}

/** Takes out what the schema does not hold, and says what is wrong with it. */
function sortKeys(
  config: Readonly<Record<string, unknown>>,
  schema: z.ZodObject,
  place: Place,
  spec: ConfigSpec,
): { readonly known: Record<string, unknown>; readonly problems: string[] } {
  const known: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [key, value] of Object.entries(config)) {
    const inner = Object.hasOwn(schema.shape, key) ? schema.shape[key] : undefined;
    if (inner === undefined) {
      const problem = unknownKey(key, schema, place, spec);
      if (problem !== null) problems.push(problem);
      continue;
    }
    const sorted = sortValue(value, inner, place === "" ? key : `${place}.${key}`, spec);
    known[key] = sorted.value;
    problems.push(...sorted.problems);
  }
  return { known, problems };
}

function sortValue(
  value: unknown,
  schema: unknown,
  place: Place,
  spec: ConfigSpec,
): { readonly value: unknown; readonly problems: readonly string[] } {
  if (schema instanceof z.ZodOptional) return sortValue(value, schema.unwrap(), place, spec);
  if (schema instanceof z.ZodObject && isMapping(value)) {
    const { known, problems } = sortKeys(value, schema, place, spec);
    return { value: known, problems };
  }
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    const items = value.map((item) => sortValue(item, schema.element, place, spec));
    return { value: items.map((item) => item.value), problems: items.flatMap((item) => item.problems) };
  }
  return { value, problems: [] };
}

/** Null for a key that the trainer knows and recipes do not write. */
function unknownKey(
  key: string,
  schema: z.ZodObject,
  place: Place,
  { of, alsoKnown, retired }: ConfigSpec,
): string | null {
  const others = alsoKnown[place] ?? [];
  if (others.includes(key)) return null;
  const where = place === "" ? `"${key}"` : `"${key}" in ${place}`;
  const reason = Object.hasOwn(retired, key) ? retired[key] : undefined;
  if (reason !== undefined) return `${of} knows no ${where}: it ${reason}`;
  const nearest = nearestKey(key, [...Object.keys(schema.shape), ...others]);
  return `${of} knows no ${where}${nearest === null ? "" : `; the nearest key is "${nearest}"`}`;
}

function describe(issue: z.core.$ZodIssue): string {
  return `"${issue.path.join(".")}": ${issue.message}`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce((inner: unknown, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key], value);
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

import { collections, DispositionError, getField, type LabelledCall, type Taxonomy } from "@disposition/taxonomy";
import type { SynthesisLanguage } from "../synthesis/languages/synthesis-languages.ts";
import type { PlanWish } from "../synthesis/plan.ts";
import { synthesiseCall } from "../synthesis/synthesise.ts";
import { streamOf } from "./share-of.ts";

/** One label, and how many calls of it are missing. */
export interface RareLabel {
  /** A label field of the `collections` preset. */
  readonly field: string;
  readonly label: string;
  readonly missing: number;
}

export interface SynthesiseRareOptions {
  readonly seed: number;
  /** Filled in this order; a call made for one label counts for the others too. */
  readonly rare: readonly RareLabel[];
  /** Languages of the generator, in equal shares; default all. */
  readonly languages?: readonly SynthesisLanguage[] | undefined;
  /**
   * Whether calls of a group are measured on. Give it where validation or test hold synthesised calls, whose groups are
   * sentence patterns: none of those patterns is then used. Default: none is.
   */
  readonly isHeldOut?: ((group: string) => boolean) | undefined;
}

type CollectionsCall = LabelledCall<typeof collections>;

/** Telephone announcements have few wordings: after so many calls in a row that say nothing new, a label is left short. */
const MOST_MISSES = 50;

/**
 * Invents calls of labels that are too rare, until none is missing. Every call is planned for its label, differs from the
 * others and carries `origin: { kind: "synthesis" }`. Only the `collections` preset has a generator.
 *
 * @throws DispositionError `INPUT_INVALID` for another taxonomy, a field without a generator, or a label that no call can have.
 * @example
 * const rare = [{ field: "payment_disposition", label: "SETTLEMENT", missing: 40 }];
 * for (const call of synthesiseRare(collections, { seed: 7, rare })) write(JSON.stringify(call));
 */
export function* synthesiseRare(
  taxonomy: Taxonomy,
  options: SynthesiseRareOptions,
): Generator<CollectionsCall, void, undefined> {
  checkTaxonomy(taxonomy);
  const made = new Set<number>();
  const missing = options.rare.map((rare) => ({ ...rare }));
  for (const [position, target] of missing.entries()) {
    for (const call of callsOf(target, options, made)) {
      if (target.missing <= 0) break;
      for (const other of missing.slice(position)) {
        if (getField(call.labels, other.field) === other.label) other.missing -= 1;
      }
      yield call;
    }
  }
}

/** Calls of one label without end, or until the generator has nothing new to say. */
function* callsOf(
  { field, label }: RareLabel,
  { seed, languages, isHeldOut = () => false }: SynthesiseRareOptions,
  made: Set<number>,
): Generator<CollectionsCall, void, undefined> {
  const only = wishFor(field, label);
  const stream = streamOf(seed, "synthesise", `${field} ${label}`);
  for (let index = 0, misses = 0; misses < MOST_MISSES; index += 1) {
    const call = synthesiseCall({ seed: stream, only, ...(languages !== undefined && { languages }) }, index);
    const text = streamOf(0, "text", call.transcript);
    misses += 1;
    if (made.has(text) || isHeldOut(call.group)) continue;
    misses = 0;
    made.add(text);
    yield { ...call, id: `synthetic-${call.language}-${label}-${seed}-${index}`, origin: { kind: "synthesis" } };
  }
}

const FIELDS = ["disposition", "payment_disposition", "reason_for_not_paying"] as const satisfies (keyof PlanWish)[];

function wishFor(field: string, label: string): PlanWish {
  const known = FIELDS.find((candidate) => candidate === field);
  if (known !== undefined) return { [known]: [label] } as PlanWish;
  throw new DispositionError("INPUT_INVALID", `no calls are made for "${field}"; it is one of ${FIELDS.join(", ")}`);
}

function checkTaxonomy({ name, version }: Taxonomy): void {
  if (name === collections.name && version === collections.version) return;
  throw new DispositionError(
    "INPUT_INVALID",
    `calls are synthesised for "${collections.name}" version ${collections.version} and not for "${name}" version ` +
      `${version}; take "synthesis" out of the balance recipe`,
  );
}

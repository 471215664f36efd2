import { findMentions } from "@disposition/postprocess";
import {
  brokenRules,
  type CallReading,
  collections,
  type Field,
  getField,
  type LabelledCall,
  type LabelsOf,
  type Taxonomy,
  withField,
} from "@disposition/taxonomy";
import { createRandom, type Random } from "../../synthesis/random.ts";
import { EDITS, type EditKind } from "../balance-recipe.ts";
import { streamOf } from "../share-of.ts";
import { changeAmount } from "./change-amount.ts";
import { changeDay } from "./change-day.ts";
import { withoutStaleTexts } from "./stale-texts.ts";
import { type Withdrawal, withdrawPromise } from "./withdraw-promise.ts";

export interface CounterfactualOptions<T extends Taxonomy> {
  readonly taxonomy: T;
  /** Same seed and call, same edits; default 1. */
  readonly seed?: number;
  /** Which edits to try, in this order; default all. */
  readonly edits?: readonly EditKind[];
  /** Calls per kind of edit; default 1. */
  readonly perEdit?: number;
}

/** A call after an edit, before it has a name. */
interface Edited<T extends Taxonomy> {
  readonly transcript: string;
  readonly labels: LabelsOf<T>;
}

/**
 * Labelled calls made by rule from a real one: another promised sum (`amount`), another promised day (`date`), another sum
 * that nobody promised (`bystander`: the labels stay), a refusal (`refusal`) or a vague answer (`hedge`) in place of the
 * promise. The last two know the `collections` preset alone.
 *
 * An edit is made only where the finders make it safe: they find the gold values before and after, and everything else as it was; the
 * labels obey the taxonomy. Otherwise nothing is yielded. Each call keeps group and keys of its source, so that a leak check
 * sees them, has the id `<id>~amount-1` and says its `origin`. Free texts that name a sum or a day become null.
 *
 * @example
 * const edited = [...counterfactuals(call, { taxonomy: collections, edits: ["amount"] })];
 */
export function* counterfactuals<T extends Taxonomy>(
  call: LabelledCall<T>,
  options: CounterfactualOptions<T>,
): Generator<LabelledCall<T>, void, undefined> {
  const { taxonomy, seed = 1, perEdit = 1 } = options;
  const edits = (options.edits ?? EDITS).filter((kind) => fits(taxonomy, call.labels, kind));
  // Reading costs a thousand times what looking at the labels does
  if (edits.length === 0) return;
  const { transcript, callDate, timeZone } = call;
  const reading = findMentions({ transcript, callDate, timeZone });
  if (!isGoldSaid(taxonomy, call.labels, reading)) return;
  const seen = new Set([transcript]);
  for (const kind of edits) {
    const random = createRandom(seed, streamOf(seed, kind, call.id));
    for (let number = 1; number <= perEdit; number += 1) {
      const edited = makeEdit(taxonomy, call, reading, kind, random);
      if (edited === null || seen.has(edited.transcript) || !isLegal(taxonomy, edited.labels)) continue;
      seen.add(edited.transcript);
      const id = `${call.id}~${kind}-${number}`;
      yield { ...call, ...edited, id, origin: { kind: "counterfactual", from: call.id, edit: kind } };
    }
  }
}

/** Whether the labels leave anything for an edit to change. */
function fits(taxonomy: Taxonomy, labels: object, kind: EditKind): boolean {
  if (kind === "bystander") return true;
  if (kind === "amount" || kind === "date") return goldOf(taxonomy, labels, kind).length > 0;
  return isPlainPromise(taxonomy, labels);
}

/**
 * A promise to pay without a reason or a call-back: either may stand in the very turn that is exchanged, and the templates
 * say neither.
 */
function isPlainPromise({ name, version }: Taxonomy, labels: object): boolean {
  if (name !== collections.name || version !== collections.version) return false;
  const wanted = {
    disposition: "ANSWERED",
    payment_disposition: "PTP",
    reason_for_not_paying: "NONE",
    followup_date: null,
  };
  return Object.entries(wanted).every(([path, value]) => (getField(labels, path) ?? null) === value);
}

function makeEdit<T extends Taxonomy>(
  taxonomy: T,
  call: LabelledCall<T>,
  reading: CallReading,
  kind: EditKind,
  random: Random,
): Edited<T> | null {
  if (kind === "amount") return editAmount(taxonomy, call, reading, random);
  if (kind === "date") return editDay(taxonomy, call, reading, random);
  if (kind === "bystander") return editBystander(taxonomy, call, reading, random);
  return editPromise(call, reading, kind === "refusal" ? "deny" : "vague", random);
}

function editAmount<T extends Taxonomy>(
  taxonomy: T,
  call: LabelledCall<T>,
  reading: CallReading,
  random: Random,
): Edited<T> | null {
  const [gold, ...shared] = goldOf(taxonomy, call.labels, "amount");
  if (gold === undefined || typeof gold.value !== "number" || shared.some(({ value }) => value === gold.value))
    return null;
  const changed = changeAmount(call, reading, gold.value, random);
  if (changed === null) return null;
  const labels = withField(withoutStaleTexts(taxonomy, call), gold.path, changed.to);
  return { transcript: changed.transcript, labels };
}

function editDay<T extends Taxonomy>(
  taxonomy: T,
  call: LabelledCall<T>,
  reading: CallReading,
  random: Random,
): Edited<T> | null {
  const [gold, ...shared] = goldOf(taxonomy, call.labels, "date");
  if (gold === undefined || typeof gold.value !== "string" || shared.some(({ value }) => value === gold.value))
    return null;
  const changed = changeDay(call, reading, gold.value, random);
  if (changed === null) return null;
  const labels = withField(withoutStaleTexts(taxonomy, call), gold.path, changed.to);
  return { transcript: changed.transcript, labels };
}

/** Another sum in the mouth of either side; the record must not follow it. */
function editBystander<T extends Taxonomy>(
  taxonomy: T,
  call: LabelledCall<T>,
  reading: CallReading,
  random: Random,
): Edited<T> | null {
  const gold = goldOf(taxonomy, call.labels, "amount").map(({ value }) => value);
  const values = reading.mentions.flatMap(({ kind, value }) => (kind === "amount" ? [value] : []));
  const others = [...new Set(values)].filter((value) => !gold.includes(value));
  if (others.length === 0) return null;
  const changed = changeAmount(call, reading, random.pick(others), random);
  return changed && { transcript: changed.transcript, labels: withoutStaleTexts(taxonomy, call) };
}

/** Only of what {@link isPlainPromise} lets through. */
function editPromise<T extends Taxonomy>(
  call: LabelledCall<T>,
  reading: CallReading,
  withdrawal: Withdrawal,
  random: Random,
): Edited<T> | null {
  const promised = [getField(call.labels, "ptp_details.amount"), getField(call.labels, "ptp_details.date")];
  const gold = promised.filter((value) => value != null);
  const transcript = withdrawPromise(call, reading, { withdrawal, gold }, random);
  if (transcript === null) return null;
  const nothing = { ...call.labels, ptp_details: { amount: null, date: null }, remarks: null };
  const payment = withdrawal === "deny" ? "DENIED_TO_PAY" : "NO_PAYMENT_COMMITMENT";
  return { transcript, labels: withField(nothing, "payment_disposition", payment) };
}

/** The gold values of one kind that are not null, in schema order. */
function goldOf(taxonomy: Taxonomy, labels: object, kind: Field["kind"]) {
  return taxonomy.fields
    .filter((field) => field.kind === kind)
    .map(({ path }) => ({ path, value: getField(labels, path) ?? null }))
    .filter(({ value }) => value !== null);
}

/** A gold value that the finders do not find is wrong, or said in a way that no edit should build on. */
function isGoldSaid(taxonomy: Taxonomy, labels: object, { mentions }: CallReading): boolean {
  const gold = [...goldOf(taxonomy, labels, "amount"), ...goldOf(taxonomy, labels, "date")];
  return gold.every(({ value }) => mentions.some((mention) => mention.value === value));
}

function isLegal(taxonomy: Taxonomy, labels: object): boolean {
  return taxonomy.schema.safeParse(labels).success && brokenRules(taxonomy.rules, labels).length === 0;
}

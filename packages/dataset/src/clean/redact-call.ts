import { findMentions, type PersonalKind, redactText } from "@disposition/postprocess";
import { type Field, getField, type LabelledCall, type Mention, type Taxonomy, withField } from "@disposition/taxonomy";
import { identityKey, isIdentityKey } from "../read/calls/identity-key.ts";
import { findResidual, hasResidual } from "./find-residual.ts";
import { type KnownValue, maskKnown } from "./mask-known.ts";
import { Pseudonyms } from "./pseudonyms.ts";

export interface RedactCallOptions {
  /** Turns identities (`keys`, and an `id` or `group` that holds a number of somebody) into pseudonyms; keep it safe. */
  readonly secret: string;
  /** People that the call is known to be about, e.g. the borrower's name in the lender's books. */
  readonly names?: readonly string[];
}

/** A call without personal data. */
export interface RedactedCall<T extends Taxonomy = Taxonomy> {
  readonly call: LabelledCall<T>;
  /** Finds per kind, in the transcript and the text labels. */
  readonly masked: Readonly<Partial<Record<PersonalKind, number>>>;
  /** Identities that became pseudonyms. */
  readonly keys: number;
  /** Amount and date fields whose gold value was said before and no longer is, and text fields that are nothing but masks. */
  readonly lost: readonly string[];
}

/**
 * Removes personal data from the transcript, the text labels and the identities of a call; see `redactText` for what is
 * found. Inside a call one thing has one placeholder: `[name-1]` is the same person in the transcript and the remarks,
 * and `[phone-1]` the same number whether it was dictated or written. Amounts and days stay where they are and what they
 * are, so labels keep their evidence; `lost` names those that did not. Doing it twice changes nothing.
 *
 * @example
 * redactCall(collections, call, { secret }).call.transcript // "Customer: main [name-1] bol raha hoon, kal 5000 dunga"
 */
export function redactCall<T extends Taxonomy>(
  taxonomy: T,
  call: LabelledCall<T>,
  options: RedactCallOptions,
): RedactedCall<T> {
  const textFields = taxonomy.fields.filter(({ kind }) => kind === "text");
  const texts = textFields.map(({ path }) => getField(call.labels, path)).filter((value) => typeof value === "string");
  const redaction = startRedaction([call.transcript, ...texts], knownNames(call, options));
  const transcript = redaction.clean(call.transcript);
  let labels = call.labels;
  for (const { path } of textFields) {
    const value = getField(call.labels, path);
    if (typeof value === "string") labels = withField(labels, path, redaction.clean(value));
  }
  const clean = { ...call, ...hiddenKeys(call, options.secret), transcript, labels };
  const keys = Object.keys(call.keys ?? {}).length + Number(clean.id !== call.id) + Number(clean.group !== call.group);
  return { call: clean, masked: redaction.masked, keys, lost: lostFields(taxonomy, call, clean) };
}

interface Redaction {
  readonly clean: (text: string) => string;
  readonly masked: Partial<Record<PersonalKind, number>>;
}

function startRedaction(texts: readonly string[], names: readonly string[]): Redaction {
  const pseudonyms = new Pseudonyms(texts);
  const masked: Partial<Record<PersonalKind, number>> = {};
  const count = (kind: PersonalKind, more: number) => {
    if (more > 0) masked[kind] = (masked[kind] ?? 0) + more;
  };
  const known = names.map((value): KnownValue => {
    const key = value.toLowerCase();
    return { value, mask: () => pseudonyms.maskOf({ kind: "name", key }) };
  });
  const clean = (text: string) => {
    const first = maskKnown(text, known);
    count("name", first.masked);
    const rest = redactText(first.text, { mask: (kind, { key }) => pseudonyms.maskOf({ kind, key }) });
    for (const [kind, more] of Object.entries(rest.masked)) count(kind as PersonalKind, more);
    return rest.text;
  };
  return { clean, masked };
}

/** Full names first, then their words. */
function knownNames({ keys = {} }: LabelledCall, { names = [] }: RedactCallOptions): string[] {
  const inKeys = Object.entries(keys).flatMap(([kind, value]) => (/name/iu.test(kind) ? [value] : []));
  const full = [...names, ...inKeys].map((name) => name.trim());
  return [...full, ...full.flatMap((name) => name.split(/\s+/u))];
}

type Identities = Pick<LabelledCall, "id" | "group" | "keys" | "origin">;

/** Identities as pseudonyms; an id or group only where it holds a number of somebody. */
function hiddenKeys({ id, group, keys, origin }: LabelledCall, secret: string): Identities {
  const hide = (text: string) => (hasResidual(findResidual(text)) ? pseudonymOf("id", text, secret) : text);
  const hidden = Object.entries(keys ?? {}).map(([kind, value]) => [kind, pseudonymOf(kind, value, secret)]);
  return {
    id: hide(id),
    ...(group !== undefined && { group: hide(group) }),
    ...(keys !== undefined && { keys: Object.fromEntries(hidden) }),
    ...(origin?.from !== undefined && { origin: { ...origin, from: hide(origin.from) } }),
  };
}

/** The reader's own keys stay; what is no phone, though it is called one, is hidden as it stands. */
function pseudonymOf(kind: string, value: string, secret: string): string {
  if (isIdentityKey(value)) return value;
  const keyed = [identityKey(kind, value, secret), identityKey("identity", `${kind} ${value}`, secret)];
  return keyed.find((each) => "key" in each)?.key ?? "";
}

function lostFields<T extends Taxonomy>(taxonomy: T, before: LabelledCall<T>, after: LabelledCall<T>): string[] {
  const spoken = taxonomy.fields.filter(
    (field) => isSpoken(field) && (getField(before.labels, field.path) ?? null) !== null,
  );
  const hasChanged = before.transcript !== after.transcript && spoken.length > 0;
  const [said, left] = hasChanged ? [before, after].map((call) => findMentions(call).mentions) : [[], []];
  const lost = spoken.filter((field) => isSaid(field, before, said ?? []) && !isSaid(field, before, left ?? []));
  const emptied = taxonomy.fields.filter(({ kind, path }) => {
    const [old, now] = [getField(before.labels, path), getField(after.labels, path)];
    return (
      kind === "text" &&
      typeof now === "string" &&
      old !== now &&
      !/[\p{L}\p{N}]/u.test(now.replace(/\[[a-z]+-\d+\]/gu, ""))
    );
  });
  return [...lost, ...emptied].map(({ path }) => path);
}

function isSpoken({ kind }: Field): boolean {
  return kind === "amount" || kind === "date";
}

function isSaid({ kind, path }: Field, { labels }: LabelledCall, mentions: readonly Mention[]): boolean {
  const gold = getField(labels, path);
  return mentions.some((mention) => mention.kind === kind && readingsOf(mention).includes(gold ?? null));
}

function readingsOf(mention: Mention): readonly (string | number | null)[] {
  return mention.kind === "amount" ? [mention.value] : [mention.value, ...(mention.alternatives ?? [])];
}

import { type LabelField, resolveLabel } from "@disposition/taxonomy";
import { type NameWords, nameWords } from "./name-words.ts";
import { typoDistance } from "./typo-distance.ts";

/** How a name was recognised, the surest way first. */
export type LabelMatchKind = "name" | "spelling" | "words" | "typo";

/** The label that a name stands for, and how that was seen. */
export interface LabelMatch {
  readonly label: string;
  readonly by: LabelMatchKind;
}

export interface MatchLabelOptions {
  /** Other name → label, besides the taxonomy's own. */
  readonly aliases?: Readonly<Record<string, string>>;
  /** Whether a slip of the keyboard in a word of six letters or more is forgiven. Default true. */
  readonly typos?: boolean;
}

/** Names longer than this are sentences, and a sentence is not a label. */
const LONGEST_NAME = 80;
/** Shorter words are one slip away from other words: PTP and RTP, paid and said. */
const SHORTEST_TYPO = 6;
const TWO_TYPOS = 10;

/**
 * The label that another system's or model's name stands for: the label itself, another spelling or alias of it, the same
 * words in another form or order, at last a typing error. A name that says "no" never becomes a label that does not.
 *
 * @returns `null` when no label is meant, or more than one.
 * @example matchLabel(fieldAt(collections, "payment_disposition"), "Promised to pay (PTP)")?.label // "PTP"
 */
export function matchLabel(field: LabelField, name: string, options: MatchLabelOptions = {}): LabelMatch | null {
  const { aliases = {}, typos = true } = options;
  const known: LabelField = { ...field, aliases: { ...field.aliases, ...aliases } };
  if (known.labels.includes(name)) return { label: name, by: "name" };
  const spelled = resolveLabel(known, name);
  if (spelled !== null) return { label: spelled, by: "spelling" };
  if (name.length > LONGEST_NAME) return null;
  const table = namesOf(known);
  const meant = (part: string) => meantBy(known, table, part, typos);
  const whole = meant(name);
  if (whole !== null) return whole;
  const parts = partsOf(name).map((part) => ({ part, match: meant(part) }));
  const matches = parts.flatMap(({ match }) => match ?? []);
  const [first] = matches;
  if (first === undefined || matches.some(({ label }) => label !== first.label)) return null;
  const rest = parts.filter(({ match }) => match === null).map(({ part }) => part);
  return contradicts(rest, first.label, table) ? null : first;
}

/** A name under which a label is known. */
type KnownName = { readonly label: string; readonly words: NameWords };

function namesOf(field: LabelField): KnownName[] {
  const own = field.labels.map((label) => [label, label] as const);
  return [...own, ...Object.entries(field.aliases)].map(([name, label]) => ({ label, words: nameWords(name) }));
}

function meantBy(field: LabelField, table: readonly KnownName[], name: string, typos: boolean): LabelMatch | null {
  const spelled = resolveLabel(field, name);
  if (spelled !== null) return { label: spelled, by: "spelling" };
  const words = nameWords(name);
  const label = only(table, (known) => isSame(known.words.stems, words.stems)) ?? withoutParty(table, words);
  if (label !== null) return { label, by: "words" };
  const slip = typos ? only(table, (known) => isTypo(known.words, words)) : null;
  return slip === null ? null : { label: slip, by: "typo" };
}

/** "customer paid" is PAID; but where another label names the party ("hung up by customer"), the party matters. */
function withoutParty(table: readonly KnownName[], words: NameWords): string | null {
  const says = (known: KnownName) => words.stems.every((word) => known.words.stems.includes(word));
  const namesParty = words.stems.length > words.gist.length;
  return namesParty && table.some(says) ? null : only(table, (known) => isSame(known.words.gist, words.gist));
}

/** The one label whose names pass the test; `null` for none, and for two. */
function only(table: readonly KnownName[], passes: (known: KnownName) => boolean): string | null {
  const labels = new Set(table.filter(passes).map(({ label }) => label));
  const [label] = labels;
  return labels.size === 1 ? (label ?? null) : null;
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length > 0 && one.length === other.length && one.every((word, index) => word === other[index]);
}

/** Word by word, so that a short word that differs is a difference: "payment due" is not "payment done". */
function isTypo(known: NameWords, words: NameWords): boolean {
  if (known.isNegative !== words.isNegative || known.plain.length !== words.plain.length) return false;
  const unmatched = known.plain.filter((word) => !words.plain.includes(word));
  const strange = words.plain.filter((word) => !known.plain.includes(word));
  const [one, ...more] = unmatched;
  const other = strange[0];
  if (one === undefined || other === undefined || more.length > 0) return false;
  if (Math.min(one.length, other.length) < SHORTEST_TYPO || /\p{N}/u.test(one + other)) return false;
  const most = Math.min(one.length, other.length) < TWO_TYPOS ? 1 : 2;
  return typoDistance(one, other, most) <= most;
}

/** "PTP (promise to pay)", "PTP: will pay", "PTP | PTP": what stands in brackets and what stands outside. */
function partsOf(name: string): string[] {
  const parts = name.split(/[()[\]{}|/:;,"“”]|\s[-–—]\s|\s(?:or|and)\s/u).map((part) => part.trim());
  return parts.filter((part) => part !== "");
}

/** Whether the rest of a name takes back what a part of it said: "PTP: not confirmed". */
function contradicts(rest: readonly string[], label: string, table: readonly KnownName[]): boolean {
  if (!rest.some((part) => nameWords(part).isNegative)) return false;
  return !table.some((known) => known.label === label && known.words.isNegative);
}

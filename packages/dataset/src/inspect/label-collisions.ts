import { answerSkeleton, type PromptFormat, type Taxonomy } from "@disposition/taxonomy";
import { tokenOffsets } from "./token-offsets.ts";
import type { Tokenizer } from "./tokenizer.ts";

/** Labels of one field that begin with the same token. */
export interface LabelCollision {
  readonly field: string;
  readonly labels: readonly string[];
  /** Text of the tokens that all of them share. */
  readonly shared: string;
  /** Token, counted from 1, at which the last two of them part; `null` when two labels are the same tokens. */
  readonly partAt: number | null;
  /** Labels whose tokens are the beginning of another's: a search that stops there cannot tell them apart. */
  readonly prefixes: readonly { readonly label: string; readonly of: string }[];
  /** A name for each label that starts with a token of its own, where one of its words does; made of the same words. */
  readonly suggestions: Readonly<Record<string, string>>;
}

/** How the labels of a taxonomy fare in a tokenizer. */
export interface LabelTokens {
  readonly collisions: readonly LabelCollision[];
  /** Field → label → tokens it takes. A label of one token is decided in one step. */
  readonly tokensPerLabel: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/**
 * Finds labels that share their first tokens. A model decides them later than its first token, so the probability of the
 * first token is that of several labels, and a rare label hides behind a frequent one.
 *
 * Labels are tokenised where they stand in an answer, since a tokenizer may melt the quote with the label.
 *
 * @example labelTokens(collections, chatmlValues, tokenizer).collisions[0]?.labels // ["CALLBACK", "CALL_DROPPED"]
 */
export function labelTokens(taxonomy: Taxonomy, format: PromptFormat, tokenizer: Tokenizer): LabelTokens {
  const collisions: LabelCollision[] = [];
  const tokensPerLabel: Record<string, Record<string, number>> = {};
  for (const { before, field } of answerSkeleton(taxonomy, format).slots) {
    if (field.kind !== "label") continue;
    const tokensOf = (label: string) => tokensInAnswer(before, label, tokenizer);
    const paths = field.labels.map((label): LabelPath => ({ label, tokens: tokensOf(label) }));
    tokensPerLabel[field.path] = Object.fromEntries(paths.map(({ label, tokens }) => [label, tokens.length]));
    for (const group of groupsByFirst(paths)) {
      const taken = new Set(paths.map(({ tokens }) => tokens[0] ?? -1));
      collisions.push(describeGroup(field.path, group, tokensOf, taken, tokenizer));
    }
  }
  return { collisions, tokensPerLabel };
}

interface LabelPath {
  readonly label: string;
  readonly tokens: readonly number[];
}

/** The tokens that hold a label; the first may begin with the quote, the last may end with one. */
function tokensInAnswer(before: string, label: string, tokenizer: Tokenizer): number[] {
  const text = `${before}${label}"`;
  const ids = tokenizer.encode(text);
  const { starts, ends } = tokenOffsets(text, ids, tokenizer);
  const labelEnd = before.length + label.length;
  return ids.filter((_, index) => Number(ends[index]) > before.length && Number(starts[index]) < labelEnd);
}

function groupsByFirst(paths: readonly LabelPath[]): LabelPath[][] {
  const groups = new Map<number, LabelPath[]>();
  for (const path of paths) {
    const first = path.tokens[0] ?? -1;
    groups.set(first, [...(groups.get(first) ?? []), path]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function describeGroup(
  field: string,
  group: readonly LabelPath[],
  tokensOf: (label: string) => number[],
  taken: ReadonlySet<number>,
  tokenizer: Tokenizer,
): LabelCollision {
  const pairs = group.flatMap((one, index) => group.slice(index + 1).map((other) => [one, other] as const));
  const isSame = pairs.some(([one, other]) => sharedLength(one.tokens, other.tokens) === longest(one, other));
  const depths = pairs.map(([one, other]) => sharedLength(one.tokens, other.tokens));
  const prefixes = pairs.flatMap(([one, other]) => {
    const [short, long] = one.tokens.length <= other.tokens.length ? [one, other] : [other, one];
    const isPrefix = sharedLength(short.tokens, long.tokens) === short.tokens.length;
    return isPrefix ? [{ label: short.label, of: long.label }] : [];
  });
  const shared = group[0]?.tokens.slice(0, Math.min(...depths)) ?? [];
  return {
    field,
    labels: group.map(({ label }) => label),
    shared: Buffer.concat(shared.map((id) => tokenizer.bytes(id) ?? new Uint8Array())).toString("utf8"),
    partAt: isSame ? null : Math.max(...depths) + 1,
    prefixes,
    suggestions: suggest(group, tokensOf, taken),
  };
}

function longest(one: LabelPath, other: LabelPath): number {
  return Math.max(one.tokens.length, other.tokens.length);
}

function sharedLength(one: readonly number[], other: readonly number[]): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1;
  return length;
}

/** The same words, beginning with another one: the first of a group keeps its name. */
function suggest(
  group: readonly LabelPath[],
  tokensOf: (label: string) => number[],
  taken: ReadonlySet<number>,
): Record<string, string> {
  const used = new Set(taken);
  const suggestions: Record<string, string> = {};
  for (const { label } of group.slice(1)) {
    const words = label.split("_");
    const turned = words
      .slice(1)
      .map((_, index) => [...words.slice(index + 1), ...words.slice(0, index + 1)].join("_"));
    const fresh = turned.find((name) => !used.has(tokensOf(name)[0] ?? -1));
    if (fresh === undefined) continue;
    used.add(tokensOf(fresh)[0] ?? -1);
    suggestions[label] = fresh;
  }
  return suggestions;
}

import type { CallReading } from "@disposition/taxonomy";

/** A stretch of a text and what shall stand there. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with every stretch replaced; stretches do not overlap. */
export function replaceAt(text: string, replacements: readonly Replacement[]): string {
  const ordered = [...replacements].sort((one, other) => other.start - one.start);
  return ordered.reduce((edited, { start, end, text: put }) => edited.slice(0, start) + put + edited.slice(end), text);
}

/**
 * Whether an edit did what it should and nothing else: the same turns, the same mentions in the same order, and of their
 * values only those changed that `changed` lists by the mention's position.
 */
export function isOnlyChange(
  before: CallReading,
  after: CallReading,
  changed: ReadonlyMap<number, string | number>,
): boolean {
  if (before.turns.length !== after.turns.length || before.mentions.length !== after.mentions.length) return false;
  const sameTurns = before.turns.every(({ speaker }, index) => after.turns[index]?.speaker === speaker);
  return (
    sameTurns &&
    before.mentions.every((mention, index) => {
      const now = after.mentions[index];
      if (now?.kind !== mention.kind || now.speaker !== mention.speaker || now.from !== mention.from) return false;
      return now.value === (changed.get(index) ?? mention.value) && now.certainty === mention.certainty;
    })
  );
}

/** The word in the case of the one that it replaces: lower, or with a capital. */
export function inCaseOf(model: string, word: string): string {
  const first = model.charAt(0);
  const isCapital = first !== first.toLowerCase();
  return isCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

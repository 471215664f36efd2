/** What a model believed about one field of one call, before any calibration. */
export interface Belief {
  /** Probabilities of the values it ranked, the chosen one first; they sum to at most 1. */
  readonly probabilities: readonly number[];
  /** Position of the gold value among them; null when it was not ranked. */
  readonly right: number | null;
}

/** Belief that a single claim holds, such as that the whole record is right. */
export function beliefOf(confidence: number, right: boolean): Belief {
  return { probabilities: [confidence], right: right ? 0 : null };
}

/** Beliefs that calibration may change: a value that was the only one allowed is certain by rule. */
export function uncertain(beliefs: readonly Belief[]): Belief[] {
  return beliefs.filter(({ probabilities: [chosen] }) => chosen !== undefined && chosen < 1);
}

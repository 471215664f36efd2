import type { Pair } from "./accuracy.ts";

/** Pairs as positions in `names`, so that they can be counted thousands of times. */
export interface CodedLabels {
  /** Labels that occur, in declared order; others last. */
  readonly names: readonly string[];
  readonly expected: Uint16Array;
  readonly predicted: Uint16Array;
}

/** Weighted counts of one label: right, expected, predicted. */
export interface LabelCounts {
  readonly hits: number;
  readonly support: number;
  readonly given: number;
}

export function codeLabels(pairs: readonly Pair<string>[], labels: readonly string[]): CodedLabels {
  const seen = new Set([...pairs.map(({ expected }) => expected), ...pairs.map(({ predicted }) => predicted)]);
  const names = [...new Set([...labels.filter((label) => seen.has(label)), ...seen])];
  const position = new Map(names.map((name, index) => [name, index]));
  return {
    names,
    expected: Uint16Array.from(pairs, ({ expected }) => position.get(expected) ?? 0),
    predicted: Uint16Array.from(pairs, ({ predicted }) => position.get(predicted) ?? 0),
  };
}

/** Counts per label, in the order of `names`; `weights` says how often each row counts. */
export function labelCounts({ names, expected, predicted }: CodedLabels, weights: Uint32Array): LabelCounts[] {
  const [hits, support, given] = [0, 1, 2].map(() => new Float64Array(names.length)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let row = 0; row < expected.length; row++) {
    const weight = weights[row] ?? 0;
    const [gold, guess] = [expected[row] ?? 0, predicted[row] ?? 0];
    support[gold] = (support[gold] ?? 0) + weight;
    given[guess] = (given[guess] ?? 0) + weight;
    if (gold === guess) hits[gold] = (hits[gold] ?? 0) + weight;
  }
  return names.map((_, index) => ({ hits: hits[index] ?? 0, support: support[index] ?? 0, given: given[index] ?? 0 }));
}

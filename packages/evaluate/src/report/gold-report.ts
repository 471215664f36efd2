import { getField } from "@disposition/taxonomy";
import { type Baseline, majorityBaseline, ngramBaseline, trainedNgramBaseline } from "../baselines/baselines.ts";
import { ngramFeatures } from "../baselines/ngram-features.ts";
import type { NgramExample } from "../baselines/ngram-model.ts";
import { outOfFold } from "../baselines/out-of-fold.ts";
import { labelNoise } from "../noise/label-noise.ts";
import type { NoisePart } from "./report-parts.ts";

/** A labelled call, as a baseline learns from it. */
export interface GoldCall {
  readonly id: string;
  readonly transcript: string;
  readonly labels: object;
}

export interface GoldReport {
  readonly baselines: readonly Baseline[];
  readonly noise: NoisePart;
}

const SPACES = /\s+/gu;

/**
 * What the gold labels of one field say by themselves: how far models get that cost nothing, and how many labels are
 * likely wrong.
 *
 * @param groups - The borrower of each call.
 * @param training - Labelled calls for the baselines; without them they learn from the other folds of `calls`.
 */
export function goldReport(
  path: string,
  calls: readonly GoldCall[],
  groups: readonly string[],
  training: readonly GoldCall[] | undefined,
  seed: number,
): GoldReport {
  const examples = calls.map((call) => exampleOf(call, path));
  const beliefs = outOfFold(examples, groups, seed);
  const other = training?.map((call) => exampleOf(call, path));
  const noise = labelNoise(
    calls.map(({ transcript }, row) => ({
      text: transcript.trim().toLowerCase().replaceAll(SPACES, " "),
      label: examples[row]?.label ?? "",
      beliefs: beliefs[row] ?? null,
    })),
  );
  return {
    baselines: [
      majorityBaseline(
        examples.map(({ label }) => label),
        other?.map(({ label }) => label),
      ),
      other ? trainedNgramBaseline(examples, other, seed) : ngramBaseline(examples, beliefs),
    ],
    noise: { ...noise, suspects: noise.suspects.map(({ row, ...rest }) => ({ id: calls[row]?.id ?? "", ...rest })) },
  };
}

function exampleOf({ transcript, labels }: GoldCall, path: string): NgramExample {
  return { features: ngramFeatures(transcript), label: String(getField(labels, path)) };
}

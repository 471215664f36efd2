import { getField } from "@disposition/taxonomy";
import { type Baseline, majorityBaseline, ngramBaseline, trainedNgramBaseline } from "../baselines/baselines.ts";
import { type Features, ngramFeatures } from "../baselines/ngram-features.ts";
import type { NgramExample } from "../baselines/ngram-model.ts";
import { MAX_TRAINING_ROWS, outOfFold } from "../baselines/out-of-fold.ts";
import { labelNoise } from "../noise/label-noise.ts";
import { randomFrom, shuffled } from "../sampling/random.ts";
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

/** A labelled call with what a linear model sees of it, which is the same for every field. */
interface SeenCall extends GoldCall {
  readonly features: Features;
}

/** What the reports of all fields share. */
export interface GoldCalls {
  readonly calls: readonly SeenCall[];
  /** The borrower of each call. */
  readonly groups: readonly string[];
  /** Labelled calls for the baselines; without them they learn from the other folds of `calls`. */
  readonly training: { readonly all: readonly GoldCall[]; readonly seen: readonly SeenCall[] } | null;
  readonly seed: number;
}

/** Reads each call once, whatever the number of fields. */
export function goldCalls(
  calls: readonly GoldCall[],
  groups: readonly string[],
  training: readonly GoldCall[] | undefined,
  seed: number,
): GoldCalls {
  // what is seen of a whole training set would fill the memory: first the sample that is learned from
  const sample = training && shuffled(training, randomFrom(seed)).slice(0, MAX_TRAINING_ROWS);
  return {
    calls: calls.map(see),
    groups,
    training: training && sample ? { all: training, seen: sample.map(see) } : null,
    seed,
  };
}

/**
 * What the gold labels of one field say by themselves: how far models get that cost nothing, and how many labels are
 * likely wrong.
 */
export function goldReport(path: string, { calls, groups, training, seed }: GoldCalls): GoldReport {
  const examples = calls.map((call) => exampleOf(call, path));
  const beliefs = outOfFold(examples, groups, seed);
  const noise = labelNoise(
    calls.map(({ transcript }, row) => ({
      text: transcript.trim().toLowerCase().replaceAll(SPACES, " "),
      label: examples[row]?.label ?? "",
      beliefs: beliefs[row] ?? null,
    })),
  );
  const learned = training?.seen.map((call) => exampleOf(call, path));
  return {
    baselines: [
      majorityBaseline(
        examples.map(({ label }) => label),
        training?.all.map(({ labels }) => String(getField(labels, path))),
      ),
      learned ? trainedNgramBaseline(examples, learned, seed) : ngramBaseline(examples, beliefs),
    ],
    noise: { ...noise, suspects: noise.suspects.map(({ row, ...rest }) => ({ id: calls[row]?.id ?? "", ...rest })) },
  };
}

function see(call: GoldCall): SeenCall {
  return { ...call, features: ngramFeatures(call.transcript) };
}

function exampleOf({ features, labels }: SeenCall, path: string): NgramExample {
  return { features, label: String(getField(labels, path)) };
}

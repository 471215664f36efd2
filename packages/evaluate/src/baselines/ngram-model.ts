import { randomFrom, shuffled } from "../sampling/random.ts";
import { FEATURE_CELLS, type Features } from "./ngram-features.ts";

/** A text's features with its label. */
export interface NgramExample {
  readonly features: Features;
  readonly label: string;
}

/** Multinomial logistic regression on hashed n-grams: the model that costs nothing. */
export interface NgramModel {
  readonly labels: readonly string[];
  /** One row of `labels.length` weights per feature cell. */
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

const EPOCHS = 5;
/** AdaGrad's step; features are scaled to length 1, so one value suits all texts. */
const STEP = 0.5;

/**
 * Trains by AdaGrad on shuffled examples. Deterministic for a seed.
 *
 * @returns `null` without examples.
 * @see J. Duchi et al., Adaptive subgradient methods for online learning, JMLR 12 (2011) 2121–2159
 * @example trainNgramModel(examples, 1)?.labels
 */
export function trainNgramModel(examples: readonly NgramExample[], seed: number): NgramModel | null {
  const labels = [...new Set(examples.map(({ label }) => label))].sort();
  if (labels.length === 0) return null;
  const position = new Map(labels.map((label, index) => [label, index]));
  const model = {
    labels,
    weights: new Float32Array(FEATURE_CELLS * labels.length),
    bias: new Float32Array(labels.length),
  };
  const squares = new Float32Array(model.weights.length);
  const random = randomFrom(seed);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { features, label } of shuffled(examples, random)) {
      learn(model, squares, features, position.get(label) ?? 0);
    }
  }
  return model;
}

function learn(model: NgramModel, squares: Float32Array, features: Features, right: number): void {
  const { weights, bias, labels } = model;
  const slopes = probabilities(model, features);
  slopes[right] = (slopes[right] ?? 0) - 1;
  const scale = 1 / Math.sqrt(features.length || 1);
  for (let label = 0; label < labels.length; label++) {
    const slope = slopes[label] ?? 0;
    bias[label] = (bias[label] ?? 0) - 0.1 * STEP * slope;
    // a label that is all but ruled out teaches nothing; skipping it makes many labels cheap
    if (Math.abs(slope) < 1e-3) continue;
    const gradient = slope * scale;
    for (let index = 0; index < features.length; index++) {
      const cell = (features[index] ?? 0) * labels.length + label;
      const square = (squares[cell] ?? 0) + gradient * gradient;
      squares[cell] = square;
      weights[cell] = (weights[cell] ?? 0) - (STEP * gradient) / Math.sqrt(square + 1e-6);
    }
  }
}

/** Probability of each label, in the order of `labels`; they sum to 1. */
export function probabilities({ labels, weights, bias }: NgramModel, features: Features): Float64Array {
  const scores = Float64Array.from(bias);
  const scale = 1 / Math.sqrt(features.length || 1);
  for (let index = 0; index < features.length; index++) {
    const row = (features[index] ?? 0) * labels.length;
    for (let label = 0; label < labels.length; label++) {
      scores[label] = (scores[label] ?? 0) + (weights[row + label] ?? 0) * scale;
    }
  }
  const top = Math.max(...scores);
  const masses = scores.map((score) => Math.exp(score - top));
  const total = masses.reduce((sum, mass) => sum + mass, 0);
  return masses.map((mass) => mass / total);
}

/** The likeliest label. */
export function predictLabel(model: NgramModel, features: Features): string {
  const beliefs = probabilities(model, features);
  return model.labels[beliefs.indexOf(Math.max(...beliefs))] ?? "";
}

import { temper } from "@disposition/taxonomy";
import type { Belief } from "./belief.ts";

/** Keeps a gold value that the model thought impossible from costing infinity. */
const FLOOR = 1e-12;

/** Mean negative log-likelihood (nats) of the gold values under a temperature; lower is better. */
export function negativeLogLikelihood(beliefs: readonly Belief[], temperature = 1): number | null {
  if (beliefs.length === 0) return null;
  const sum = beliefs.reduce((total, { probabilities, right }) => {
    const { ranked, unseen } = temper(probabilities, temperature);
    return total - Math.log(Math.max(FLOOR, right === null ? unseen : (ranked[right] ?? 0)));
  }, 0);
  return sum / beliefs.length;
}

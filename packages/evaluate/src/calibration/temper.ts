import type { Belief } from "./belief.ts";

/** Keeps a gold value that the model thought impossible from costing infinity. */
const FLOOR = 1e-12;

/**
 * p^(1/T), scaled to sum 1, as core's calibration does it: belief in values that were not ranked counts as one rival.
 *
 * @returns The probabilities in the same order, and what the unranked rest has.
 */
export function temper(probabilities: readonly number[], temperature: number): { ranked: number[]; unseen: number } {
  const rest = Math.max(0, 1 - probabilities.reduce((sum, value) => sum + value, 0));
  const cooled = probabilities.map((value) => value ** (1 / temperature));
  const cooledRest = rest ** (1 / temperature);
  const total = cooled.reduce((sum, value) => sum + value, cooledRest);
  return { ranked: cooled.map((value) => value / total), unseen: cooledRest / total };
}

/** Mean negative log-likelihood (nats) of the gold values under a temperature; lower is better. */
export function negativeLogLikelihood(beliefs: readonly Belief[], temperature = 1): number | null {
  if (beliefs.length === 0) return null;
  const sum = beliefs.reduce((total, { probabilities, right }) => {
    const { ranked, unseen } = temper(probabilities, temperature);
    return total - Math.log(Math.max(FLOOR, right === null ? unseen : (ranked[right] ?? 0)));
  }, 0);
  return sum / beliefs.length;
}

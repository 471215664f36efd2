import { hashedName } from "../split/split-of.ts";

/**
 * A number in [0, 1) that depends on the seed, the purpose and the id alone, so that a row's fate does not hang on the
 * rows around it. Other purposes give independent numbers.
 */
export function shareOf(seed: number, purpose: string, id: string): number {
  return hashedName(`${purpose}\0${id}`, seed).position;
}

/** A whole number of 32 bits made the same way: the stream of a `createRandom`. */
export function streamOf(seed: number, purpose: string, id: string): number {
  return hashedName(`${purpose}\0${id}`, seed).rank;
}

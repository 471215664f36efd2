import { DispositionError } from "@disposition/taxonomy";

/**
 * The value of `--threshold`.
 *
 * @param usual - Shown as an example.
 * @throws DispositionError `INPUT_INVALID` unless it is above 0 and at most 1.
 */
export function similarityOption(text: string, usual: number): number {
  const value = Number(text);
  if (value > 0 && value <= 1) return value;
  const remedy = `give a number above 0 and at most 1, e.g. ${usual}`;
  throw new DispositionError("INPUT_INVALID", `--threshold is "${text}"; ${remedy}`);
}

/**
 * P-values of several tests, raised so that the chance of any false alarm among them stays below the level (Holm's step
 * down). In the order given; each ≤ 1.
 *
 * @see S. Holm, A simple sequentially rejective multiple test procedure, Scand. J. Statist. 6 (1979) 65–70;
 * statsmodels `multipletests(method="holm")`
 * @example holm([0.01, 0.04]) // [0.02, 0.04]
 */
export function holm(pValues: readonly number[]): number[] {
  const adjusted = new Array<number>(pValues.length).fill(1);
  let floor = 0;
  const rising = [...pValues.entries()].sort((a, b) => a[1] - b[1]);
  for (const [rank, [index, pValue]] of rising.entries()) {
    floor = Math.max(floor, Math.min(1, pValue * (pValues.length - rank)));
    adjusted[index] = floor;
  }
  return adjusted;
}

import type { OpenLoad } from "./load-settings.ts";

/**
 * When requests are due, in ms from the start, rising. `constant` leaves equal gaps; `poisson` exponential ones, which
 * is how requests of many independent clients come: in bursts.
 *
 * @param random - Uniform in (0, 1); not called for `constant`.
 */
export function* arrivalOffsets(load: OpenLoad, random: () => number): Generator<number, void> {
  const gapMs = 1000 / load.ratePerSecond;
  const most = load.requests ?? Number.POSITIVE_INFINITY;
  const endMs = load.durationMs ?? Number.POSITIVE_INFINITY;
  let waitedMs = 0;
  for (let index = 0; index < most; index++) {
    if (load.arrivals === "poisson") waitedMs -= gapMs * Math.log(random());
    // a product, not a sum: a long run must not drift
    const offset = load.arrivals === "poisson" ? waitedMs : index * gapMs;
    if (offset >= endMs) return;
    yield offset;
  }
}

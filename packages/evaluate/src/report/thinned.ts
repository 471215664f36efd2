/** More points than a plot has pixels to show only make a file big. */
const POINTS = 200;

/** At most 200 of the points, evenly spread, the first and the last among them. */
export function thinned<P>(points: readonly P[]): P[] {
  if (points.length <= POINTS) return [...points];
  return Array.from({ length: POINTS }, (_, index) => {
    return points[Math.round((index * (points.length - 1)) / (POINTS - 1))] as P;
  });
}

import type { Share } from "../statistics.ts";

/** A label's error (1 − F1) after training on so many of its calls. */
export interface CurvePoint {
  readonly calls: number;
  readonly error: number;
  /** How much the point weighs: what the error was measured on. */
  readonly weight: number;
}

/** error(n) = floor + (error(now) − floor) · (now / n)^slope */
interface Curve {
  readonly floor: number;
  readonly slope: number;
}

/** What more calls of a label may bring: the likely curve, and a slow and a fast one around it. */
export interface LearningCurve {
  readonly calls: number;
  readonly error: number;
  readonly errorLow: number;
  readonly errorHigh: number;
  readonly likely: Curve;
  readonly slow: Curve;
  readonly fast: Curve;
  /** `fitted`: from evaluations at several sizes. `prior`: nobody measured how this label learns. */
  readonly basis: "fitted" | "prior";
}

/** Sizes at which a label must have been measured before a curve is drawn through them. */
const FEWEST_POINTS = 3;
const SLOPES = Array.from({ length: 20 }, (_, step) => 0.05 * (step + 1));
/**
 * Power laws of text classifiers have slopes between .2 and .5; how much of an error is the labels' own and stays whatever
 * is added, nobody knows beforehand.
 */
const PRIOR = {
  likely: { floorShare: 1 / 3, slope: 0.35 },
  slow: { floorShare: 2 / 3, slope: 0.2 },
  fast: { floorShare: 0, slope: 0.5 },
};

/** Draws the curve of a label from what it was measured at; `f1` is today's. */
export function learningCurve(points: readonly CurvePoint[], calls: number, f1: Share): LearningCurve {
  const error = 1 - f1.value;
  const [errorLow, errorHigh] = [1 - f1.high, 1 - f1.low];
  const now = { calls: Math.max(1, calls), error, errorLow, errorHigh };
  const prior = (of: keyof typeof PRIOR) => ({ floor: PRIOR[of].floorShare * error, slope: PRIOR[of].slope });
  const bounds = { slow: prior("slow"), fast: prior("fast") };
  const fitted = new Set(points.map((point) => point.calls)).size < FEWEST_POINTS ? null : fitPowerLaw(points);
  if (fitted === null) return { ...now, ...bounds, likely: prior("likely"), basis: "prior" };
  const likely = { floor: Math.min(fitted.floor, error), slope: fitted.slope };
  // the data speak of the middle; with a handful of points they say little about the ends
  const slow = { floor: (likely.floor + error) / 2, slope: Math.min(likely.slope, bounds.slow.slope) };
  const fast = { floor: likely.floor / 2, slope: Math.max(likely.slope, bounds.fast.slope) };
  return { ...now, likely, slow, fast, basis: "fitted" };
}

/** The error after `more` calls, along one of the curves. */
export function errorAfter(curve: LearningCurve, more: number, along: "likely" | "slow" | "fast"): number {
  const { floor, slope } = curve[along];
  const start = along === "slow" ? curve.errorLow : along === "fast" ? curve.errorHigh : curve.error;
  const bottom = Math.min(floor, start);
  return bottom + (start - bottom) * (curve.calls / (curve.calls + more)) ** slope;
}

/** How far the error falls with `more` calls. */
export function gainOf(curve: LearningCurve, more: number, along: "likely" | "slow" | "fast"): number {
  return errorAfter(curve, 0, along) - errorAfter(curve, more, along);
}

/** error = floor + scale · n^−slope by weighted least squares; null where more calls did not help. */
export function fitPowerLaw(points: readonly CurvePoint[]): { floor: number; scale: number; slope: number } | null {
  let best: { floor: number; scale: number; slope: number; loss: number } | null = null;
  for (const slope of SLOPES) {
    const line = fitLine(
      points.map(({ calls, error, weight }) => ({ x: Math.max(1, calls) ** -slope, y: error, weight })),
    );
    if (line === null || line.slope <= 0) continue;
    const loss = lossOf(points, line, slope);
    if (best === null || loss < best.loss) best = { floor: line.intercept, scale: line.slope, slope, loss };
  }
  return best === null ? null : { floor: best.floor, scale: best.scale, slope: best.slope };
}

interface Line {
  readonly intercept: number;
  readonly slope: number;
}

/** A line through weighted points whose intercept is not negative. */
function fitLine(points: readonly { readonly x: number; readonly y: number; readonly weight: number }[]): Line | null {
  const sum = (of: (point: { x: number; y: number; weight: number }) => number) =>
    points.reduce((total, point) => total + of(point), 0);
  const weight = sum((point) => point.weight);
  const [x, y] = [sum((p) => p.weight * p.x) / weight, sum((p) => p.weight * p.y) / weight];
  const spread = sum((p) => p.weight * (p.x - x) ** 2);
  if (!(spread > 0)) return null;
  const slope = sum((p) => p.weight * (p.x - x) * (p.y - y)) / spread;
  const intercept = y - slope * x;
  if (intercept >= 0) return { intercept, slope };
  return { intercept: 0, slope: sum((p) => p.weight * p.x * p.y) / sum((p) => p.weight * p.x ** 2) };
}

function lossOf(points: readonly CurvePoint[], line: Line, slope: number): number {
  const residual = ({ calls, error }: CurvePoint) => error - line.intercept - line.slope * Math.max(1, calls) ** -slope;
  return points.reduce((total, point) => total + point.weight * residual(point) ** 2, 0);
}

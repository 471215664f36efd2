import { logOdds } from "@disposition/taxonomy";
import type { Judgement } from "../brier-score.ts";

/** Newton's method on a convex loss of two numbers is at its end long before. */
const STEPS = 100;
/** A step whose every part is smaller changes no digit that matters. */
const SMALL = 1e-10;
/** Keeps the second derivatives invertible where all beliefs are the same. */
const RIDGE = 1e-9;

/** p' = 1 / (1 + exp(−(slope × ln(p/(1−p)) + offset))). */
export interface LogisticCurve {
  readonly slope: number;
  readonly offset: number;
}

/**
 * The curve over the log-odds of belief that makes the outcomes likeliest, held back by one imagined outcome of either
 * kind. Two numbers, so some dozen calls are enough; unlike a temperature it brings a belief to the other side of one
 * half, and unlike an isotonic line it never makes two calls equal that the model tells apart.
 *
 * @returns `null` where belief does not rise with being right: a curve that falls would turn the order round.
 * @see J. Platt, Probabilistic outputs for support vector machines, 1999, with the targets of its §2.2
 * @see H.-T. Lin, C.-J. Lin, R. Weng, A note on Platt's probabilistic outputs, Machine Learning 68, 2007 (Newton's method)
 * @example fitLogistic([{ confidence: 0.9, right: true }, { confidence: 0.2, right: false }, { confidence: 0.8, right: true }])?.slope // above 0
 */
export function fitLogistic(judgements: readonly Judgement[]): LogisticCurve | null {
  const rows = withTargets(judgements);
  let curve = { slope: 1, offset: 0 };
  for (let step = 0; step < STEPS; step += 1) {
    const next = descend(rows, curve);
    if (next === curve) break;
    curve = next;
  }
  return curve.slope > 0 ? curve : null;
}

interface Row {
  readonly logOdds: number;
  /** What the curve should give, a little off 0 and 1. */
  readonly target: number;
}

function withTargets(judgements: readonly Judgement[]): Row[] {
  const right = judgements.filter((each) => each.right).length;
  const [forRight, forWrong] = [(right + 1) / (right + 2), 1 / (judgements.length - right + 2)];
  return judgements.map((each) => ({
    logOdds: logOdds(each.confidence),
    target: each.right ? forRight : forWrong,
  }));
}

/** One step of Newton's, halved until the loss falls; the curve itself where nothing is gained any more. */
function descend(rows: readonly Row[], curve: LogisticCurve): LogisticCurve {
  let [slopeStep, offsetStep] = newtonStep(rows, curve);
  const before = loss(rows, curve);
  while (Math.max(Math.abs(slopeStep), Math.abs(offsetStep)) > SMALL) {
    const next = { slope: curve.slope - slopeStep, offset: curve.offset - offsetStep };
    if (loss(rows, next) < before) return next;
    [slopeStep, offsetStep] = [slopeStep / 2, offsetStep / 2];
  }
  return curve;
}

function newtonStep(rows: readonly Row[], curve: LogisticCurve): [number, number] {
  let [slope, offset, bendSlope, bendBoth, bendOffset] = [0, 0, RIDGE, 0, RIDGE];
  for (const { logOdds: x, target } of rows) {
    const p = 1 / (1 + Math.exp(-(curve.slope * x + curve.offset)));
    slope += (p - target) * x;
    offset += p - target;
    bendSlope += p * (1 - p) * x * x;
    bendBoth += p * (1 - p) * x;
    bendOffset += p * (1 - p);
  }
  const determinant = bendSlope * bendOffset - bendBoth * bendBoth;
  return [
    (bendOffset * slope - bendBoth * offset) / determinant,
    (bendSlope * offset - bendBoth * slope) / determinant,
  ];
}

/** Negative log-likelihood in nats, written so that no exponential runs over. */
function loss(rows: readonly Row[], { slope, offset }: LogisticCurve): number {
  return rows.reduce((sum, { logOdds: x, target }) => {
    const z = slope * x + offset;
    return sum + Math.max(z, 0) - target * z + Math.log1p(Math.exp(-Math.abs(z)));
  }, 0);
}

import { type Belief, uncertain } from "./belief.ts";
import { negativeLogLikelihood } from "./negative-log-likelihood.ts";

const COLDEST = Math.log(0.05);
const HOTTEST = Math.log(20);
/** 60 steps shrink the bracket by 0.618⁶⁰: far below the last digit that matters. */
const STEPS = 60;
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/**
 * The temperature that makes the gold values likeliest: above 1 for a model that is too sure. One number, so it cannot
 * overfit and never changes which value is chosen; fit it on calls that the model was not trained on.
 *
 * @returns 0.05–20; `null` without a belief that a temperature can change.
 * @see C. Guo et al., On calibration of modern neural networks, ICML 2017, §4.2, https://arxiv.org/abs/1706.04599
 * @example fitTemperature([{ probabilities: [0.9, 0.1], right: 1 }, { probabilities: [0.9, 0.1], right: 0 }]) // 20: sure without reason
 */
export function fitTemperature(beliefs: readonly Belief[]): number | null {
  const open = uncertain(beliefs);
  if (open.length === 0) return null;
  const loss = (logTemperature: number) => negativeLogLikelihood(open, Math.exp(logTemperature)) ?? 0;
  let [low, high] = [COLDEST, HOTTEST];
  let [left, right] = [high - GOLDEN * (high - low), low + GOLDEN * (high - low)];
  let [lossLeft, lossRight] = [loss(left), loss(right)];
  for (let step = 0; step < STEPS; step++) {
    if (lossLeft <= lossRight) {
      [high, right, lossRight] = [right, left, lossLeft];
      left = high - GOLDEN * (high - low);
      lossLeft = loss(left);
    } else {
      [low, left, lossLeft] = [left, right, lossRight];
      right = low + GOLDEN * (high - low);
      lossRight = loss(right);
    }
  }
  return Math.exp((low + high) / 2);
}

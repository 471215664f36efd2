import type { Stage } from "../stage.ts";

/**
 * A sum that a borrower promises without calling it a part. Where the due was named it is the due: less would be a part
 * payment that nobody calls so.
 */
export function promiseSum(stage: Stage): number {
  if (isDueNamed(stage) || stage.random.chance(0.3)) return stage.due;
  return roundSum(stage, 500, 60_000);
}

/** A sum well below the due. */
export function partSum(stage: Stage): number {
  return roundSum(stage, 500, Math.max(1000, stage.due * 0.7));
}

/** A reduced sum to close the loan with; `not` is the sum that the other side named. */
export function settlementSum(stage: Stage, not?: number): number {
  const share = stage.random.pick([0.25, 0.3, 0.4, 0.5, 0.5, 0.6]);
  const sum = Math.max(2000, Math.round((stage.due * share) / 1000) * 1000);
  return sum === not ? sum - 500 : sum;
}

function roundSum(stage: Stage, low: number, high: number): number {
  const { random } = stage;
  const unit = random.weighted([
    [500, 4] as const,
    [1000, 5] as const,
    [100, 2] as const,
    [50, 0.5] as const,
    [1, 0.8] as const,
  ]);
  // Squaring pulls towards the small sums that most calls are about
  const raw = low + (high - low) * random.next() ** 2;
  return Math.max(low, Math.round(raw / unit) * unit);
}

/** Whether the agent has said what is due. */
export function isDueNamed(stage: Stage): boolean {
  return stage.lines.some((line) => line.act === "agentStateDue");
}

import { DispositionError } from "@disposition/taxonomy";

const HIGHEST = 10;

/** Forces what a function said into the range from -10 to 10, not a number into 0. */
export function clampPriority(priority: number): number {
  return Math.min(HIGHEST, Math.max(-HIGHEST, priority || 0));
}

/** @throws DispositionError `INPUT_INVALID` for a priority out of range. */
export function checkPriority(priority: number): void {
  if (clampPriority(priority) === priority) return;
  const message = `priority is ${priority}; pass a number from -${HIGHEST} to ${HIGHEST}`;
  throw new DispositionError("INPUT_INVALID", message);
}

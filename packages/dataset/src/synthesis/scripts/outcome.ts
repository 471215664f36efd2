import type { DayValue } from "../day-value.ts";

/** What somebody promised in a scene: rupees and a day. */
export interface Outcome {
  readonly amount: number | null;
  readonly date: string | null;
}

/** A scene without a promise. */
export const NOTHING: Outcome = { amount: null, date: null };

/** A promise of `amount` and/or the day of `date`. */
export function promised(amount: number | null, date: DayValue | null): Outcome {
  return { amount, date: date?.day ?? null };
}

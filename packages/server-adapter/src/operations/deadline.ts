import { Problem } from "../problem/problem.ts";
import type { OperationRequest } from "../seam/operation.ts";

/**
 * When the answer has to be there, on the clock of `performance.now`: `x-deadline-ms` from when the request came, at
 * most `mostMs`, else `usualMs`.
 *
 * @throws Problem `header_invalid`
 */
export function deadlineOf({ headers, startedAt }: OperationRequest, usualMs: number, mostMs: number): number {
  const asked = headers["x-deadline-ms"];
  if (asked === undefined) return startedAt + usualMs;
  if (/^[1-9]\d{0,9}$/u.test(asked)) return startedAt + Math.min(mostMs, Number(asked));
  throw new Problem("header_invalid", "x-deadline-ms is a whole number of milliseconds, 1 or more");
}

import type { ProblemCode } from "../problem/problem-codes.ts";
import type { ServiceEvent } from "./service-events.ts";

/** Codes that speak of the engine and not of the call. */
const ENGINE_CODES: readonly string[] = ["engine_failed", "engine_crashed", "engine_down"] satisfies ProblemCode[];
const FAILURES_TO_BE_DOWN = 3;
/** How long it counts as down without a further try, in ms: a load balancer that keeps calls away brings no news. */
const COOLDOWN_MS = 15_000;

/** Whether the engine seems to be down: the latest calls all failed by its fault, and that is not long ago. */
export class EngineWatch {
  #failures = 0;
  #failedAt = 0;

  get isDown(): boolean {
    return this.#failures >= FAILURES_TO_BE_DOWN && performance.now() - this.#failedAt < COOLDOWN_MS;
  }

  hear(event: ServiceEvent): void {
    if (event.type === "call-finished") this.#failures = 0;
    if (event.type === "model-loaded" && event.result === "ok") this.#failures = 0;
    if (event.type !== "call-failed" || !ENGINE_CODES.includes(event.code)) return;
    this.#failures += 1;
    this.#failedAt = performance.now();
  }
}

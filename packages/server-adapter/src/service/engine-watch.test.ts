import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { EngineWatch } from "./engine-watch.ts";
import type { ServiceEvent } from "./service-events.ts";

const call = { requestId: "1", lane: "interactive" } as const;
const failed = (code: string): ServiceEvent => ({ type: "call-failed", ...call, code });
const finished: ServiceEvent = {
  ...{ type: "call-finished", ...call, model: "m", modelVersion: "1", cached: false, waitMs: 0, serviceMs: 1 },
  ...{ promptTokens: 1, confidence: 1, labels: [], review: [] },
} as const;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it.each<[string, readonly ServiceEvent[], boolean]>([
  ["is up at first", [], false],
  ["is up after two failures", [failed("engine_failed"), failed("engine_crashed")], false],
  ["is down after three", [failed("engine_failed"), failed("engine_crashed"), failed("engine_crashed")], true],
  ["is up again after one success", [...Array(5).fill(failed("engine_failed")), finished], false],
  ["is up when calls fail by their own fault", Array(5).fill(failed("input_quarantined")), false],
])("an engine %s", (_title, events, isDown) => {
  const watch = new EngineWatch();
  for (const event of events) watch.hear(event);
  expect(watch.isDown).toBe(isDown);
});

it("an engine that was not tried for a while gets calls again", () => {
  const watch = new EngineWatch();
  for (let index = 0; index < 3; index += 1) watch.hear(failed("engine_failed"));
  vi.advanceTimersByTime(20_000);
  expect(watch.isDown).toBe(false);
});

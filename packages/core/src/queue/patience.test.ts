import { getEventListeners } from "node:events";
import { DispositionError } from "@disposition/taxonomy";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { type Leaving, lostPatience, type Patience, watchPatience } from "./patience.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const gone = new Error("left");

it.each<[string, Patience, Leaving["because"] | null]>([
  ["no limit at all", {}, null],
  ["a living signal", { signal: new AbortController().signal }, null],
  ["time left", { timeoutMs: 0.5 }, null],
  ["no end of time", { timeoutMs: Number.POSITIVE_INFINITY }, null],
  ["no time left", { timeoutMs: 0 }, "expired"],
  ["a deadline long past", { timeoutMs: -5 }, "expired"],
  ["an aborted signal", { signal: AbortSignal.abort(gone) }, "aborted"],
  ["an aborted signal and no time left", { signal: AbortSignal.abort(gone), timeoutMs: 0 }, "aborted"],
])("%s: lost patience is %3$s", (_title, patience, because) => {
  expect(lostPatience(patience)?.because ?? null).toBe(because);
});

it("refuses a timeout that is no number", () => {
  expect(() => lostPatience({ timeoutMs: Number.NaN })).toThrow("timeoutMs is NaN");
});

function watch(patience: Patience) {
  const left: Leaving[] = [];
  const stop = watchPatience(patience, (leaving) => left.push(leaving));
  return { left, stop };
}

it("leaves with the signal's own reason", () => {
  const controller = new AbortController();
  const { left } = watch({ signal: controller.signal, timeoutMs: 50 });
  controller.abort(gone);
  vi.advanceTimersByTime(100);
  expect(left).toEqual([{ because: "aborted", reason: gone }]);
  expect(vi.getTimerCount()).toBe(0);
});

it("leaves at the deadline with an error that may be tried again", () => {
  const controller = new AbortController();
  const { left } = watch({ signal: controller.signal, timeoutMs: 50 });
  vi.advanceTimersByTime(49);
  expect(left).toEqual([]);
  vi.advanceTimersByTime(1);
  controller.abort(gone);
  expect(left).toHaveLength(1);
  expect(left[0]?.reason).toBeInstanceOf(DispositionError);
  expect(left[0]?.reason).toMatchObject({ code: "DEADLINE_EXCEEDED", retryable: true });
  expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
});

it.each([2 ** 31, Number.POSITIVE_INFINITY])("takes a timeout of %d ms, too long for a timer, as none", (timeoutMs) => {
  const { left } = watch({ timeoutMs });
  vi.advanceTimersByTime(1000);
  expect(left).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});

it("keeps neither timer nor listener after stopping", () => {
  const controller = new AbortController();
  const { left, stop } = watch({ signal: controller.signal, timeoutMs: 50 });
  stop();
  stop();
  controller.abort(gone);
  vi.advanceTimersByTime(100);
  expect(left).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
  expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
});

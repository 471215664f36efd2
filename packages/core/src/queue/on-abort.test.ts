import { getEventListeners } from "node:events";
import fc from "fast-check";
import { expect, it } from "vitest";
import { onAbort } from "./on-abort.ts";

const listeners = (signal: AbortSignal) => getEventListeners(signal, "abort").length;

it("calls everybody who waits, in the order in which they came, once", () => {
  const controller = new AbortController();
  const log: number[] = [];
  for (const name of [1, 2, 3]) onAbort(controller.signal, () => log.push(name));
  controller.abort();
  controller.abort();
  expect(log).toEqual([1, 2, 3]);
});

it("calls one function twice when it waits twice, and once when it stopped once", () => {
  const controller = new AbortController();
  let calls = 0;
  const callback = () => {
    calls += 1;
  };
  const stop = onAbort(controller.signal, callback);
  onAbort(controller.signal, callback);
  stop();
  stop();
  controller.abort();
  expect(calls).toBe(1);
});

it("leaves one listener however many wait, and none when all have stopped or the signal has aborted", () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 30 }), { maxLength: 60 }), fc.boolean(), (toggles, abort) => {
      const controller = new AbortController();
      const waiting = new Map<number, () => void>();
      const called = new Set<number>();
      for (const name of toggles) {
        const stop = waiting.get(name);
        stop?.();
        if (stop) waiting.delete(name);
        else
          waiting.set(
            name,
            onAbort(controller.signal, () => called.add(name)),
          );
        expect(listeners(controller.signal)).toBe(Math.min(1, waiting.size));
      }
      if (abort) controller.abort();
      else for (const stop of waiting.values()) stop();
      expect([...called].sort()).toEqual(abort ? [...waiting.keys()].sort() : []);
      expect(listeners(controller.signal)).toBe(0);
    }),
  );
});

it("lets a callback stop its neighbour, and a new one wait on another signal meanwhile", () => {
  const [first, second] = [new AbortController(), new AbortController()];
  const log: string[] = [];
  onAbort(first.signal, () => onAbort(second.signal, () => log.push("second")));
  onAbort(first.signal, () => log.push("first"));
  first.abort();
  second.abort();
  expect(log).toEqual(["first", "second"]);
});

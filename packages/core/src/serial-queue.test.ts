import { expect, it } from "vitest";
import { SerialQueue } from "./serial-queue.ts";

const tick = () => new Promise((resolve) => setTimeout(resolve, 1));

it("runs tasks one at a time in the order in which they came", async () => {
  const queue = new SerialQueue();
  const log: string[] = [];
  const task = (name: string) => async () => {
    log.push(`${name} begins`);
    await tick();
    log.push(`${name} ends`);
  };
  await Promise.all(["a", "b", "c"].map((name) => queue.run(task(name))));
  expect(log).toEqual(["a begins", "a ends", "b begins", "b ends", "c begins", "c ends"]);
});

it("goes on after a task that failed", async () => {
  const queue = new SerialQueue();
  const failure = new Error("broken");
  const failed = queue.run(() => Promise.reject(failure));
  const next = queue.run(async () => "fine");
  await expect(failed).rejects.toBe(failure);
  await expect(next).resolves.toBe("fine");
});

it("withdraws a waiting task at once and never begins it", async () => {
  const queue = new SerialQueue();
  const controller = new AbortController();
  let begun = false;
  const blocking = queue.run(() => new Promise((resolve) => setTimeout(resolve, 20)));
  const waiting = queue.run(async () => {
    begun = true;
  }, controller.signal);
  controller.abort(new Error("left"));
  await expect(waiting).rejects.toThrow("left");
  await blocking;
  await tick();
  expect(begun).toBe(false);
});

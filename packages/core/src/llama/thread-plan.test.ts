import { expect, it } from "vitest";
import { ThreadPlan, threadsFor } from "./thread-plan.ts";

it.each([
  ["a step of a small model", 2, 7e6, 1],
  ["a prefill of a small model", 400, 7e6, 2],
  ["a step of a model that no core reads in a few milliseconds", 2, 500e6, 2],
])("%s takes its threads", (_title, tokens, modelBytes, expected) => {
  expect(threadsFor(tokens, modelBytes, 2)).toBe(expected);
});

it("counts what sequences evaluate together, and forgets what failed", async () => {
  const threads: number[] = [];
  const plan = new ThreadPlan(
    (tokens) => threadsFor(tokens, 7e6, 2),
    (count) => threads.push(count),
  );
  await plan.during(2, async () => plan.during(400, async () => undefined));
  await expect(plan.during(400, () => Promise.reject(new Error("stopped")))).rejects.toThrow("stopped");
  await plan.during(2, async () => undefined);
  expect(threads).toEqual([1, 2, 2, 1]);
});

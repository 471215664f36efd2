import { DispositionError } from "@disposition/taxonomy";
import { expect, it } from "vitest";
import { withRetries } from "./with-retries.ts";

const OPTIONS = { retries: 2, retryDelayMs: 1, signal: undefined };
const passing = new DispositionError("DOWNLOAD_FAILED", "busy", { retryable: true });

it("a failure that passes is borne as often as allowed", async () => {
  const attempts = failing(2);
  expect(await withRetries(attempts, OPTIONS)).toBe(3);
});

it("one failure more is too many", async () => {
  await expect(withRetries(failing(3), OPTIONS)).rejects.toBe(passing);
});

it("progress in between makes up for earlier failures", async () => {
  const attempts = failing(5);
  const progressing = (progressed: () => void) => {
    progressed();
    return attempts();
  };
  expect(await withRetries(progressing, OPTIONS)).toBe(6);
});

it.each([new DispositionError("MODEL_NOT_FOUND", "gone"), new TypeError("a mistake")])("%s is final", async (error) => {
  let count = 0;
  const attempt = () => {
    count++;
    return Promise.reject(error);
  };
  await expect(withRetries(attempt, OPTIONS)).rejects.toBe(error);
  expect(count).toBe(1);
});

function failing(times: number): () => Promise<number> {
  let count = 0;
  return async () => {
    count++;
    if (count <= times) throw passing;
    return count;
  };
}

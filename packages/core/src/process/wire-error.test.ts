import { DispositionError } from "@disposition/taxonomy";
import { expect, it } from "vitest";
import { fromWireError, toWireError } from "./wire-error.ts";

const across = (thrown: unknown) => fromWireError(structuredClone(toWireError(thrown)));

it("keeps code, message, retryable, delay and causes of a DispositionError", () => {
  const cause = new RangeError("out of cells", { cause: new DispositionError("MODEL_INVALID", "short file") });
  const sent = new DispositionError("QUEUE_FULL", "later", { retryable: true, retryAfterMs: 50, cause });
  const received = across(sent);
  expect(DispositionError.isInstance(received)).toBe(true);
  expect(received).toMatchObject({ code: "QUEUE_FULL", message: "later", retryable: true, retryAfterMs: 50 });
  expect(received.cause).toMatchObject({ name: "RangeError", message: "out of cells" });
  expect((received.cause as Error).cause).toMatchObject({ code: "MODEL_INVALID", retryable: false });
});

it("adds nothing that was not there", () => {
  const received = across(new DispositionError("DISPOSED", "gone"));
  expect(received.retryAfterMs).toBeUndefined();
  expect(Object.hasOwn(received, "cause")).toBe(false);
});

it("makes ENGINE_FAILED of any other error and keeps that as the cause", () => {
  const received = across(new TypeError("no such tensor"));
  expect(received).toMatchObject({ code: "ENGINE_FAILED", retryable: false });
  expect(received.message).toBe("the engine process failed: no such tensor");
  expect(received.cause).toMatchObject({ name: "TypeError", message: "no such tensor" });
});

it.each([["words of a call"], [undefined], [{ transcript: "words" }]])(
  "quotes nothing of %j that was thrown",
  (thrown) => {
    expect(across(thrown).message).toMatch(/a value of type \w+ was thrown$/u);
  },
);

it("ends where causes go in a circle", () => {
  const error = new Error("round");
  error.cause = error;
  expect(across(error).message).toContain("round");
});

import { describe, expect, it } from "vitest";
import { DispositionError } from "./errors.ts";

describe("DispositionError.isInstance", () => {
  it("knows an error of another copy of the package", () => {
    const fromOtherCopy = { name: "DispositionError", [Symbol.for("@disposition/error")]: true };
    expect(DispositionError.isInstance(fromOtherCopy)).toBe(true);
    expect(DispositionError.isInstance(new DispositionError("DISPOSED", "gone"))).toBe(true);
  });

  it.each([new Error("DISPOSED"), { code: "DISPOSED" }, null, undefined, "DISPOSED"])("does not know %s", (value) => {
    expect(DispositionError.isInstance(value)).toBe(false);
  });
});

describe("DispositionError", () => {
  it("carries code, cause and whether to try again", () => {
    const cause = new Error("disk");
    const error = new DispositionError("ENGINE_FAILED", "engine stopped; start it again", { cause, retryable: true });
    expect(error).toMatchObject({ name: "DispositionError", code: "ENGINE_FAILED", retryable: true, cause });
  });

  it("is not retryable and has no cause unless told", () => {
    const error = new DispositionError("DISPOSED", "gone");
    expect(error.retryable).toBe(false);
    expect("cause" in error).toBe(false);
  });
});

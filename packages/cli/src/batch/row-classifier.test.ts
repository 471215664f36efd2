import { DispositionClassifier } from "@disposition/core";
import { fakeEngine } from "@disposition/core/testing";
import { type Call, DispositionError, type ErrorCode } from "@disposition/taxonomy";
import { describe, expect, it } from "vitest";
import { type CallToRecord, rowClassifier } from "./row-classifier.ts";

const { signal } = new AbortController();
const STARTED = "2026-02-21T20:00:00.000Z"; // the 22nd in India, still the 21st in London

const row = (value: object) => ({ line: 7, value: { id: "a", transcript: "Customer: hello", ...value } });

function failing(error: unknown): CallToRecord {
  return { classify: () => Promise.reject(error) };
}

async function seenCall(value: object): Promise<Call> {
  const calls: Call[] = [];
  await using classifier = await DispositionClassifier.load({ engine: fakeEngine() });
  const watched: CallToRecord = {
    classify: (call, options) => {
      calls.push(call);
      return classifier.classify(call, options);
    },
  };
  await rowClassifier(watched, STARTED).classify(row(value), { signal });
  return calls[0] as Call;
}

describe("rowClassifier", () => {
  it("keeps of a record what the output has, and nothing that differs from run to run", async () => {
    await using classifier = await DispositionClassifier.load({ engine: fakeEngine() });
    const record = await rowClassifier(classifier, STARTED).classify(row({}), { signal });
    expect(Object.keys(record)).toEqual(["id", "labels", "confidence", "review", "fields"]);
  });

  it.each([
    ["the day on which the run began, in India", {}, "2026-02-22"],
    ["that day in the call's own time zone", { time_zone: "Europe/London" }, "2026-02-21"],
    ["its own day", { call_date: "2026-01-05" }, "2026-01-05"],
  ])("dates a call with %s", async (_title, value, day) => {
    expect((await seenCall(value)).callDate).toBe(day);
  });

  it.each<ErrorCode>(["INPUT_INVALID", "PROMPT_TOO_LONG", "ENGINE_FAILED", "ENGINE_CRASHED"])(
    "makes a row of %s",
    async (code) => {
      const record = rowClassifier(failing(new DispositionError(code, "why")), STARTED).classify(row({}), { signal });
      expect(await record).toEqual({ id: "a", line: 7, error: { code, message: "why" } });
    },
  );

  it.each([
    ["a server that is down", new DispositionError("ENGINE_FAILED", "answered 503", { retryable: true }), "503"],
    ["a disposed engine", new DispositionError("DISPOSED", "load a new one"), "load a new one"],
  ])("stops the run for %s, naming the line and the way on", async (_title, error, named) => {
    const record = rowClassifier(failing(error), STARTED).classify(row({}), { signal });
    await expect(record).rejects.toMatchObject({
      code: error.code,
      message: expect.stringMatching(new RegExp(`^line 7 .*${named}.*same command`, "u")),
    });
  });

  it("passes on what is no known failure, and everything once it was aborted", async () => {
    const bug = new TypeError("a bug");
    await expect(rowClassifier(failing(bug), STARTED).classify(row({}), { signal })).rejects.toBe(bug);
    const aborted = { signal: AbortSignal.abort() };
    const error = new DispositionError("ENGINE_FAILED", "aborted");
    await expect(rowClassifier(failing(error), STARTED).classify(row({}), aborted)).rejects.toBe(error);
  });
});

import { Call, type Call as CallType } from "@disposition/taxonomy";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CallKeyFacts, callKey, normaliseCall } from "./call-key.ts";

const call: CallType = { transcript: "Customer: kal 5000 bhej dunga", callDate: "2026-02-21" };
// half past one at night in Kolkata, still the day before in London
const now = () => new Date("2026-02-20T20:00:00Z");
const key = (change: Partial<CallType> = {}, facts: Partial<Omit<CallKeyFacts, "call">> = {}) => {
  const parsed = Call.parse({ ...call, ...change });
  return callKey({ model: "m", fingerprint: "f", options: {}, ...facts, call: normaliseCall(parsed, now) });
};

it("is 43 characters that hold nothing of the transcript", () => {
  expect(key()).toMatch(/^[\w-]{43}$/u);
  expect(key()).not.toContain("kal");
});

describe("the same key", () => {
  it.each<[string, Partial<CallType>, Partial<CallType>]>([
    ["another id", {}, { id: "call-7" }],
    ["white space", {}, { transcript: " Customer:  kal\t5000 bhej dunga\r\n" }],
    ["composed and decomposed letters", { transcript: "caf\u00e9" }, { transcript: "cafe\u0301" }],
    ["the default time zone, said or not", {}, { timeZone: "Asia/Kolkata" }],
    ["today, said or not", {}, { callDate: undefined as never }],
    ["one instant, two offsets", { callDate: "2026-02-21T10:30:00+05:30" }, { callDate: "2026-02-21T05:00:00.000Z" }],
  ])("for %s", (_title, one, other) => {
    expect(key(one)).toBe(key(other));
  });

  it("for options in another order, or left out", () => {
    expect(key({}, { options: { b: 1, a: [1] } })).toBe(key({}, { options: { a: [1], c: undefined, b: 1 } }));
  });
});

describe("another key", () => {
  it.each<[string, Partial<CallType>]>([
    ["another word", { transcript: "Customer: kal 5001 bhej dunga" }],
    ["another turn", { transcript: "Customer: kal 5000\nbhej dunga" }],
    ["another case", { transcript: "customer: kal 5000 bhej dunga" }],
    ["another day", { callDate: "2026-02-22" }],
    ["a day with a time of day", { callDate: "2026-02-21T00:00:00+05:30" }],
    ["a broken surrogate", { transcript: `${call.transcript}\ud800` }],
    ["another broken surrogate", { transcript: `${call.transcript}\ud801` }],
    ["another time zone", { timeZone: "Europe/London" }],
    ["the day in another time zone", { timeZone: "Europe/London", callDate: undefined as never }],
  ])("for %s", (_title, change) => {
    expect(key(change)).not.toBe(key());
  });

  it("for every pair of such calls", () => {
    const keys = ["x\ud800", "x\ud801", "x\ufffd"].map((transcript) => key({ transcript }));
    expect(new Set(keys).size).toBe(3);
  });

  it.each<Partial<Omit<CallKeyFacts, "call">>>([
    { model: "m2" },
    { fingerprint: "f2" },
    { options: { search: "greedy" } },
    { options: null },
    // neighbours must not run together
    { model: "mf", fingerprint: "" },
  ])("for %j", (facts) => {
    expect(key({}, facts)).not.toBe(key());
  });
});

it("settles the day in the call's own time zone", () => {
  const day = (timeZone: string) => normaliseCall({ transcript: "x", timeZone }, now).callDate;
  expect([day("Asia/Kolkata"), day("Europe/London")]).toEqual(["2026-02-21", "2026-02-20"]);
});

it("settles to a call that settles to itself", () => {
  const calls = fc.record(
    {
      transcript: fc.string({ unit: "binary" }),
      callDate: fc.oneof(
        fc.constant("2026-02-21"),
        fc
          .date({ min: new Date(0), max: new Date("2100-01-01"), noInvalidDate: true })
          .map((date) => date.toISOString()),
      ),
      timeZone: fc.constantFrom("Asia/Kolkata", "America/New_York"),
    },
    { requiredKeys: ["transcript"] },
  );
  fc.assert(
    fc.property(calls, (given) => {
      const facts = { model: "m", fingerprint: "f", options: null };
      const settled = normaliseCall(given, now);
      const { transcript, callDate, timeZone } = settled;
      const again = normaliseCall(Call.parse({ transcript: transcript.text, callDate, timeZone }), now);
      expect(callKey({ ...facts, call: again })).toBe(callKey({ ...facts, call: settled }));
    }),
  );
});

import { expect, it } from "vitest";
import { DEFAULT_REVIEW_POLICY, reviewReasons } from "./review.ts";

const slot = { name: "disposition", choice: 0, probability: 0.95, ranked: [], offTrie: 0.01 };
const calm = { slots: [slot], trace: [], wasCut: false, wordCount: 20 };
const step = { step: "drop-past-dates", path: "ptp_details.date", to: null, because: "the day lies before the call" };

it.each([
  ["a likely field", calm, []],
  ["an unlikely field", { ...calm, slots: [{ ...slot, probability: 0.4 }] }, ["low-confidence"]],
  ["belief outside the labels", { ...calm, slots: [{ ...slot, offTrie: 0.6 }] }, ["off-trie"]],
  ["a call that was cut", { ...calm, wasCut: true }, ["transcript-cut"]],
  ["hardly a word", { ...calm, wordCount: 1 }, ["nothing-said"]],
  ["a value that a step took back", { ...calm, trace: [{ ...step, from: "2026-01-01" }] }, ["step-changed"]],
  ["remarks that a step composed", { ...calm, trace: [{ ...step, path: "remarks", from: null }] }, []],
])("%s", (_title, facts, codes) => {
  expect(reviewReasons(facts, DEFAULT_REVIEW_POLICY)?.map((reason) => reason.code) ?? []).toEqual(codes);
});

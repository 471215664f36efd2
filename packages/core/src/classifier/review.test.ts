import { expect, it } from "vitest";
import { DEFAULT_REVIEW_POLICY, reviewReasons } from "./review.ts";

const field = { name: "disposition", probability: 0.95, offTrie: 0.01 };
const date = { name: "ptp_details.date", probability: 0.95, offTrie: 0 };
const calm = { fields: [field, date], confidence: 0.9, trace: [], wasCut: false, wordCount: 20 };
const step = { step: "drop-past-dates", path: "ptp_details.date", to: null, because: "the day lies before the call" };

it.each([
  ["a likely field", calm, []],
  ["an unlikely field", { ...calm, fields: [{ ...field, probability: 0.4 }] }, ["low-confidence"]],
  ["belief outside the labels", { ...calm, fields: [{ ...field, offTrie: 0.6 }] }, ["off-trie"]],
  ["a call that was cut", { ...calm, wasCut: true }, ["transcript-cut"]],
  ["hardly a word", { ...calm, wordCount: 1 }, ["nothing-said"]],
  ["a value that a step took back", { ...calm, trace: [{ ...step, from: "2026-01-01" }] }, ["step-changed"]],
  ["remarks that a step composed", { ...calm, trace: [{ ...step, path: "remarks", from: null }] }, []],
  ["remarks that a step redacted", { ...calm, trace: [{ ...step, path: "remarks", from: "text" }] }, []],
])("%s", (_title, facts, codes) => {
  expect(reviewReasons(facts, DEFAULT_REVIEW_POLICY)?.map((reason) => reason.code) ?? []).toEqual(codes);
});

it.each([
  ["a field with a higher bar", calm, { fields: { disposition: { probability: 0.97 } } }, ["low-confidence"]],
  ["a bar for another field", calm, { fields: { reason: { probability: 0.97 } } }, []],
  ["a field that may be doubtful", { ...calm, fields: [{ ...field, probability: 0.4 }] }, { probability: 0.3 }, []],
  ["an unlikely record", { ...calm, confidence: 0.5 }, { confidence: 0.6 }, ["low-confidence"]],
])("%s, by a policy of one's own", (_title, facts, policy, codes) => {
  const reasons = reviewReasons(facts, { ...DEFAULT_REVIEW_POLICY, ...policy });
  expect(reasons?.map((reason) => reason.code) ?? []).toEqual(codes);
});

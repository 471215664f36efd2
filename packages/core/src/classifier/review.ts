import type { TraceEntry } from "@disposition/postprocess";
import type { FilledSlot } from "../engine/engine.ts";
import type { ReviewReason } from "./classification.ts";

/** When a person should look. */
export interface ReviewPolicy {
  /** A field less likely than this is looked at; default 0.6. */
  readonly probability: number;
  /** A field with more belief than this outside its values is looked at; default 0.3. */
  readonly offTrie: number;
}

export const DEFAULT_REVIEW_POLICY: ReviewPolicy = { probability: 0.6, offTrie: 0.3 };

/** What is known when the decision is taken. */
export interface ReviewFacts {
  readonly slots: readonly FilledSlot[];
  readonly trace: readonly TraceEntry[];
  readonly wasCut: boolean;
  readonly wordCount: number;
}

/** The reasons for a person to look, or null when there is none. */
export function reviewReasons(facts: ReviewFacts, policy: ReviewPolicy): ReviewReason[] | null {
  const reasons: ReviewReason[] = [];
  if (facts.wordCount < 2) reasons.push({ code: "nothing-said", because: "the transcript has hardly a word" });
  if (facts.wasCut) {
    reasons.push({ code: "transcript-cut", because: "the call was too long; turns from its middle were left out" });
  }
  for (const { name, probability, offTrie } of facts.slots) {
    if (probability < policy.probability) {
      reasons.push({ code: "low-confidence", field: name, because: `probability ${probability.toFixed(2)}` });
    }
    if (offTrie > policy.offTrie) {
      reasons.push({ code: "off-trie", field: name, because: `${offTrie.toFixed(2)} of the belief fits no value` });
    }
  }
  for (const { step, path, from, because } of facts.trace) {
    if (from !== null) reasons.push({ code: "step-changed", field: path, because: `${step}: ${because}` });
  }
  return reasons.length > 0 ? reasons : null;
}

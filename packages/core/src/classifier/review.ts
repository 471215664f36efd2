import type { TraceEntry } from "@disposition/postprocess";
import type { ReviewReason } from "./classification.ts";

/** From where on a person should look at a field. */
export interface ReviewThresholds {
  /** A field less likely than this is looked at; default 0.6. */
  readonly probability: number;
  /** A field with more belief than this outside its values is looked at; default 0.3. */
  readonly offTrie: number;
}

/** When a person should look. */
export interface ReviewPolicy extends ReviewThresholds {
  /** A record less likely than this as a whole is looked at; default 0, never. */
  readonly confidence: number;
  /** Field path → what is different for that field. */
  readonly fields: Readonly<Record<string, Partial<ReviewThresholds>>>;
}

export const DEFAULT_REVIEW_POLICY: ReviewPolicy = { probability: 0.6, offTrie: 0.3, confidence: 0, fields: {} };

/** What is known when the decision is taken; probabilities are calibrated where a calibration is loaded. */
export interface ReviewFacts {
  readonly fields: readonly { readonly name: string; readonly probability: number; readonly offTrie: number }[];
  readonly confidence: number;
  readonly trace: readonly TraceEntry[];
  readonly wasCut: boolean;
  readonly wordCount: number;
}

/** The reasons for a person to look, or null when there is none. */
export function reviewReasons(facts: ReviewFacts, policy: ReviewPolicy): ReviewReason[] | null {
  const reasons = [
    ...callReasons(facts, policy),
    ...facts.fields.flatMap((field) => fieldReasons(field, { ...policy, ...policy.fields[field.name] })),
    ...traceReasons(facts),
  ];
  return reasons.length > 0 ? reasons : null;
}

function callReasons({ wordCount, wasCut, confidence, fields }: ReviewFacts, policy: ReviewPolicy): ReviewReason[] {
  const reasons: ReviewReason[] = [];
  if (wordCount < 2) reasons.push({ code: "nothing-said", because: "the transcript has hardly a word" });
  if (wasCut) {
    reasons.push({ code: "transcript-cut", because: "the call was too long; turns from its middle were left out" });
  }
  if (confidence < policy.confidence) {
    const [weakest] = fields.toSorted((a, b) => a.probability - b.probability);
    const where = weakest ? `, least sure of ${weakest.name} (${weakest.probability.toFixed(2)})` : "";
    reasons.push({
      code: "low-confidence",
      because: `probability ${confidence.toFixed(2)} of the whole record${where}`,
    });
  }
  return reasons;
}

function fieldReasons(field: ReviewFacts["fields"][number], thresholds: ReviewThresholds): ReviewReason[] {
  const { name, probability, offTrie } = field;
  const reasons: ReviewReason[] = [];
  if (probability < thresholds.probability) {
    reasons.push({ code: "low-confidence", field: name, because: `probability ${probability.toFixed(2)}` });
  }
  if (offTrie > thresholds.offTrie) {
    reasons.push({ code: "off-trie", field: name, because: `${offTrie.toFixed(2)} of the belief fits no value` });
  }
  return reasons;
}

/** A value that a step took back or changed. Of a free text it says nothing: to compose or redact one is no doubt. */
function traceReasons({ trace, fields }: ReviewFacts): ReviewReason[] {
  return trace
    .filter(({ from, path }) => from !== null && fields.some(({ name }) => name === path))
    .map(({ step, path, because }) => ({ code: "step-changed", field: path, because: `${step}: ${because}` }));
}

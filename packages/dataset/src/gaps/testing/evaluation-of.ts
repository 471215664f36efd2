import { withField } from "@disposition/taxonomy";
import { createRandom } from "../../synthesis/random.ts";
import { type SynthesisOptions, synthesise } from "../../synthesis/synthesise.ts";
import type { SynthesisedCall } from "../../synthesis/synthesised-call.ts";
import type { EvaluatedRow, EvaluationInput } from "../events/gap-input.ts";

/** What a label that was planted is called in service: field, gold and predicted. */
export interface Planted {
  readonly field: string;
  readonly gold: string;
  readonly predicted: string;
}

/** Invented calls with a model's answers. */
export interface EvaluationOf extends SynthesisOptions {
  readonly data?: string;
  readonly model?: string;
  /** Whether rows carry what was said; default true. Reading it takes most of the time. */
  readonly words?: boolean;
  /** Share of calls in which the model takes another reason at random; default 0.02. */
  readonly noise?: number;
  /** What is wrong with a call, or null. */
  readonly plant?: (call: SynthesisedCall, index: number) => Planted | null;
}

const REASON = "reason_for_not_paying";

/** An evaluation of invented calls by a model that is right but for some noise and what is planted. */
export function evaluationOf({
  data = "week-8",
  model = "model-a",
  noise = 0.02,
  words = true,
  plant,
  ...options
}: EvaluationOf) {
  const random = createRandom(options.seed, 1_000_003);
  const calls = [...synthesise(options)];
  const seen = [...new Set(calls.map(({ labels }) => labels.reason_for_not_paying))];
  const predictions = calls.map((call, index): EvaluatedRow => {
    const { id, transcript, callDate, language, labels } = call;
    const planted = plant?.(call, index) ?? null;
    const row = { id, callDate, language, ...(words && { transcript }) };
    if (planted !== null) {
      const [expected, predicted] = [planted.gold, planted.predicted].map((label) =>
        withField(labels, planted.field, label),
      );
      return { ...row, expected: expected ?? labels, predicted: predicted ?? labels };
    }
    const predicted = random.chance(noise) ? withField(labels, REASON, random.pick(seen)) : labels;
    return { ...row, expected: labels, predicted };
  });
  const provenance = { data: { name: data, sha256: data }, model: { name: model, sha256: model } };
  return { provenance, predictions } satisfies EvaluationInput;
}

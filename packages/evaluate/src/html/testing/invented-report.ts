import { type CollectionsLabels, collections } from "@disposition/taxonomy";
import { judge } from "../../gate/judge.ts";
import { parseGate } from "../../gate/parse-gate.ts";
import { evaluateModel } from "../../report/evaluate-model.ts";
import type { EvaluationFile } from "../../report/evaluation-file.ts";
import type { MeasuredCall } from "../../report/measured-call.ts";
import { randomFrom } from "../../sampling/random.ts";

const none: CollectionsLabels = {
  disposition: "ANSWERED",
  payment_disposition: "NONE",
  reason_for_not_paying: "NONE",
  ptp_details: { amount: null, date: null },
  followup_date: null,
  remarks: null,
};
const promise = { ...none, payment_disposition: "PTP", ptp_details: { amount: 5000, date: "2026-03-02" } } as const;

/** The commonest first; the last are rare enough to be greyed. */
const KINDS: readonly (readonly [labels: CollectionsLabels, weight: number, words: string])[] = [
  [promise, 30, "haan kal paanch hazaar bhej dunga"],
  [{ ...none, payment_disposition: "PAID" }, 22, "maine to pehle hi jama kar diya tha"],
  [none, 20, "kaun bol raha hai awaaz nahi aa rahi"],
  [{ ...none, payment_disposition: "DENIED_TO_PAY", reason_for_not_paying: "FUNDS_ISSUE" }, 14, "paise nahi hain abhi"],
  [{ ...none, disposition: "BUSY" }, 8, "line vyast hai"],
  [{ ...none, disposition: "WRONG_NUMBER" }, 3, "galat number lag gaya"],
  [{ ...none, payment_disposition: "SETTLEMENT" }, 2, "settlement karwa do"],
];
const TOTAL = KINDS.reduce((sum, [, weight]) => sum + weight, 0);
/** One language has too few calls to judge by. */
const languageAt = (index: number) => (index % 25 === 0 ? "en" : index % 3 === 0 ? "hi" : "hinglish");
const FROM_MARCH = 0.6;
const [OLD_SKILL, NEW_SKILL] = [0.78, 0.86];

/** Words of the invented transcripts, which no report may show. */
export const WORDS_OF_CALLS: readonly string[] = KINDS.map(([, , words]) => words);

/** Calls of a model that is right with probability `skill` and roughly as sure as it should be. */
function inventedCalls(count: number, skill: number, seed: number): MeasuredCall<typeof collections>[] {
  const [gold, model] = [randomFrom(5), randomFrom(seed)];
  return Array.from({ length: count }, (_, index) => {
    const [expected, , words] = kindAt(gold());
    const sure = Math.min(0.99, 0.45 + 0.55 * Math.sqrt(model()));
    const answer = model() < skill + (sure - 0.8) * 0.6 ? expected : kindAt(model())[0];
    // one label that the new model always takes for another
    const predicted = skill > OLD_SKILL && answer.payment_disposition === "SETTLEMENT" ? promise : answer;
    const rival = KINDS[0]?.[0].payment_disposition === predicted.payment_disposition ? "PAID" : "PTP";
    return {
      id: `call-${index}`,
      group: `borrower-${Math.floor(index / 2)}`,
      language: languageAt(index),
      callDate: index < count * FROM_MARCH ? "2026-02-10" : "2026-03-10",
      transcript: `${words} `.repeat(2 + Math.floor(30 * gold() ** 3)) + index,
      expected,
      predicted,
      confidence: sure,
      latencyMs: 240 + 900 * model() ** 4,
      ranked: {
        payment_disposition: [
          { value: predicted.payment_disposition, probability: sure },
          { value: rival, probability: 1 - sure },
        ],
        disposition: [{ value: predicted.disposition, probability: Math.sqrt(sure) }],
      },
    };
  });
}

function kindAt(share: number): (typeof KINDS)[number] {
  let left = share * TOTAL;
  const found = KINDS.find(([, weight]) => {
    left -= weight;
    return left < 0;
  });
  return found ?? [none, 0, ""];
}

/** A report with every part that a report can have. Invented from the first to the last figure; always the same. */
export function inventedReport(count = 400): EvaluationFile {
  const measured = (name: string, skill: number, against?: EvaluationFile) =>
    evaluateModel(collections, inventedCalls(count, skill, name.length), {
      provenance: {
        data: { name: "week-11.jsonl", sha256: "d".repeat(64), rows: count },
        model: { name, sha256: "e".repeat(64), fingerprint: "0123456789abcdef", calibrated: true },
      },
      resamples: 100,
      driftFrom: "2026-03-01",
      against,
    });
  const report = measured(
    "collections-qwen3-0.6b",
    NEW_SKILL,
    count === 0 ? undefined : measured("collections-old", OLD_SKILL),
  );
  const gate = parseGate(collections, {
    version: 1,
    floors: { exactMatch: 0.7, legality: 0.99, ptpRecall: 0.85, fields: { payment_disposition: { accuracy: 0.95 } } },
    ...(count === 0 ? {} : { maxRegressions: { exactMatch: 0.02 } }),
  });
  return { ...report, verdict: judge(gate, report, { gate: "a".repeat(64), against: "b".repeat(64) }) };
}

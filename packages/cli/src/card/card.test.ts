import { type GoldCall, learnBaselines, type MeasuredCall } from "@disposition/evaluate";
import { type CollectionsLabels, collections, type ModelManifest } from "@disposition/taxonomy";
import { describe, expect, it } from "vitest";
import { type CardOptions, cardEvaluation } from "./measure-card.ts";
import { renderCard } from "./render-card.ts";

const none: CollectionsLabels = {
  disposition: "ANSWERED",
  payment_disposition: "NONE",
  reason_for_not_paying: "NONE",
  ptp_details: { amount: null, date: null },
  followup_date: null,
  remarks: null,
};
const promise: CollectionsLabels = {
  ...none,
  payment_disposition: "PTP",
  ptp_details: { amount: 5000, date: "2026-03-02" },
};
const paid: CollectionsLabels = { ...none, payment_disposition: "PAID" };
const kinds: readonly (readonly [CollectionsLabels, string])[] = [
  [promise, "haan kal paanch hazaar bhej dunga"],
  [paid, "maine to pehle hi jama kar diya tha"],
  [none, "kaun bol raha hai awaaz nahi aa rahi"],
];
const training: GoldCall[] = kinds.flatMap(([labels, transcript], kind) =>
  Array.from({ length: 10 + (kind === 2 ? 5 : 0) }, (_, index) => ({ id: `t-${kind}-${index}`, transcript, labels })),
);

/** 120 invented calls: every tenth is wrong, and less sure than any other. */
const calls: MeasuredCall<typeof collections>[] = Array.from({ length: 120 }, (_, index) => {
  const [expected, words] = kinds[index % 3] ?? [none, ""];
  const isWrong = index % 10 === 0;
  const predicted = isWrong ? (kinds[(index + 1) % 3]?.[0] ?? none) : expected;
  const confidence = isWrong ? 0.3 : 0.9 + (index % 10) / 100;
  return {
    id: `call-${index}`,
    language: index < 100 ? "hinglish" : "hi",
    transcript: `${words} ${index}`,
    expected,
    predicted,
    confidence,
    sentToReview: isWrong || index % 10 === 1,
    latencyMs: 20 + index,
    ranked: {
      payment_disposition: [
        { value: predicted.payment_disposition, probability: confidence },
        ...(isWrong ? [{ value: expected.payment_disposition, probability: 0.2 }] : []),
      ],
    },
  };
});
const data = { name: "calls.jsonl", sha256: "0".repeat(64), rows: 120 };
const options: CardOptions = {
  learned: learnBaselines(collections, training),
  model: { name: "invented", sha256: null, fingerprint: "0123456789abcdef", calibrated: true },
  reviewShare: 0.2,
  threshold: 0.91,
};
const manifest: ModelManifest = {
  kind: "disposition-model",
  version: 1,
  name: "invented",
  file: "invented.gguf",
  bytes: 6_963_360,
  sha256: "ab".repeat(32),
  licence: "MIT",
  created: "2026-03-01",
  taxonomy: { name: "collections", version: 1 },
  format: "chatml-brief/1",
  fingerprint: "0123456789abcdef",
  data: {
    kind: "disposition-data-set",
    version: 1,
    taxonomy: { name: "collections", version: 1 },
    format: "chatml-brief/1",
    fingerprint: "0123456789abcdef",
    source: { kind: "synthesis", seed: 22, count: 110_000 },
    splits: { train: { file: "train.jsonl", rows: 99_000, sha256: "0".repeat(64) } },
    unfound: {},
  },
  calibration: {
    kind: "disposition-calibration",
    version: 1,
    fingerprint: "0123456789abcdef",
    model: "invented",
    calls: 1550,
    fields: { disposition: { method: "temperature", temperature: 1.4 } },
    joint: { method: "isotonic", points: [[0.5, 0.4]] },
  },
  review: { confidence: 0.91, probability: 0 },
  metrics: {},
};
const evaluation = cardEvaluation(calls, data, options);

describe("what a card measures of a file", () => {
  it("is the model's record with intervals, and the baselines' on the same calls", () => {
    expect(evaluation.report.exactMatch).toMatchObject({ hits: 108, total: 120 });
    // the n-gram model knows the payment from the words, but no sum and no day
    expect(evaluation.baselines?.ngram.fields.payment_disposition.accuracy?.value).toBe(1);
    expect(evaluation.baselines?.ngram.exactMatch).toMatchObject({ hits: 80, total: 120 });
    expect(evaluation.baselines?.majority.exactMatch).toMatchObject({ hits: 40, total: 120 });
    expect(evaluation.baselines?.majority.fields["ptp_details.amount"].accuracy).toMatchObject({ hits: 80 });
  });

  it("goes by language, with intervals of its own", () => {
    expect(Object.entries(evaluation.languages).map(([tag, { rows }]) => [tag, rows])).toEqual([
      ["hi", 20],
      ["hinglish", 100],
    ]);
    expect(evaluation.languages.hinglish?.fields.payment_disposition.intervals.weightedF1?.clusters).toBe(100);
  });

  it("knows how many promises can be found at a precision of 80 %", () => {
    // 36 are right and sure; the four missed and the four wrong ones are all less likely, and let in together
    expect(evaluation.promises).toMatchObject({ recall: 1, threshold: 0.2 });
    expect(evaluation.promises?.precision).toBeCloseTo(40 / 44, 12);
  });

  it("knows what a review finds: of the least sure fifth, below the threshold, and whatever is asked for", () => {
    expect(evaluation.review.caught).toBe(1);
    expect(evaluation.review.threshold).toMatchObject({ sent: { hits: 12 }, caught: { hits: 12, total: 12 } });
    expect(evaluation.review.asked).toMatchObject({ sent: { hits: 24 }, caught: { hits: 12, total: 12 } });
  });

  it("leaves out what it was not given: no baselines, no threshold", () => {
    const bare = cardEvaluation(calls, data, { ...options, learned: null, threshold: null });
    expect(bare.baselines).toBeNull();
    expect(bare.review.threshold).toBeNull();
    expect(bare.report.noise).toEqual({});
  });
});

describe("a rendered card", () => {
  const facts = { manifest, parameters: 6_393_088 };
  const text = renderCard({ facts, evaluations: [evaluation], learnedFrom: 35, reviewShare: 0.2 });

  it.each([
    ["| parameters | 6,393,088 (6.4 M) |"],
    ["| file | 6,963,360 bytes (7.0 MB), SHA-256 `abababababababab…` |"],
    ["| data | 110,000 calls (synthesis, seed 22): 99,000 train |"],
    ["| calibration | fitted on 1,550 calls: whole record isotonic, `disposition` temperature |"],
    ["| review | a person looks at a record of a confidence below 0.910 |"],
    ["### `calls.jsonl`: 120 calls\n"],
    ["| whole record | 90.0 |"],
    ["| `ptp_details.amount` | 93.3 |"],
    ["| hi * | 20 | 90.0 |"],
    ["| the least sure | 20.0 | 100.0 | – |"],
    ["| below the shipped threshold | 10.0 | 100.0 |"],
    ["| whatever `review` names | 20.0 | 100.0 |"],
    ["Median 79 ms a call, 95 % within 133 ms"],
    ["| `PTP` | 40 |"],
    ["trained on 35 training calls"],
  ])("says %j", (part) => {
    expect(text).toContain(part);
  });

  it("has tables of even width, and no figure that is none", () => {
    const lines = text.split("\n");
    for (const [index, line] of lines.entries()) {
      const before = lines[index - 1] ?? "";
      if (line.startsWith("|") && before.startsWith("|")) {
        expect(line.split(/(?<!\\)\|/u)).toHaveLength(before.split(/(?<!\\)\|/u).length);
      }
    }
    expect(text).not.toMatch(/NaN|undefined|null|Infinity/u);
  });

  it("keeps no word of a call", () => {
    for (const [, words] of kinds) expect(text).not.toContain(words);
  });

  it("does without baselines, calibration, threshold and mistakes", () => {
    const { calibration: _calibration, review: _review, ...plain } = manifest;
    const right = calls.map((call) => ({ ...call, predicted: call.expected }));
    const bare = cardEvaluation(right, data, { ...options, learned: null, threshold: null });
    const card = renderCard({
      facts: { ...facts, manifest: plain },
      evaluations: [bare],
      learnedFrom: null,
      reviewShare: 0.2,
    });
    expect(card).not.toMatch(/n-gram|majority|wrong records/u);
    expect(card).toContain("| calibration | none: probabilities are the model's own belief |");
    expect(card).toContain("| review | no threshold of its own |");
    // all right is not proof of always right
    expect(card).toMatch(/\| whole record \| 100\.0 \| 96\.\d – 100\.0 \|/u);
  });
});

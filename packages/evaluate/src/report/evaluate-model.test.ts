import { Calibration, type CollectionsLabels, collections } from "@disposition/taxonomy";
import { describe, expect, it } from "vitest";
import { compareEvaluations } from "../comparison/compare-evaluations.ts";
import { isSealed, judge } from "../gate/judge.ts";
import { parseGate } from "../gate/parse-gate.ts";
import { randomFrom } from "../sampling/random.ts";
import { calibrationOf } from "./calibration-of.ts";
import { evaluateModel } from "./evaluate-model.ts";
import { EvaluationFile } from "./evaluation-file.ts";
import type { MeasuredCall } from "./measured-call.ts";
import { renderEvaluation } from "./render-evaluation.ts";

const SHA = "0".repeat(64);
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
const kinds: readonly [CollectionsLabels, string][] = [
  [promise, "haan kal paanch hazaar bhej dunga"],
  [paid, "maine to pehle hi jama kar diya tha"],
  [none, "kaun bol raha hai awaaz nahi aa rahi"],
];

/** Invented calls of a model that is right with probability `skill` and says so; two calls per borrower. */
function invented(count: number, skill: number, seed = 1): MeasuredCall<typeof collections>[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, index) => {
    const [expected, words] = kinds[index % 3]!;
    const isRight = random() < skill;
    const predicted = isRight ? expected : kinds[(index + 1) % 3]![0];
    const [chosen, rival] = [predicted.payment_disposition, expected.payment_disposition];
    const probability = 0.7 + 0.2 * random();
    return {
      id: `call-${index}`,
      group: `borrower-${Math.floor(index / 2)}`,
      language: index % 4 === 0 ? "hi" : "hinglish",
      callDate: index < count / 2 ? "2026-02-10" : "2026-03-10",
      transcript: `${words} ${index}`,
      expected,
      predicted,
      confidence: probability,
      latencyMs: 100 + index,
      ranked: {
        payment_disposition: [
          { value: chosen, probability },
          ...(isRight ? [] : [{ value: rival, probability: 1 - probability }]),
        ],
      },
    };
  });
}

function evaluated(count: number, skill: number, name = "new", seed = 1): EvaluationFile {
  const provenance = {
    data: { name: "calls.jsonl", sha256: SHA, rows: count },
    model: { name, sha256: SHA, fingerprint: "0123456789abcdef", calibrated: false },
  };
  return evaluateModel(collections, invented(count, skill, seed), {
    provenance,
    resamples: 200,
    driftFrom: "2026-03-01",
  });
}

const report = evaluated(300, 0.9);

describe("evaluateModel", () => {
  it("makes a report that its own schema takes, with nothing lost on the way through a file", () => {
    const read = EvaluationFile.parse(JSON.parse(JSON.stringify(report)));
    expect(read).toEqual(JSON.parse(JSON.stringify(report)));
    expect(report).toEqual(read);
  });

  it("keeps no word of a call", () => {
    const text = JSON.stringify(report);
    for (const [, words] of kinds) expect(text).not.toContain(words);
  });

  it("is the same for the same seed", () => {
    expect(evaluated(60, 0.9)).toEqual(evaluated(60, 0.9));
  });

  it("knows what costs nothing: the majority gets a third, the n-gram model nearly all", () => {
    const [majority, ngram] = report.baselines.payment_disposition ?? [];
    expect(majority).toMatchObject({ name: "majority", accuracy: { hits: 100, total: 300 } });
    expect(ngram).toMatchObject({ name: "n-gram", learnedFrom: "other folds of these calls" });
    expect(ngram?.accuracy?.value).toBeGreaterThan(0.95);
  });

  it("slices by language, length and month, and marks the small ones", () => {
    expect(report.slices.map(({ by, name, rows }) => [by, name, rows])).toEqual([
      ["language", "hi", 75],
      ["language", "hinglish", 225],
      ["length", "0–200 characters", 300],
      ["month", "2026-02", 150],
      ["month", "2026-03", 150],
    ]);
    expect(
      evaluated(60, 1)
        .slices.filter(({ small }) => small)
        .map(({ name }) => name),
    ).toEqual(["hi"]);
  });

  it("finds no drift where there is none", () => {
    expect(report.drift?.columns["payment_disposition, expected"]).toMatchObject([
      {
        method: "PSI",
        value: 0,
        direction: "larger is more drift",
        drifted: false,
        sizes: { reference: 150, current: 150 },
      },
      { method: "Jensen–Shannon distance", value: 0, drifted: false },
    ]);
  });

  it("has curves, latency and thresholds", () => {
    const promises = report.curves.payment_disposition?.find(({ label }) => label === "PTP");
    expect(promises?.precisionRecall?.baseRate).toBeCloseTo(1 / 3, 12);
    expect(promises?.volume.map(({ threshold }) => threshold)).toEqual([0, 0.5, 0.7, 0.8, 0.9, 0.95]);
    expect(report.latency).toMatchObject({ rows: 300, p50Ms: 249, maxMs: 399 });
    expect(Object.keys(report.confidence)).toEqual(["record", "payment_disposition"]);
  });

  it("is renderable without calls", () => {
    const empty = evaluated(0, 1);
    expect(EvaluationFile.safeParse(empty).success).toBe(true);
    expect(renderEvaluation(empty)).not.toContain("NaN");
  });
});

describe("compareEvaluations", () => {
  it("finds a clear gain decisive and agrees with McNemar", () => {
    const { fields, rows } = compareEvaluations(evaluated(300, 0.6, "old", 7), report);
    expect(rows).toBe(300);
    expect(fields.payment_disposition?.accuracy).toMatchObject({ decision: "better", moreRows: 0 });
    expect(fields.payment_disposition?.macroF1?.decision).toBe("better");
    expect(fields.payment_disposition?.mcNemar.pValue).toBeLessThan(1e-6);
  });

  it("finds a model no better than itself, and no number of rows that would show otherwise", () => {
    const { exactMatch, fields } = compareEvaluations(report, report);
    expect(exactMatch).toMatchObject({ difference: 0, decision: "not decisive", moreRows: null });
    expect(fields.payment_disposition).toMatchObject({ fixed: [], broken: [], mcNemar: { pValue: 1 } });
  });

  it("law: swapping the models turns every difference round", () => {
    const old = evaluated(300, 0.8, "old", 3);
    const forth = compareEvaluations(old, report).fields.payment_disposition!;
    const back = compareEvaluations(report, old).fields.payment_disposition!;
    expect(back.accuracy?.difference).toBe(-forth.accuracy!.difference);
    expect(back.macroF1?.difference).toBeCloseTo(-forth.macroF1!.difference, 12);
    expect(back.mcNemar.pValue).toBe(forth.mcNemar.pValue);
    expect(back.fixed.map(({ count }) => count)).toEqual(forth.broken.map(({ count }) => count));
  });

  it("leaves out calls whose gold record changed, and counts those of one side only", () => {
    const relabelled = {
      ...report,
      predictions: report.predictions
        .slice(10)
        .map((each, index) =>
          index < 5 ? { ...each, expected: { ...each.expected, payment_disposition: "DENIED_TO_PAY" } } : each,
        ),
    };
    expect(compareEvaluations(relabelled, report)).toMatchObject({
      rows: 285,
      goldChanged: 5,
      onlyInNew: 10,
      onlyInOld: 0,
    });
  });

  it("refuses reports that share no call", () => {
    expect(() => compareEvaluations({ ...report, predictions: [] }, report)).toThrow("share no call");
  });

  it("counts costs", () => {
    const costs = { payment_disposition: { PTP: { PAID: 10 } } };
    const { fields } = compareEvaluations(evaluated(300, 0.6, "old", 7), report, { costs });
    expect(fields.payment_disposition?.cost?.decision).toBe("better");
    expect(fields.payment_disposition?.cost?.difference).toBeLessThan(0);
    expect(fields.disposition?.cost).toBeNull();
  });
});

describe("judge", () => {
  const hashes = { gate: SHA, against: null };
  const verdictOf = (gate: object, judged = report) =>
    judge(parseGate(collections, { version: 1, ...gate }), judged, hashes);

  it.each([
    ["a floor far below", { floors: { exactMatch: 0.6 } }, "ship"],
    ["a floor far above", { floors: { exactMatch: 0.99 } }, "no ship"],
    ["a floor within the interval", { floors: { exactMatch: 0.9 } }, "not decisive"],
    [
      "that floor, the estimate deciding",
      { floors: { exactMatch: 0.8999 }, whenNotDecisive: "estimate" },
      report.exactMatch!.value >= 0.8999 ? "ship" : "no ship",
    ],
    ["a recall of promises", { floors: { ptpRecall: 0.7 } }, "ship"],
    ["more rows than there are", { floors: { ptpRecall: 0.7 }, minSupport: 1000 }, "not decisive"],
    [
      "a label without rows",
      { floors: { fields: { payment_disposition: { labels: { SETTLEMENT: { recall: 0.5 } } } } } },
      "not decisive",
    ],
    [
      "a ceiling on inventions",
      { floors: { fields: { "ptp_details.amount": { maxHallucinationRate: 0.5 } } } },
      "ship",
    ],
    ["legality", { floors: { legality: 1 } }, "ship"],
    ["one failure among passes", { floors: { exactMatch: 0.6, ptpRecall: 0.99999 } }, "no ship"],
  ])("%s: %j is %s", (_, gate, outcome) => {
    expect(verdictOf(gate).outcome).toBe(outcome);
  });

  it("says how many more rows would decide", () => {
    const [check] = verdictOf({ floors: { exactMatch: report.exactMatch!.value - 0.01 } }).checks;
    expect(check?.because).toBe("the interval contains the bar");
    expect(check?.moreRows).toBeGreaterThan(0);
  });

  it("limits regressions against an old model", () => {
    const comparison = compareEvaluations(evaluated(300, 0.6, "old", 7), report);
    const gate = { maxRegressions: { exactMatch: 0.01, fields: { payment_disposition: { labels: { "*": 0.05 } } } } };
    expect(verdictOf(gate, { ...report, comparison })).toMatchObject({ outcome: "ship" });
    const worse = compareEvaluations(report, evaluated(300, 0.6, "new", 7));
    expect(verdictOf(gate, { ...report, comparison: worse })).toMatchObject({ outcome: "no ship" });
    expect(() => verdictOf(gate)).toThrow("give the old model's report");
  });

  it("refuses a gate that asks for nothing", () => {
    expect(() => verdictOf({})).toThrow("asks for nothing");
  });

  it("seals what it judged: a changed verdict is found out", () => {
    const verdict = verdictOf({ floors: { exactMatch: 0.99 } });
    expect(verdict.bound).toMatchObject({
      data: SHA,
      model: SHA,
      fingerprint: "0123456789abcdef",
      gate: SHA,
      rows: 300,
    });
    expect(isSealed(JSON.parse(JSON.stringify(verdict)))).toBe(true);
    expect(isSealed({ ...verdict, outcome: "ship" })).toBe(false);
    expect(isSealed({ ...verdict, bound: { ...verdict.bound, data: "1".repeat(64) } })).toBe(false);
  });
});

describe("parseGate", () => {
  it.each([
    ["a misspelt key", { floor: { exactMatch: 0.9 } }, "floor"],
    ["an unknown field", { floors: { fields: { mood: { accuracy: 0.9 } } } }, '"mood"'],
    [
      "an unknown label",
      { floors: { fields: { disposition: { labels: { PTP: { recall: 0.9 } } } } } },
      '"PTP", no label of "disposition"',
    ],
    ["a share in per cent", { floors: { exactMatch: 90 } }, "floors.exactMatch"],
    ["an unknown label of equal worth", { equivalents: { disposition: [["BUSY", "MOOD"]] } }, '"MOOD"'],
    ["an unknown label with a cost", { costs: { payment_disposition: { PTP: { MOOD: 2 } } } }, '"MOOD"'],
    ["another version", { version: 2 }, "version"],
  ])("refuses %s and names it", (_, gate, name) => {
    expect(() => parseGate(collections, { version: 1, ...gate })).toThrow(name);
  });
});

describe("calibrationOf", () => {
  it("makes a calibration file: the surer than right is cooled", () => {
    const calls = invented(300, 0.5);
    const calibration = calibrationOf(collections, calls, report.provenance.model);
    expect(Calibration.parse(calibration)).toEqual(calibration);
    expect(calibration.fields.payment_disposition).toMatchObject({ method: "temperature" });
    const { temperature } = calibration.fields.payment_disposition as { temperature: number };
    expect(temperature).toBeGreaterThan(1);
    expect(calibration.fields.disposition).toBeUndefined();
  });

  it("refuses calls that were measured under a calibration", () => {
    const model = { ...report.provenance.model, calibrated: true };
    expect(() => calibrationOf(collections, [], model)).toThrow("measure it without one");
  });
});

describe("renderEvaluation", () => {
  it("puts the verdict first and every table in columns of equal number", () => {
    const comparison = compareEvaluations(evaluated(300, 0.6, "old", 7), report);
    const gate = parseGate(collections, { version: 1, floors: { exactMatch: 0.99 } });
    const verdict = judge(gate, report, { gate: SHA, against: SHA });
    const lines = renderEvaluation({ ...report, comparison, verdict }).split("\n");
    expect(lines.filter((line) => line.startsWith("## "))).toEqual([
      "## Verdict: no ship",
      "## Figures",
      "## Baselines",
      "## Against old, 300 calls",
      "## Confidence",
      "## Slices",
      "## Estimated label noise",
      "## Drift: before 2026-03-01 against from 2026-03-01 on",
      "## Latency",
    ]);
    for (const [index, line] of lines.entries()) {
      const before = lines[index - 1] ?? "";
      if (!line.startsWith("|") || !before.startsWith("|")) continue;
      expect(line.split(/(?<!\\)\|/u)).toHaveLength(before.split(/(?<!\\)\|/u).length);
    }
    expect(lines.join("\n")).not.toMatch(/NaN|undefined/u);
  });
});

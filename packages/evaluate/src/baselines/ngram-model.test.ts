import { describe, expect, it } from "vitest";
import { majorityBaseline } from "./baselines.ts";
import { ngramFeatures } from "./ngram-features.ts";
import { predictLabel, probabilities, trainNgramModel } from "./ngram-model.ts";
import { likeliest, outOfFold } from "./out-of-fold.ts";

const examples = [
  ["kal bhej dunga", "PTP"],
  ["kal pakka bhejunga", "PTP"],
  ["मैं कल भेज दूँगा", "PTP"],
  ["jama kar diya", "PAID"],
  ["kal hi jama kiya", "PAID"],
  ["पैसे जमा कर दिए", "PAID"],
].map(([text = "", label = ""]) => ({ features: ngramFeatures(text), label }));

describe("n-gram model", () => {
  it.each([
    ["bhej dunga", "PTP"],
    ["jama kiya", "PAID"],
    ["भेज दूँगा", "PTP"],
    ["जमा कर दिए", "PAID"],
    ["bhejunga pakka", "PTP"],
  ])("reads %s as %s", (text, label) => {
    const model = trainNgramModel(examples, 1)!;
    expect(predictLabel(model, ngramFeatures(text))).toBe(label);
  });

  it("is the same for the same seed, and its beliefs sum to 1", () => {
    const [one, two] = [trainNgramModel(examples, 7)!, trainNgramModel(examples, 7)!];
    expect(one.weights).toEqual(two.weights);
    const beliefs = probabilities(one, ngramFeatures("kal"));
    expect(beliefs.reduce((sum, belief) => sum + belief, 0)).toBeCloseTo(1, 12);
  });

  it("learns nothing from nothing", () => {
    expect(trainNgramModel([], 1)).toBeNull();
    expect(
      outOfFold(
        examples,
        examples.map(() => "one borrower"),
        1,
      ),
    ).toEqual(examples.map(() => null));
    expect(likeliest(null)).toBeNull();
  });

  it("sees each piece of a text once, in any case and script", () => {
    expect(ngramFeatures("Kal KAL kal")).toEqual(ngramFeatures("kal kal"));
    expect(ngramFeatures("दूँगा").length).toBeGreaterThan(0);
    expect(ngramFeatures("… — !")).toHaveLength(0);
  });
});

describe("majorityBaseline", () => {
  it.each([
    ["the measured calls", undefined, 2, "these calls"],
    ["training calls", ["PAID", "PAID", "PTP"], 1, "training calls"],
  ])("takes the commonest label of %s", (_, training, hits, learnedFrom) => {
    expect(majorityBaseline(["PTP", "PTP", "PAID"], training)).toMatchObject({
      accuracy: { hits, total: 3 },
      learnedFrom,
    });
  });
});

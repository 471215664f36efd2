import { readFileSync } from "node:fs";
import { starterModel } from "@disposition/starter-model";
import { collections, DispositionError, defineTaxonomy, label, type Payment, parseLabels } from "@disposition/taxonomy";
import * as vitest from "vitest";
import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from "vitest";
import { z } from "zod";
import { createLlamaEngine, DispositionClassifier } from "../src/index.ts";
import { describeEngine } from "../src/testing/describe-engine.ts";

describeEngine(
  "the llama engine on the starter model",
  () => createLlamaEngine({ modelPath: starterModel.path, contextSize: 1024 }),
  vitest,
);

describe("DispositionClassifier on the starter model", () => {
  let classifier: DispositionClassifier;
  beforeAll(async () => {
    classifier = await DispositionClassifier.load();
  });
  afterAll(() => classifier.dispose());

  const promise = {
    transcript: "Agent: payment kab karenge aap?\nCustomer: kal tak 5,000 rupaye bhej dunga pakka",
    callDate: "2026-02-21",
    id: "call-7",
  };

  it("fills a promise with the amount and the day that were said, and points at them", async () => {
    const { id, labels, fields } = await classifier.classify(promise);
    expect(id).toBe("call-7");
    expect(labels).toMatchObject({ disposition: "ANSWERED", payment_disposition: "PTP" });
    expect(labels.ptp_details).toEqual({ amount: 5000, date: "2026-02-22" });
    const [span] = fields["ptp_details.amount"]?.evidence ?? [];
    expect(promise.transcript.slice(span?.start, span?.end)).toContain("5,000");
    expect(span?.speaker).toBe("customer");
  });

  it("types labels as literal unions", async () => {
    const { labels } = await classifier.classify(promise);
    expectTypeOf(labels.payment_disposition).toEqualTypeOf<Payment>();
  });

  it("gives a legal record with probabilities that multiply to its confidence where nothing calibrates it", async () => {
    await using plain = await DispositionClassifier.load({ calibration: false });
    const { labels, fields, confidence, model } = await plain.classify(promise);
    expect([model.calibrated, (await classifier.classify(promise)).model.calibrated]).toEqual([false, true]);
    expect(parseLabels(collections, labels)).toEqual(labels);
    const product = Object.values(fields).reduce((all, field) => all * field.probability, 1);
    expect(confidence).toBeCloseTo(product, 9);
  });

  it("reuses the beginning of the prompt that all calls share", async () => {
    await classifier.classify({ ...promise, transcript: "Agent: hello" });
    const { usage } = await classifier.classify(promise);
    expect(usage.cachedTokens).toBeGreaterThan(5);
  });

  it("decides every slot in one step", async () => {
    const { usage } = await classifier.classify(promise);
    expect(usage.steps).toBeLessThanOrEqual(6);
  });

  it("answers the same whatever was classified before", async () => {
    const first = await classifier.classify(promise);
    await classifier.classify({ transcript: "The number you are calling is switched off" });
    const second = await classifier.classify(promise);
    expect(second.labels).toEqual(first.labels);
    expect(second.confidence).toBeCloseTo(first.confidence, 3);
  });

  it("cuts a call that is too long from its middle and says so", async () => {
    const filler = Array.from({ length: 1500 }, (_, turn) => `Agent: line ${turn} of a very long story`).join("\n");
    const { review, usage } = await classifier.classify({ ...promise, transcript: `${filler}\n${promise.transcript}` });
    expect(review?.map(({ code }) => code)).toContain("transcript-cut");
    expect(usage.promptTokens).toBeLessThan(4096);
    expect(usage.promptTokens).toBeGreaterThan(3000);
  });

  it("stops inside the prefill of a long call when its signal aborts, and answers the next", async () => {
    const transcript = Array.from({ length: 400 }, () => "Customer: haan main sun raha hoon boliye").join("\n");
    const controller = new AbortController();
    const call = classifier.classify({ transcript }, { signal: controller.signal });
    setTimeout(() => controller.abort(new Error("caller left")), 30);
    await expect(call).rejects.toThrow("caller left");
    expect((await classifier.classify(promise)).labels.payment_disposition).toBe("PTP");
  });

  it.each([
    ["an empty transcript", { transcript: "" }, "transcript is empty"],
    ["white space and control characters only", { transcript: " \n\t\u0000\u0007 " }, "transcript is empty"],
    ["a day that does not exist", { transcript: "hello", callDate: "2026-02-30" }, "2026-02-30"],
    ["an unknown time zone", { transcript: "hello", timeZone: "Mars/Olympus" }, "Mars/Olympus"],
  ])("refuses %s with a message that names it", async (_title, call, words) => {
    const error = await classifier.classify(call).catch((caught: unknown) => caught);
    expect(DispositionError.isInstance(error) && error.code).toBe("INPUT_INVALID");
    expect(String(error)).toContain(words);
  });
});

describe("loading", () => {
  const codeOf = async (loading: Promise<unknown>) => {
    const error = await loading.catch((caught: unknown) => caught);
    return DispositionError.isInstance(error) ? error.code : error;
  };

  it("refuses a taxonomy that the model was not trained for", async () => {
    const other = defineTaxonomy({
      name: "other",
      version: 1,
      task: "Say how it went.",
      schema: z.object({ outcome: label({ GOOD: "it went well", BAD: "it did not" }) }),
    });
    expect(await codeOf(DispositionClassifier.load({ taxonomy: other }))).toBe("FINGERPRINT_MISMATCH");
  });

  it.each([
    ["a file that is not there", "no-such-model.gguf", "MODEL_NOT_FOUND"],
    ["a file that is no GGUF", new URL("../package.json", import.meta.url).pathname, "MODEL_INVALID"],
  ])("refuses %s", async (_title, model, code) => {
    expect(await codeOf(DispositionClassifier.load({ model }))).toBe(code);
  });

  it("the starter model's manifest describes the file", () => {
    const manifest = JSON.parse(readFileSync(starterModel.manifestPath, "utf8"));
    expect(manifest.bytes).toBe(readFileSync(starterModel.path).length);
  });
});

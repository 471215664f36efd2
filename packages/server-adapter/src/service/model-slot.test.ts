import { DispositionClassifier } from "@disposition/core";
import { fakeEngine } from "@disposition/core/testing";
import { expect, it } from "vitest";
import { ModelSlot } from "./model-slot.ts";
import { describeModel, type ServedModel } from "./served-classifier.ts";

const model = async (version: string): Promise<ServedModel> =>
  describeModel(await DispositionClassifier.load({ engine: fakeEngine({ concurrency: 3 }) }), version);

/** Work that goes on until it is told to end. */
function shift() {
  let end!: () => void;
  const work = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { work, end };
}

it("a model is described by its engine, and by its fingerprint where it has no version", async () => {
  const classifier = await DispositionClassifier.load({ engine: fakeEngine({ concurrency: 3 }) });
  expect(await describeModel(classifier)).toEqual({
    classifier,
    id: "fake",
    version: classifier.fingerprint,
    concurrency: 3,
  });
});

it("there is nothing to use before the first model, and the reason changes when loading fails", async () => {
  const slot = new ModelSlot();
  expect(() => slot.check()).toThrow(expect.objectContaining({ code: "loading" }));
  slot.fail();
  await expect(slot.use(async () => 1)).rejects.toMatchObject({ code: "engine_down" });
});

it("a model that is replaced serves those who have it, and is let go when the last one leaves", async () => {
  const slot = new ModelSlot();
  const [blue, green] = [await model("blue"), await model("green")];
  await slot.replace(blue);
  const [first, second] = [shift(), shift()];
  const seen: string[] = [];
  const uses = [first, second].map(({ work }) =>
    slot.use(async ({ version }) => {
      await work;
      seen.push(version);
    }),
  );
  let isIdle = false;
  const replaced = slot.replace(green).then(() => {
    isIdle = true;
  });
  await slot.use(async ({ version }) => seen.push(version));
  first.end();
  await uses[0];
  expect([seen, isIdle]).toEqual([["green", "blue"], false]);
  second.end();
  await replaced;
  expect(slot.current?.version).toBe("green");
});

it("a model that nobody uses is let go at once, and one whose use fails as well", async () => {
  const slot = new ModelSlot();
  await slot.replace(await model("blue"));
  await slot.use(() => Promise.reject(new Error("no"))).catch(() => undefined);
  await expect(slot.replace(await model("green"))).resolves.toBeUndefined();
});

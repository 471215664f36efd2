import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { getEventListeners } from "node:events";
import { setImmediate } from "node:timers/promises";
import { starterModel } from "@disposition/starter-model";
import { chatmlBrief, collections, defineTaxonomy, text } from "@disposition/taxonomy";
import { type ControlledEvaluateInputItem, LlamaContextSequence, LlamaModel } from "node-llama-cpp";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type ClassifyError, classifyChannels, DispositionClassifier } from "../src/index.ts";
import { createLlamaEngine } from "../src/llama/llama-engine.ts";

/** Aborts per stage. */
const TURNS = 1000;
/** Callers that wait at the same time. */
const CROWD = 50;
const SLOW_MS = 180_000;

/** What llama.cpp is asked to do: read text, evaluate without a question, ask for a choice, ask for any next token. */
type Work = "tokenise" | "prefill" | "slot" | "text";

// two labels and a short text: every stage is there, and little to do in each
const { disposition, payment_disposition } = collections.schema.shape;
const taxonomy = defineTaxonomy({
  ...{ name: "abort", version: 1, task: "Say how it went." },
  schema: collections.schema.pick({}).extend({ disposition, payment_disposition, remarks: text({ maxCharacters: 6 }) }),
});
const format = { ...chatmlBrief, id: "abort/1", freeText: "last" as const };
const reason = new Error("caller left");

/** Different from its first word on, so that no call finds its prompt evaluated. */
const callOf = (turn: number) => ({
  transcript: `Customer: ${turn} wrong number hai bhai, aapne galat jagah phone lagaya hai, dobara mat karna yahan, main nahi hoon`,
});
const checks = ["Customer: kal pakka pay kar dunga", "Customer: wrong number hai", "the number is switched off"];

let classifier: DispositionClassifier<typeof taxonomy>;
/** Told of each piece of work when it begins. */
let onWork: (work: Work) => void = () => undefined;

beforeAll(async () => {
  const { tokenize } = LlamaModel.prototype;
  vi.spyOn(LlamaModel.prototype, "tokenize").mockImplementation(function (this: LlamaModel, ...input) {
    onWork("tokenise");
    return tokenize.apply(this, input as Parameters<typeof tokenize>);
  } as typeof tokenize);
  const { controlledEvaluate } = LlamaContextSequence.prototype;
  vi.spyOn(LlamaContextSequence.prototype, "controlledEvaluate").mockImplementation(function (
    this: LlamaContextSequence,
    ...input
  ) {
    onWork(kindOf(input[0]));
    return controlledEvaluate.apply(this, input);
  });
  const engine = await createLlamaEngine({
    ...{ modelPath: starterModel.path, contextSize: 256, chunkSize: 16, threads: 1 },
  });
  classifier = await DispositionClassifier.load({ taxonomy, format, engine, steps: [], queue: { limit: CROWD } });
});
afterAll(async () => {
  await classifier.dispose();
  vi.restoreAllMocks();
});

function kindOf(input: readonly ControlledEvaluateInputItem[]): Work {
  const last = input.at(-1);
  if (!Array.isArray(last)) return "prefill";
  const { generateNext } = last[1] as { readonly generateNext?: { readonly logits?: unknown } };
  return generateNext?.logits ? "slot" : "text";
}

/** Events of one test, by what they tell. */
const events = { start: 0, finish: 0, aborted: 0, failed: 0 };
const hear = {
  start: () => {
    events.start += 1;
  },
  finish: () => {
    events.finish += 1;
  },
  error: (event: unknown) => {
    events[(event as ClassifyError).code === "ABORTED" ? "aborted" : "failed"] += 1;
  },
};

let before: Awaited<ReturnType<typeof baseline>>;
beforeEach(async () => {
  before = await baseline();
  Object.assign(events, { start: 0, finish: 0, aborted: 0, failed: 0 });
  for (const name of ["start", "finish", "error"] as const) subscribe(classifyChannels[name], hear[name]);
});
afterEach(() => {
  onWork = () => undefined;
  for (const name of ["start", "finish", "error"] as const) unsubscribe(classifyChannels[name], hear[name]);
});

/** What must be as it was: the answers, whatever listens, and timers. */
async function baseline() {
  const answers: { labels: object; confidence: string }[] = [];
  for (const transcript of checks) {
    const { labels, confidence } = await classifier.classify({ transcript });
    answers.push({ labels, confidence: confidence.toFixed(4) });
  }
  const { depth, running, abandoned } = (await classifier.getStats()).queue;
  return {
    answers,
    queue: { depth, running, abandoned },
    listeners: process.eventNames().map((name) => [name, process.listenerCount(name)]),
    timers: process.getActiveResourcesInfo().filter((name) => name === "Timeout").length,
  };
}

async function untilIdle(): Promise<void> {
  while ((await classifier.getStats()).queue.running > 0) await setImmediate();
}

/** Classifies and leaves at the given piece of work; says what was still begun after that. */
async function leaveAt(turn: number, isTime: (work: Work) => boolean): Promise<Work[]> {
  const controller = new AbortController();
  const begunAfter: Work[] = [];
  onWork = (work) => {
    if (controller.signal.aborted) begunAfter.push(work);
    else if (isTime(work)) controller.abort(reason);
  };
  const caught = await classifier
    .classify(callOf(turn), { signal: controller.signal })
    .catch((error: unknown) => error);
  expect(caught).toBe(reason);
  expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
  await untilIdle();
  return begunAfter;
}

/** True at the given occurrence of `work`. */
function nth(wanted: Work, count: number): (work: Work) => boolean {
  let seen = 0;
  return (work) => work === wanted && ++seen === count;
}

describe(`a call that is aborted, ${TURNS} times at each stage, leaves nothing behind and the next is answered`, () => {
  afterEach(async () => {
    expect(events).toMatchObject({ start: events.finish + events.aborted, failed: 0 });
    const { timers, ...rest } = await baseline();
    const { timers: timersBefore, ...restBefore } = before;
    expect(rest).toEqual(restBefore);
    // fewer is no leak: the runner's own timers come and go
    expect(timers).toBeLessThanOrEqual(timersBefore);
  });

  it("in the queue", { timeout: SLOW_MS }, async () => {
    let begun = 0;
    for (let turn = 0; turn < TURNS / CROWD; turn += 1) {
      const controller = new AbortController();
      // one at work, and one that is read meanwhile
      const working = [1, 2].map((other) => classifier.classify(callOf(-other)));
      const waiting = Array.from({ length: CROWD }, (_, index) => {
        return classifier.classify(callOf(turn * CROWD + index), { signal: controller.signal });
      });
      await setImmediate();
      onWork = (work) => {
        if (work === "slot") begun += 1;
      };
      expect(getEventListeners(controller.signal, "abort")).toHaveLength(1);
      controller.abort(reason);
      const outcomes = await Promise.allSettled(waiting);
      expect(outcomes.every((outcome) => outcome.status === "rejected" && outcome.reason === reason)).toBe(true);
      expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
      await Promise.all(working);
    }
    expect(events.aborted).toBe(TURNS);
    // two slots each of the two that were not aborted
    expect(begun).toBeLessThanOrEqual((4 * TURNS) / CROWD);
  });

  it.each<[string, (turn: number) => (work: Work) => boolean, readonly Work[]]>([
    // the rest of the prompt is tokenised in one go, which takes less than a millisecond
    ["while its prompt is tokenised", () => nth("tokenise", 1), ["tokenise"]],
    ["between the chunks of its prefill", () => nth("prefill", 1), []],
    ["between its fields", (turn) => nth("slot", 1 + (turn % 2)), ["tokenise"]],
    // how long a text the model writes is the model's affair; one token it writes always
    ["while it writes a text", () => nth("text", 1), ["tokenise"]],
  ])("%s", { timeout: SLOW_MS }, async (_title, timeOf, harmless) => {
    const begunAfter = new Set<Work>();
    for (let turn = 0; turn < TURNS; turn += 1) {
      for (const work of await leaveAt(turn, timeOf(turn))) begunAfter.add(work);
    }
    expect([...begunAfter].filter((work) => !harmless.includes(work))).toEqual([]);
    expect(events).toMatchObject({ start: TURNS, aborted: TURNS });
  });

  it("after its answer, which is too late", async () => {
    for (let turn = 0; turn < TURNS / 10; turn += 1) {
      const controller = new AbortController();
      const { labels } = await classifier.classify({ transcript: checks[1] ?? "" }, { signal: controller.signal });
      expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
      controller.abort(reason);
      expect(labels).toEqual(before.answers[1]?.labels);
    }
    expect(events).toMatchObject({ finish: TURNS / 10, aborted: 0 });
  });
});

import { subscribe, unsubscribe } from "node:diagnostics_channel";
import {
  chatmlValues,
  DispositionError,
  defineTaxonomy,
  label,
  score,
  type Taxonomy,
  text,
} from "@disposition/taxonomy";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { classifyChannels } from "../events.ts";
import { type FakeEngineOptions, fakeEngine } from "../testing/fake-engine.ts";
import { DispositionClassifier, type LoadOptions } from "./disposition-classifier.ts";

const call = { transcript: "Agent: when will you pay?\nCustomer: I will pay 5,000 tomorrow", callDate: "2026-02-21" };
const promise: FakeEngineOptions["believe"] = ({ name }) => {
  if (name === "disposition") return { ANSWERED: 8, CALL_BACK_LATER: 1, BUSY: 1 };
  if (name === "payment_disposition") return { PTP: 3, NONE: 1 };
  return {};
};

async function load<T extends Taxonomy>(fake: FakeEngineOptions = {}, options: LoadOptions<T> = {}) {
  return DispositionClassifier.load<T>({ ...options, engine: fakeEngine({ believe: promise, ...fake }) });
}

/** A gate that calls wait at until it is opened. */
function gate() {
  const waiting: (() => void)[] = [];
  return {
    work: () => new Promise<void>((resolve) => waiting.push(resolve)),
    open: () => {
      for (const go of waiting.splice(0)) go();
    },
    arrivals: () => waiting.length,
  };
}

async function codeOf(promised: Promise<unknown>): Promise<string | undefined> {
  const error = await promised.catch((caught: unknown) => caught);
  return DispositionError.isInstance(error) ? error.code : undefined;
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 5));

describe("probabilities", () => {
  it("are the model's own without a calibration, and the joint one is their product", async () => {
    await using classifier = await load();
    const { fields, confidence, model } = await classifier.classify(call);
    expect(fields.disposition?.probability).toBeCloseTo(0.8);
    expect(confidence).toBeCloseTo(0.8 * 0.75);
    expect(model).toMatchObject({ evidence: "logits", calibrated: false });
  });

  it("follow a calibration file's method per field", async () => {
    await using plain = await load();
    const calibration = {
      kind: "disposition-calibration" as const,
      version: 1 as const,
      fingerprint: plain.fingerprint,
      model: "fake",
      calls: 100,
      fields: {
        disposition: {
          method: "isotonic" as const,
          points: [
            [0, 0],
            [1, 0.5],
          ] as [number, number][],
        },
      },
    };
    await using classifier = await load({}, { calibration });
    const { fields, confidence, model } = await classifier.classify(call);
    expect(fields.disposition?.probability).toBeCloseTo(0.4);
    expect(fields.payment_disposition?.probability).toBeCloseTo(0.75);
    expect(confidence).toBeCloseTo(0.4 * 0.75);
    expect(model.calibrated).toBe(true);
    const other = load({}, { calibration: { ...calibration, fingerprint: "other" } });
    expect(await codeOf(other)).toBe("FINGERPRINT_MISMATCH");
    const stranger = { ...calibration, fields: { mood: calibration.fields.disposition } };
    expect(await codeOf(load({}, { calibration: stranger }))).toBe("FILE_INVALID");
    expect(await codeOf(load({}, { calibration: "no-such-file.json" }))).toBe("FILE_INVALID");
  });

  it("below a field's threshold send the call to a person", async () => {
    await using classifier = await load({}, { review: { fields: { disposition: { probability: 0.85 } } } });
    expect((await classifier.classify(call)).review).toEqual([
      { code: "low-confidence", field: "disposition", because: "probability 0.80" },
    ]);
  });

  it("of a score give its mode and its mean", async () => {
    const taxonomy = defineTaxonomy({ name: "t", version: 1, task: "t", schema: z.object({ tone: score() }) });
    await using classifier = await load({ believe: () => ({ "0": 1, "80": 2, "100": 1 }) }, { taxonomy });
    const { labels, fields } = await classifier.classify(call);
    expect(labels.tone).toBe(80);
    expect(fields.tone).toMatchObject({ probability: 0.5, mean: 65 });
  });
});

describe("a call in which nobody but the agent speaks", () => {
  const silent = { transcript: "Agent: hello? am I speaking to Mr. Rao?\nCustomer: hello", callDate: "2026-02-21" };

  it("is never given a disposition that needs speech, whatever the model believes", async () => {
    await using classifier = await load();
    const { labels } = await classifier.classify(silent);
    expect(labels).toMatchObject({ disposition: "BUSY", payment_disposition: "NONE" });
  });

  it("is left to the model where one word is said", async () => {
    await using classifier = await load();
    const { labels } = await classifier.classify({ ...silent, transcript: `${silent.transcript} yes` });
    expect(labels.disposition).toBe("ANSWERED");
  });
});

describe("free text", () => {
  const taxonomy = defineTaxonomy({
    name: "t",
    version: 1,
    task: "t",
    schema: z.object({ outcome: label({ MET: "met", MISSED: "not met" }), note: text({ maxCharacters: 20 }) }),
  });
  const format = { ...chatmlValues, id: "own/1", freeText: "last" as const };

  it("is written, bounded and streamed where the format has it", async () => {
    await using classifier = await load(
      { write: () => "pays the whole due tomorrow" },
      { taxonomy, format, steps: [] },
    );
    const pieces: string[] = [];
    const onText = (field: string, piece: string) => pieces.push(`${field}: ${piece}`);
    expect((await classifier.classify(call, { onText })).labels.note).toBe("pays the whole due t");
    expect(pieces).toEqual(["note: pays the whole due t"]);
  });

  it("is null where the model writes nothing, or the format has none", async () => {
    await using silent = await load({ write: () => " " }, { taxonomy, format, steps: [] });
    expect((await silent.classify(call)).labels.note).toBeNull();
    await using without = await load({ write: () => "words" }, { taxonomy, steps: [] });
    expect((await without.classify(call)).labels.note).toBeNull();
  });
});

describe("the queue", () => {
  it("turns a call away at once when it is full, and says when to come again", async () => {
    const door = gate();
    await using classifier = await load({ work: door.work }, { queue: { limit: 1 } });
    // one is worked on, one is read meanwhile, one waits
    const taken = [1, 2, 3].map(() => classifier.classify(call));
    const error = await classifier.classify(call).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: "QUEUE_FULL", retryable: true, retryAfterMs: expect.any(Number) });
    expect((await classifier.getStats()).queue).toMatchObject({ depth: 1, running: 2, rejected: 1 });
    const timer = setInterval(door.open, 1);
    expect(await Promise.all(taken)).toHaveLength(3);
    clearInterval(timer);
  });

  it("lets a caller leave while it waits, by signal or deadline", async () => {
    const door = gate();
    await using classifier = await load({ work: door.work });
    const first = classifier.classify(call);
    const reason = new Error("caller left");
    const controller = new AbortController();
    const leaving = classifier.classify(call, { signal: controller.signal });
    const late = classifier.classify(call, { timeoutMs: 10 });
    controller.abort(reason);
    await expect(leaving).rejects.toBe(reason);
    expect(await codeOf(late)).toBe("DEADLINE_EXCEEDED");
    door.open();
    expect((await first).labels.disposition).toBe("ANSWERED");
  });

  it("answers waiting calls with DISPOSED when the classifier goes", async () => {
    const door = gate();
    const classifier = await load({ work: door.work }, {});
    const working = [classifier.classify(call), classifier.classify(call)];
    const waiting = codeOf(classifier.classify(call));
    const timer = setInterval(door.open, 1);
    await Promise.all([classifier.dispose(), ...working]);
    clearInterval(timer);
    expect(await waiting).toBe("DISPOSED");
    expect(await codeOf(classifier.classify(call))).toBe("DISPOSED");
  });
});

describe("the cache", () => {
  const counted = () => {
    let fills = 0;
    const work = async () => {
      fills += 1;
      await soon();
    };
    return { work, fills: () => fills };
  };

  it("answers an equal call from memory, with its own id, spacing and evidence", async () => {
    const { work, fills } = counted();
    await using classifier = await load({ work }, { cache: true });
    const first = await classifier.classify({ ...call, id: "a" });
    const spaced = { ...call, id: "b", transcript: `  ${call.transcript.replace("pay 5,000", "pay   5,000")}` };
    const again = await classifier.classify(spaced);
    expect(fills()).toBe(1);
    expect([first.cached, again.cached]).toEqual([false, true]);
    expect(again).toMatchObject({ id: "b", labels: first.labels, confidence: first.confidence });
    const said = again.fields["ptp_details.amount"]?.evidence.map(({ start, end }) =>
      spaced.transcript.slice(start, end),
    );
    expect(said).toEqual(["5,000"]);
    expect((await classifier.getStats()).cache).toMatchObject({ hits: 1, misses: 1, size: 1 });
  });

  it.each([
    ["another day", { callDate: "2026-02-22" }, {}],
    ["another time zone", { timeZone: "Asia/Tokyo" }, {}],
    ["other words", { transcript: "Customer: I will pay 6,000 tomorrow" }, {}],
    ["more alternatives asked for", {}, { alternatives: 3 }],
    ["whole records asked for", {}, { records: 2 }],
  ])("does not answer for %s", async (_title, difference, options) => {
    const { work, fills } = counted();
    await using classifier = await load({ work }, { cache: true });
    await classifier.classify(call);
    await classifier.classify({ ...call, ...difference }, options);
    expect(fills()).toBe(2);
  });

  it.each([
    ["an option of the engine", { settings: { constrain: "on-repair" } }],
    ["the context, for a long call is cut to fit it", { contextSize: 50_000 }],
    ["the model that a server serves", { id: "openai/other" }],
  ])("does not answer after a change of %s", async (_title, change) => {
    const { work, fills } = counted();
    const engine = fakeEngine({ work });
    let info = { ...engine.info, settings: { constrain: "always" } };
    const changing = Object.defineProperty({ ...engine }, "info", { get: () => info });
    await using classifier = await DispositionClassifier.load({ engine: changing, cache: true });
    await classifier.classify(call);
    await classifier.classify(call);
    expect(fills()).toBe(1);
    info = { ...info, ...change };
    expect((await classifier.classify(call)).cached).toBe(false);
    expect(fills()).toBe(2);
  });

  it("says of an answer whether this call began the work, or was given what an equal one had begun", async () => {
    const { work, fills } = counted();
    await using classifier = await load({ work }, { cache: true });
    const together = await Promise.all([classifier.classify(call), classifier.classify(call)]);
    const later = await classifier.classify(call);
    expect(fills()).toBe(1);
    expect([...together, later].map(({ cached }) => cached)).toEqual([false, true, true]);
    expect((await classifier.getStats()).cache).toMatchObject({ misses: 1, shared: 1, hits: 1 });
  });

  it("lets equal calls that come together share one inference, and one leave without the others", async () => {
    const { work, fills } = counted();
    await using classifier = await load({ work }, { cache: true });
    const controller = new AbortController();
    const leaving = classifier.classify(call, { signal: controller.signal });
    const staying = [classifier.classify(call), classifier.classify(call)];
    controller.abort();
    await expect(leaving).rejects.toBe(controller.signal.reason);
    expect(await Promise.all(staying)).toHaveLength(2);
    expect(fills()).toBe(1);
  });

  it("does not keep a failure", async () => {
    let fails = true;
    const work = async () => {
      if (fails) throw new Error("engine broke");
    };
    await using classifier = await load({ work }, { cache: true });
    await expect(classifier.classify(call)).rejects.toThrow("engine broke");
    fails = false;
    expect((await classifier.classify(call)).cached).toBe(false);
  });
});

describe("events", () => {
  it("tell of every call by number, sizes and times, and never a word of it", async () => {
    const heard: object[] = [];
    const listen = (event: unknown, name: string | symbol) => heard.push({ name, ...(event as object) });
    for (const name of Object.values(classifyChannels)) subscribe(name, listen);
    await using classifier = await load();
    await classifier.classify(call);
    await classifier.classify({ ...call, transcript: " " }).catch(() => undefined);
    await classifier.classify(call, { signal: AbortSignal.abort() }).catch(() => undefined);
    for (const name of Object.values(classifyChannels)) unsubscribe(name, listen);
    const { start, finish, error } = classifyChannels;
    expect(heard).toMatchObject([
      { name: start, characters: call.transcript.length, model: "fake" },
      { name: finish, cached: false, steps: 6 },
      { name: start },
      { name: error, code: "INPUT_INVALID" },
      { name: start },
      { name: error, code: "ABORTED" },
    ]);
    expect(JSON.stringify(heard)).not.toContain("pay");
  });
});

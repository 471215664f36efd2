import { DispositionError, plain } from "@disposition/taxonomy";
import type * as Vitest from "vitest";
import type { Engine, Filled, FillRequest } from "../engine/engine.ts";

const request: FillRequest = {
  prompt: [plain("how did the call go? the phone rang and nobody picked up")],
  slots: [
    { name: "outcome", before: '{"outcome":"', choices: ["RINGING", "RINGING_OUT", "ANSWERED"] },
    { name: "promise", before: '","promise":"', choices: ["YES", "NO"] },
    { name: "amount", before: '","amount":', choices: ["500", "5000", "null"] },
  ],
  after: "}",
  constraints: [
    { when: { slot: "outcome", in: ["RINGING", "RINGING_OUT", "ANSWERED"] }, allow: { slot: "promise", in: ["NO"] } },
    { when: { slot: "promise", in: ["NO"] }, allow: { slot: "amount", in: ["500", "null"] } },
  ],
};

type TestFunctions = Pick<typeof Vitest, "afterAll" | "beforeAll" | "describe" | "expect" | "it">;

/**
 * The contract of `Engine` as a test suite: run it on every engine.
 *
 * @param create - Makes a fresh engine whose context holds at least 300 and at most 200,000 tokens.
 * @param vitest - The functions of vitest 4, so that whoever only wants the fake engine need not have it.
 * @example
 * import * as vitest from "vitest";
 * describeEngine("my engine", () => createMyEngine(), vitest);
 */
export function describeEngine(
  name: string,
  create: () => Promise<Engine>,
  { afterAll, beforeAll, describe, expect, it }: TestFunctions,
): void {
  describe(`${name} keeps the engine contract`, () => {
    let engine: Engine;
    beforeAll(async () => {
      engine = await create();
    });
    afterAll(() => engine.dispose());

    it("fills the slots in order, each with one of its choices", async () => {
      const { slots } = await engine.fill(request);
      expect(slots.map((slot) => slot.name)).toEqual(["outcome", "promise", "amount"]);
      for (const [index, slot] of slots.entries()) {
        expect(request.slots[index]?.choices[slot.choice]).toBeTypeOf("string");
      }
    });

    it("obeys the constraints", async () => {
      const { slots } = await engine.fill(request);
      expect(slots[1]?.choice).toBe(1);
      expect(slots[2]?.choice).not.toBe(1);
    });

    it("is certain where only one choice is allowed", async () => {
      const { slots } = await engine.fill(request);
      expect(slots[1]?.probability).toBe(1);
    });

    it("ranks choices by probability, the chosen one first, none above 1 in sum", async () => {
      const { slots } = await engine.fill(request);
      for (const slot of slots) {
        const probabilities = slot.ranked.map((rank) => rank.probability);
        expect(slot.ranked[0]).toEqual({ choice: slot.choice, probability: slot.probability });
        expect(probabilities).toEqual([...probabilities].sort((a, b) => b - a));
        expect(probabilities.reduce((sum, probability) => sum + probability, 0)).toBeLessThanOrEqual(1 + 1e-9);
        expect(slot.offTrie).toBeGreaterThanOrEqual(-1e-9);
        expect(slot.offTrie).toBeLessThanOrEqual(1);
      }
    });

    it("gives the likeliest choices exactly, as many as were asked for", async () => {
      const all = Number.MAX_SAFE_INTEGER;
      const { slots } = await engine.fill({ ...request, slots: request.slots.map((slot) => ({ ...slot, top: all })) });
      if (engine.info.evidence === "none") return;
      const sum = (slot: (typeof slots)[number]) =>
        slot.ranked.reduce((total, { probability }) => total + probability, 0);
      expect(slots[0]?.ranked).toHaveLength(3);
      for (const slot of slots) expect(sum(slot)).toBeCloseTo(1, 3);
    });

    it("answers the same whatever it was asked before", async () => {
      const first = await engine.fill(request);
      await engine.fill({ ...request, prompt: [plain("something else entirely")] });
      const second = await engine.fill(request);
      expect(second.slots.map((slot) => slot.choice)).toEqual(first.slots.map((slot) => slot.choice));
      for (const [index, slot] of second.slots.entries()) {
        expect(slot.probability).toBeCloseTo(first.slots[index]?.probability ?? Number.NaN, 3);
      }
    });

    it("answers calls that come together, each its own", async () => {
      const prompts = ["one call", "another call", "a third call"].map((text) => [plain(text)]);
      const alone: Filled[] = [];
      for (const prompt of prompts) alone.push(await engine.fill({ ...request, prompt }));
      const together = await Promise.all(prompts.map((prompt) => engine.fill({ ...request, prompt })));
      expect(together.map((filled) => filled.slots[0]?.choice)).toEqual(alone.map((filled) => filled.slots[0]?.choice));
    });

    it("rejects an aborted call with the signal's reason and answers the next", async () => {
      const reason = new Error("caller left");
      await expect(engine.fill(request, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
      expect((await engine.fill(request)).slots).toHaveLength(3);
    });

    it("refuses a prompt that does not fit and answers the next", async () => {
      const long = { ...request, prompt: [plain("word ".repeat(engine.info.contextSize))] };
      const error = await engine.fill(long).catch((caught: unknown) => caught);
      expect(DispositionError.isInstance(error) && error.code).toBe("PROMPT_TOO_LONG");
      expect((await engine.fill(request)).slots).toHaveLength(3);
    });

    it("counts tokens: none for nothing, more for more", async () => {
      const [few, more] = await Promise.all(
        ["a few", "a few words more"].map((text) => engine.countTokens([plain(text)])),
      );
      expect(more).toBeGreaterThan(few ?? Number.NaN);
    });

    it("can be disposed twice and answers nothing afterwards", async () => {
      const brief = await create();
      await brief.dispose();
      await brief.dispose();
      const error = await brief.fill(request).catch((caught: unknown) => caught);
      expect(DispositionError.isInstance(error) && error.code).toBe("DISPOSED");
    });
  });
}

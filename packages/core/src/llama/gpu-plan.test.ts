import { DispositionError } from "@disposition/taxonomy";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type GpuPlan, type GpuWishes, planGpu, type VramNeeds } from "./gpu-plan.ts";

const MIB = 2 ** 20;

/** Ten layers of 10 MiB, and per 1,024 tokens of a sequence 1 MiB a layer. */
const needs: VramNeeds = {
  totalLayers: 10,
  mostTokens: 40_000,
  weights: async (gpuLayers) => gpuLayers * 10 * MIB,
  context: async ({ gpuLayers, contextSize, sequences }) => gpuLayers * (contextSize / 1024) * sequences * MIB,
};
const wishes: GpuWishes = {
  gpuLayers: "auto",
  contextSize: 4096,
  leastContextSize: 2048,
  sequences: 4,
  adapterBytes: 0,
};
/** What llama.cpp does over a cache that the driver does not hold. */
const aborts = { ...needs, context: async () => Promise.reject(new Error("the process would have been aborted")) };
const plan = (freeMib: number, changes: Partial<GpuWishes> = {}) =>
  planGpu({ ...wishes, ...changes }, needs, freeMib * MIB);
const sizeOf = ({ gpuLayers, contextSize, sequences }: GpuPlan) => [gpuLayers, contextSize, sequences];

describe("planGpu", () => {
  it.each([
    ["enough for everything", 260, [10, 4096, 4], null],
    ["a MiB less: one sequence fewer", 259, [10, 4096, 3], "3 of 4 sequences"],
    ["one sequence and no more", 140, [10, 4096, 1], "1 of 4 sequences"],
    ["less than that: a shorter context", 139, [10, 3840, 1], "a context of 3840 instead of 4096 tokens"],
    ["the shortest context", 120, [10, 2048, 1], "a context of 2048 instead of 4096 tokens"],
    ["less than that: fewer layers, the whole context", 119, [8, 4096, 1], "8 of 10 layers, the rest runs on the CPU"],
    ["one layer", 14, [1, 4096, 1], "1 of 10 layers"],
    ["not even one layer: the CPU, with all sequences", 13, [0, 4096, 4], "0 of 10 layers"],
    ["no memory at all", 0, [0, 4096, 4], "0 of 10 layers"],
  ])("%s", async (_title, free, size, fallback) => {
    const planned = await plan(free);
    expect(sizeOf(planned)).toEqual(size);
    if (fallback === null) expect(planned.fallback).toBeNull();
    else expect(planned.fallback).toContain(fallback);
  });

  it.each([
    ["all layers, asked for by number", 140, { gpuLayers: 10 }, [10, 4096, 1]],
    ["more layers than there are", 260, { gpuLayers: 99 }, [10, 4096, 4]],
    ["all layers, asked for by name", 120, { gpuLayers: "max" }, [10, 2048, 1]],
    ["some layers", 70, { gpuLayers: 5 }, [5, 4096, 1]],
    ["no layers", 1000, { gpuLayers: 0 }, [0, 4096, 4]],
    ["a context that was asked for does not shrink", 139, { leastContextSize: 4096 }, [9, 4096, 1]],
    ["adapters take their share", 260, { adapterBytes: MIB }, [10, 4096, 3]],
  ] satisfies [string, number, Partial<GpuWishes>, number[]][])("%s", async (_title, free, changes, size) => {
    expect(sizeOf(await plan(free, changes))).toEqual(size);
  });

  it("gives up nothing that was not wished for", async () => {
    expect((await plan(70, { gpuLayers: 5, sequences: 1 })).fallback).toBeNull();
    expect((await plan(1000, { gpuLayers: 0 })).fallback).toBeNull();
  });

  it("says what it chose and what that takes", async () => {
    const { choice, plannedVram } = await plan(300);
    expect(plannedVram).toBe(260 * MIB);
    expect(choice).toBe(
      "10 of 10 layers on the GPU, a context of 4096 tokens for each of 4 sequences: " +
        "about 260 of 300 MiB of free GPU memory",
    );
  });

  it.each([
    ["all layers", 119, { gpuLayers: "max" }, "10 of 10 layers with a context of 2048 tokens need about 120 MiB"],
    ["some layers", 50, { gpuLayers: 5 }, "5 of 10 layers with a context of 2048 tokens need about 60 MiB"],
    ["a long context", 139, { gpuLayers: "max", leastContextSize: 4096 }, "need about 140 MiB of GPU memory and 139"],
  ] satisfies [string, number, Partial<GpuWishes>, string][])(
    "refuses %s that was asked for and does not fit, with numbers and a remedy",
    async (_title, free, changes, words) => {
      const error = await plan(free, changes).catch((caught: unknown) => caught);
      expect(DispositionError.isInstance(error) && error.code).toBe("MODEL_LOAD_FAILED");
      expect(String(error)).toContain(words);
      expect(String(error)).toContain('set gpuLayers to "auto"');
    },
  );

  it("gives up sequences and context that the driver does not hold, whatever memory is free", async () => {
    const limited = { ...needs, mostTokens: 9000 };
    expect(sizeOf(await planGpu(wishes, limited, 1000 * MIB))).toEqual([10, 4096, 2]);
    expect(sizeOf(await planGpu(wishes, { ...needs, mostTokens: 3000 }, 1000 * MIB))).toEqual([10, 2816, 1]);
  });

  it("never asks what a context needs that the driver does not hold", async () => {
    const error = await planGpu({ ...wishes, gpuLayers: "max" }, { ...aborts, mostTokens: 2047 }, 1000 * MIB).catch(
      (caught: unknown) => caught,
    );
    expect(DispositionError.isInstance(error) && error.code).toBe("MODEL_LOAD_FAILED");
    expect(String(error)).toContain("than the GPU's driver gives, which ends at 2047 tokens");
  });

  it("always fits, could not have one layer more, and with more memory never has fewer", async () => {
    const memory = fc.integer({ min: 0, max: 400 });
    await fc.assert(
      fc.asyncProperty(memory, memory, fc.integer({ min: 1, max: 8 }), async (a, b, sequences) => {
        const free = Math.min(a, b);
        const planned = await plan(free, { sequences });
        expect(planned.plannedVram).toBeLessThanOrEqual(free * MIB);
        expect(planned.gpuLayers).toBeLessThanOrEqual((await plan(Math.max(a, b), { sequences })).gpuLayers);
        if (planned.gpuLayers < 10) expect((planned.gpuLayers + 1) * 14).toBeGreaterThan(free);
        if (planned.gpuLayers === 10 && planned.sequences < sequences) {
          expect(100 + 40 * (planned.sequences + 1)).toBeGreaterThan(free);
        }
      }),
    );
  });
});

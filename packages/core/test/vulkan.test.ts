import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DispositionError, plain } from "@disposition/taxonomy";
import { getLlama, type Llama, LlamaLogLevel, type Token } from "node-llama-cpp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FillRequest } from "../src/engine/engine.ts";
import { type FitGpuOptions, fitGpu, reportGpu } from "../src/llama/fit-gpu.ts";
import type { GpuPlan } from "../src/llama/gpu-plan.ts";
import { createLlamaEngine } from "../src/llama/llama-engine.ts";
import { syntheticBpe } from "./support/synthetic-bpe.ts";
import { tiny, writeRandomGguf } from "./support/write-random-gguf.ts";
import { writeRandomLora } from "./support/write-random-lora.ts";

// llama.cpp passes over a Vulkan device that is a CPU, Mesa's software driver, unless it is named. It looks at the
// environment when the first `Llama` is made; where there is a real GPU, that is device 0.
process.env.GGML_VK_VISIBLE_DEVICES = "0";

/** Compiling its shaders takes the software driver most of a minute the first time; it keeps them on disk. */
const SLOW_MS = 240_000;
/** What half precision and another order of summing may change in a probability. */
const TOLERANCE = 0.02;
const ALL_LAYERS = tiny.layers + 1;

const gpu = (await hasVulkan()) ? describe : describe.skip;
const folder = mkdtempSync(join(tmpdir(), "vulkan-"));
const modelPath = join(folder, "tiny.gguf");
const adapterPath = join(folder, "lora.gguf");

beforeAll(async () => {
  await writeRandomGguf(modelPath, { ...tiny, tokenizer: syntheticBpe({ size: 512 }), seed: 3 });
  await writeRandomLora(adapterPath, tiny);
});
afterAll(() => rmSync(folder, { recursive: true }));

async function startLlama(device: "vulkan" | false): Promise<Llama> {
  return getLlama({ gpu: device, build: "never", logLevel: LlamaLogLevel.error, maxThreads: device ? 0 : 1 });
}

async function hasVulkan(): Promise<boolean> {
  const llama = await startLlama("vulkan").catch(() => null);
  const has = llama !== null && llama.gpu === "vulkan" && (await llama.getGpuDeviceNames()).length > 0;
  await llama?.dispose();
  return has;
}

async function withVulkan<T>(use: (llama: Llama) => Promise<T>): Promise<T> {
  const llama = await startLlama("vulkan");
  try {
    return await use(llama);
  } finally {
    await llama.dispose();
  }
}

gpu("Vulkan (skipped where no driver is installed: apt-get install mesa-vulkan-drivers libvulkan1)", () => {
  const request: FillRequest = {
    prompt: [plain("how did the call go? the phone rang and nobody picked up")],
    slots: [
      { name: "outcome", before: '{"outcome":"', choices: ["RINGING", "RINGING_OUT", "ANSWERED", "BUSY"] },
      { name: "promise", before: '","promise":"', choices: ["PTP", "NONE"] },
    ],
    after: '"}',
    constraints: [],
  };

  it("gives the labels and, nearly, the probabilities of the CPU", { timeout: SLOW_MS }, async () => {
    const fill = async (device: "vulkan" | false) => {
      const engine = await createLlamaEngine({ modelPath, gpu: device, contextSize: 256 });
      try {
        return { device: engine.info.device, slots: (await engine.fill(request)).slots };
      } finally {
        await engine.dispose();
      }
    };
    const [onGpu, onCpu] = [await fill("vulkan"), await fill(false)];
    expect([onGpu.device, onCpu.device]).toEqual(["vulkan", "cpu"]);
    expect(onGpu.slots.map(({ choice }) => choice)).toEqual(onCpu.slots.map(({ choice }) => choice));
    for (const [index, slot] of onCpu.slots.entries()) {
      const { probability = Number.NaN, offTrie = Number.NaN } = onGpu.slots[index] ?? {};
      // labels that lie further apart than the tolerance, or their agreement would be luck
      expect(slot.probability - (slot.ranked[1]?.probability ?? 1)).toBeGreaterThan(2 * TOLERANCE);
      expect(Math.abs(probability - slot.probability)).toBeLessThan(TOLERANCE);
      expect(Math.abs(offTrie - slot.offTrie)).toBeLessThan(TOLERANCE);
    }
  });

  const sizes = { gpu: "vulkan", contextSize: 256, batchSize: 64 } as const satisfies FitGpuOptions;

  async function planned(llama: Llama, options: Partial<FitGpuOptions> = {}): Promise<GpuPlan> {
    const plan = await fitGpu(llama, modelPath, { ...sizes, ...options });
    if (plan === null) throw new Error("there is a GPU and it was wanted");
    return plan;
  }

  it("takes as many layers as were planned, and reports them with the device and its memory", () =>
    withVulkan(async (llama) => {
      const plan = await planned(llama);
      expect(plan).toMatchObject({ gpuLayers: ALL_LAYERS, totalLayers: ALL_LAYERS, contextSize: 256, fallback: null });
      const model = await llama.loadModel({ modelPath, gpuLayers: plan.gpuLayers });
      expect(model.gpuLayers).toBe(ALL_LAYERS);
      const report = await reportGpu(llama, plan);
      expect(report).toMatchObject({ device: "vulkan", gpuLayers: ALL_LAYERS, flashAttention: "auto" });
      expect(report.names).not.toEqual([]);
      expect(report.vram.total).toBeGreaterThan(plan.plannedVram);
      expect(report.vram.used + report.vram.free).toBe(report.vram.total);
    }));

  it("takes fewer layers where fewer were asked for, and says that it runs on the CPU where none were", () =>
    withVulkan(async (llama) => {
      const plan = await planned(llama, { gpuLayers: 2 });
      expect((await llama.loadModel({ modelPath, gpuLayers: plan.gpuLayers })).gpuLayers).toBe(2);
      expect((await reportGpu(llama, await planned(llama, { gpuLayers: 0 }))).device).toBe("cpu");
    }));

  it("gives up sequences that the memory does not hold, and refuses a context that it does not hold", () =>
    withVulkan(async (llama) => {
      // 24 layers of 1 kB of cache a token: the memory holds 80,000 tokens, one buffer of the driver three times that
      const deep = { ...tiny, layers: 24, width: 256, kvHeads: 4 };
      const deepPath = join(folder, "deep.gguf");
      await writeRandomGguf(deepPath, { ...deep, tokenizer: syntheticBpe({ size: 512 }) });
      const free = (await llama.getVramState()).free - llama.vramPaddingSize;
      const contextSize = Math.floor(free / (deep.layers * deep.width * 4) / 2.5);
      const plan = await fitGpu(llama, deepPath, { ...sizes, contextSize, sequences: 8 });
      expect(plan).toMatchObject({ gpuLayers: 25, contextSize, sequences: 2 });
      expect(plan?.fallback).toContain("2 of 8 sequences");
      expect(plan?.plannedVram).toBeLessThanOrEqual(free);
      const tooLong = { ...sizes, contextSize: 3 * contextSize, gpuLayers: "max" } as const;
      const error = await fitGpu(llama, deepPath, tooLong).catch((caught: unknown) => caught);
      expect(DispositionError.isInstance(error) && error.code).toBe("MODEL_LOAD_FAILED");
      expect(String(error)).toContain("smaller contextSize");
    }));

  it("does not abort the process over a cache that is too long for one buffer of the driver", () =>
    withVulkan(async (llama) => {
      const tokens = 2 ** 27 / 64;
      expect((await planned(llama, { contextSize: tokens })).gpuLayers).toBe(ALL_LAYERS);
      const plan = await planned(llama, { contextSize: tokens + 1 });
      expect(plan).toMatchObject({ gpuLayers: 0, fallback: expect.stringContaining("runs on the CPU") });
    }));

  it("refuses a device that is not there instead of taking another", () =>
    withVulkan(async (llama) => {
      const error = await fitGpu(llama, modelPath, { ...sizes, gpu: "metal" }).catch((caught: unknown) => caught);
      expect(DispositionError.isInstance(error) && error.code).toBe("MODEL_LOAD_FAILED");
      expect(String(error)).toContain('gpu: "metal"');
      expect(await fitGpu(llama, modelPath, { ...sizes, gpu: false })).toBeNull();
    }));

  it("gives its memory back on dispose", async () => {
    const contextSize = 2 ** 19;
    const cacheBytes = contextSize * 384;
    const llama = await startLlama("vulkan");
    const { used } = await llama.getVramState();
    const plan = await planned(llama, { contextSize });
    expect(plan.plannedVram).toBeGreaterThan(cacheBytes);
    const model = await llama.loadModel({ modelPath, gpuLayers: plan.gpuLayers });
    const before = await occupied(llama);
    const context = await model.createContext({ contextSize, sequences: 1, batchSize: sizes.batchSize });
    const during = await occupied(llama);
    expect(during - before).toBeGreaterThan(0.8 * cacheBytes);
    await context.dispose();
    expect(during - (await occupied(llama))).toBeGreaterThan(0.8 * cacheBytes);
    await model.dispose();
    expect((await llama.getVramState()).used).toBeLessThanOrEqual(used);
    await llama.dispose();
  });

  it("runs a LoRA adapter, with the CPU's numbers", { timeout: SLOW_MS }, async () => {
    const read = async (device: "vulkan" | false, lora?: string): Promise<number[]> => {
      const llama = await startLlama(device);
      try {
        const model = await llama.loadModel({ modelPath, gpuLayers: device ? "max" : 0 });
        const context = await model.createContext({ contextSize: 256, batchSize: 64, ...(lora ? { lora } : {}) });
        const prompt = model.tokenize("the phone rang", false, "trimLeadingSpace");
        const logits = { filter: { tokens: [1, 2, 3, 4] as Token[], includeSelected: true } };
        const last = [prompt.at(-1) as Token, { generateNext: { token: true, logits } }] as const;
        const output = await context.getSequence().controlledEvaluate([...prompt.slice(0, -1), [...last]]);
        return [1, 2, 3, 4].map((token) => output.at(-1)?.next.logits?.get(token as Token) ?? Number.NaN);
      } finally {
        await llama.dispose();
      }
    };
    const [plainCpu, loraCpu, loraGpu] = [
      await read(false),
      await read(false, adapterPath),
      await read("vulkan", adapterPath),
    ];
    const distance = (a: number[], b: number[]) => Math.max(...a.map((value, at) => Math.abs(value - (b[at] ?? 0))));
    expect(distance(loraCpu, plainCpu)).toBeGreaterThan(0.3);
    expect(distance(loraGpu, loraCpu)).toBeLessThan(0.1);
  });

  /** Memory of the GPU, or, as the software driver neither counts its own nor has any but ours, of this process. */
  async function occupied(llama: Llama): Promise<number> {
    return Math.max((await llama.getVramState()).used, process.memoryUsage().rss);
  }
});

import { DispositionError } from "@disposition/taxonomy";
import type { runJob } from "@huggingface/hub";
import { z } from "zod";
import type { GpuKind } from "./gpus.ts";
import type { TrainingPlan } from "./plan-training.ts";
import { TRL_REQUIREMENTS } from "./trl-config.ts";

/** GPU flavours of Jobs, as the types of @huggingface/hub 2.17.5 name them; ours × count. */
const FLAVORS = {
  "t4 × 1": "t4-medium",
  "l4 × 1": "l4x1",
  "l4 × 4": "l4x4",
  "a10g × 1": "a10g-large",
  "a10g × 2": "a10g-largex2",
  "a10g × 4": "a10g-largex4",
  "l40s × 1": "l40sx1",
  "l40s × 4": "l40sx4",
  "l40s × 8": "l40sx8",
  "a100-80gb × 1": "a100-large",
  "a100-80gb × 4": "a100x4",
  "a100-80gb × 8": "a100x8",
} as const;
type Flavor = (typeof FLAVORS)[keyof typeof FLAVORS];

/** The body of a job: what `runJob` takes, less the token. */
export const HfJob = z.strictObject({
  namespace: z.string(),
  dockerImage: z.string(),
  command: z.array(z.string()).min(1),
  environment: z.record(z.string(), z.string()),
  flavor: z.enum(Object.values(FLAVORS) as [Flavor, ...Flavor[]]),
  timeoutSeconds: z.int().positive(),
  attempts: z.literal(1),
  labels: z.record(z.string(), z.string()),
  volumes: z
    .array(
      z.strictObject({
        source: z.templateLiteral(["datasets/", z.string()]) as z.ZodType<`datasets/${string}/${string}`>,
        mountPath: z.string(),
        revision: z.string(),
        readOnly: z.literal(true),
        path: z.string(),
      }),
    )
    .length(1),
});
export type HfJob = z.infer<typeof HfJob> & Omit<Parameters<typeof runJob>[0], "accessToken" | "credentials">;

/** Where the job finds the rows. */
export const HF_JOB_DATA = "/data";

/** Runs in the job. It brings its files along, so that the body is all there is to check. */
const SCRIPT = [
  "set -euo pipefail",
  "mkdir -p /work && cd /work",
  `printf '%s' "$TRL_CONFIG" > trl-sft.yaml`,
  `printf '%s' "$CHAT_TEMPLATE" > chat-template.jinja`,
  `printf '%s' "$REQUIREMENTS" > requirements.txt`,
  "exec uv run --no-project --python 3.12 --with-requirements requirements.txt trl sft --config trl-sft.yaml",
].join("\n");

/** The flavour of Jobs that has these GPUs, or null. */
export function hfFlavor(gpu: GpuKind, count: number): Flavor | null {
  const entry = Object.entries(FLAVORS).find(([name]) => name === `${gpu} × ${count}`);
  return entry?.[1] ?? null;
}

/** Flavours by our names, for messages. */
export const HF_GPUS = Object.keys(FLAVORS);

/**
 * The exact body of the job that trains a plan: no token in it, ready for `runJob`.
 *
 * @param config - Text of `trl-sft.yaml`.
 * @throws DispositionError `INPUT_INVALID` when the recipe names no hub repositories or GPUs that Jobs lacks.
 */
export function hfJob({ recipe, data, hash, chatTemplate }: TrainingPlan, config: string): HfJob {
  const { dataset, model, revision, timeoutHours } = recipe.hub;
  const flavor = hfFlavor(recipe.hardware.gpu, recipe.hardware.count);
  if (dataset === undefined || model === undefined || flavor === null) {
    throw new DispositionError(
      "INPUT_INVALID",
      "a job on Hugging Face needs hub.dataset, hub.model and a flavour of theirs",
    );
  }
  return {
    namespace: model.split("/")[0] ?? model,
    // uv's own image, with a C compiler for Triton; torch and its CUDA come with the wheels
    dockerImage: "ghcr.io/astral-sh/uv:python3.12-bookworm",
    command: ["bash", "-c", SCRIPT],
    environment: { TRL_CONFIG: config, CHAT_TEMPLATE: chatTemplate, REQUIREMENTS: `${TRL_REQUIREMENTS.join("\n")}\n` },
    flavor,
    timeoutSeconds: Math.round(timeoutHours * 3600),
    // a second attempt would train, and cost, from the start
    attempts: 1,
    labels: { recipe: hash.slice(0, 16), data: data.sha256.slice(0, 16) },
    volumes: [
      {
        source: `datasets/${dataset as `${string}/${string}`}`,
        mountPath: HF_JOB_DATA,
        revision,
        readOnly: true,
        path: "prompt-completion",
      },
    ],
  };
}

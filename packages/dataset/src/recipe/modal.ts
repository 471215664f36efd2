import { z } from "zod";
import {
  AXOLOTL_REQUIREMENTS,
  AXOLOTL_VERSION,
  axolotlConfig,
  axolotlRefusals,
  axolotlSpec,
  preparedFolder,
} from "./axolotl-config.ts";
import { commandsFile, shell } from "./commands.ts";
import type { GpuKind } from "./gpus.ts";
import type { TrainingPlan } from "./plan-training.ts";
import { type ConfigSpec, configFile, type RecipeFile, type Trainer } from "./trainer.ts";

/** The GPUs that axolotl's Modal launcher knows, by our names: the same. */
const MODAL_GPUS = ["t4", "l4", "a10g", "l40s", "a100-40gb", "a100-80gb", "h100"] as const satisfies readonly GpuKind[];

const Volume = z.strictObject({ name: z.string(), mount: z.string() });

/** `cloud.yml`, which axolotl reads without a schema. */
const CloudConfig = z.strictObject({
  provider: z.literal("modal"),
  gpu: z.enum(MODAL_GPUS),
  gpu_count: z.int().min(1).max(8),
  docker_tag: z.string(),
  timeout: z.int().positive(),
  volumes: z.array(Volume).length(2),
  secrets: z.array(z.literal("HF_TOKEN")).length(1),
});

const VERSION = `${AXOLOTL_VERSION} on Modal`;

/** axolotl mounts its caches below this; the volume with the rows goes there too. */
const DATA = "/workspace/data";
const ARTIFACTS = "/workspace/artifacts";

const cloudSpec: ConfigSpec = {
  path: "cloud.yml",
  of: VERSION,
  schema: CloudConfig,
  alsoKnown: { "": ["memory", "memory_preprocess", "timeout_preprocess", "branch", "env", "dockerfile_commands"] },
  retired: {},
  needed: {},
  conflicts: [],
  why: {
    docker_tag: "the release; without it the newest image of the day",
    timeout: "seconds; a cap and no estimate",
    volumes: "rows in, adapter out; they stay when the machine is gone",
    secrets: "read from your environment, never written here",
  },
};

/** axolotl on Modal's machines, by its own `--cloud`. */
export const modal: Trainer = {
  name: "modal",
  version: VERSION,
  format: "messages",
  requirements: AXOLOTL_REQUIREMENTS,
  config: axolotlSpec,
  refusals: axolotlRefusals,
  files,
};

function files(plan: TrainingPlan): RecipeFile[] {
  const { recipe } = plan;
  const dataVolume = `${recipe.name}-data`;
  const artifacts = `${recipe.name}-artifacts`;
  const places = {
    data: `${DATA}/rows`,
    prepared: `${DATA}/${preparedFolder(plan)}`,
    output: `${ARTIFACTS}/${recipe.name}`,
  };
  const cloud: z.infer<typeof CloudConfig> = {
    provider: "modal",
    gpu: recipe.hardware.gpu,
    gpu_count: recipe.hardware.count,
    docker_tag: "0.18.0",
    timeout: Math.round(recipe.hub.timeoutHours * 3600),
    volumes: [
      { name: dataVolume, mount: DATA },
      { name: artifacts, mount: ARTIFACTS },
    ],
    secrets: ["HF_TOKEN"],
  };
  return [
    configFile(axolotlSpec, axolotlConfig(plan, places), plan),
    configFile(cloudSpec, cloud, plan),
    commandsFile(plan, modal, {
      data: [
        "axolotl sends its configuration along, but no file; the rows go to a volume of yours:",
        shell(
          `modal volume create ${dataVolume}`,
          `modal volume put --force ${dataVolume} "$SET/messages/train.jsonl" /rows/train.jsonl`,
          `modal volume put --force ${dataVolume} "$SET/messages/validation.jsonl" /rows/validation.jsonl`,
        ),
      ],
      install: [
        "On this machine only to start it; `modal` comes with axolotl.",
        shell(
          "python3 -m venv .venv && . .venv/bin/activate",
          "pip install torch packaging setuptools wheel",
          "pip install --no-build-isolation -r requirements.txt",
          "modal setup",
        ),
      ],
      check: [shell("axolotl preprocess axolotl.yaml --cloud cloud.yml")],
      train: [
        "From here on it costs money.",
        shell(
          "hf auth login",
          'HF_TOKEN="$(cat ~/.cache/huggingface/token)" axolotl train axolotl.yaml --cloud cloud.yml',
        ),
      ],
      fetch: [shell(`modal volume get ${artifacts} /${recipe.name} adapter`)],
      result: "adapter",
      notes: [`When you are done, delete the rows there: \`modal volume delete ${dataVolume}\`.`],
    }),
  ];
}

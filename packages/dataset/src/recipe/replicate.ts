import { z } from "zod";
import { commandsFile, shell } from "./commands.ts";
import type { TrainingPlan } from "./plan-training.ts";
import { replicatePredictor, replicateTrainer } from "./replicate-scripts.ts";
import { type ConfigSpec, configFile, type RecipeFile, type Trainer } from "./trainer.ts";
import { TRL_REQUIREMENTS, TRL_VERSION, trlConfig, trlRefusals, trlSpec } from "./trl-config.ts";

const CogConfig = z.strictObject({
  build: z.strictObject({
    gpu: z.literal(true),
    python_version: z.literal("3.12"),
    python_requirements: z.literal("requirements.txt"),
  }),
  predict: z.literal("predict.py:Predictor"),
  train: z.literal("train.py:train"),
});

const VERSION = `${TRL_VERSION} in a cog for Replicate`;

const cogSpec: ConfigSpec = {
  path: "cog.yaml",
  of: VERSION,
  schema: CogConfig,
  alsoKnown: {
    "": ["image", "concurrency", "environment"],
    build: ["cuda", "cudnn", "python_packages", "run", "system_packages", "fast"],
  },
  retired: {},
  needed: {},
  conflicts: [],
  why: {
    predict: "a model on Replicate has to have one; this one says where the adapter is served",
    train: "deprecated by cog, and still the only way to train a model of one's own there",
  },
};

/** Replicate has no trainer for language models of its own: this is a cog that brings TRL along. */
export const replicate: Trainer = {
  name: "replicate",
  version: VERSION,
  format: "prompt-completion",
  requirements: TRL_REQUIREMENTS,
  config: trlSpec,
  refusals: (plan) => {
    const reasons = trlRefusals(plan);
    if (plan.recipe.hardware.count > 1) reasons.push("this cog trains on one GPU; set hardware.count to 1");
    if (plan.recipe.hub.model === undefined)
      reasons.push("name hub.model (owner/name): the Replicate model that is trained");
    return reasons;
  },
  files,
};

function files(plan: TrainingPlan): RecipeFile[] {
  const { model = "" } = plan.recipe.hub;
  const config = trlConfig(plan, { dataset: "data", chatTemplate: "chat-template.jinja", output: "out" });
  const cog: z.infer<typeof CogConfig> = {
    build: { gpu: true, python_version: "3.12", python_requirements: "requirements.txt" },
    predict: "predict.py:Predictor",
    train: "train.py:train",
  };
  return [
    configFile(cogSpec, cog, plan),
    configFile(trlSpec, config, plan),
    { path: "train.py", text: replicateTrainer(plan, VERSION) },
    { path: "predict.py", text: replicatePredictor(plan, VERSION) },
    commandsFile(plan, replicate, {
      data: [
        shell('tar -czf data.tar.gz -C "$SET/prompt-completion" train.jsonl validation.jsonl'),
        "Rows are personal data: put the archive where only a signed URL reaches it, and delete it when the training is over.",
      ],
      install: [
        "[cog](https://cog.run) and Docker on this machine, then the model on Replicate, private, on hardware with the recipe's GPU:",
        shell("cog login", `cog push r8.im/${model}`),
      ],
      check: [
        "Where there is a GPU on this machine, the cog trains right here:",
        shell("cog train -i data=@data.tar.gz"),
      ],
      train: [
        "From here on it costs money. `VERSION` is what `cog push` printed; `destination` is an empty model of yours.",
        shell(
          `curl -s -X POST "https://api.replicate.com/v1/models/${model}/versions/$VERSION/trainings" \\`,
          '  -H "Authorization: Bearer $REPLICATE_API_TOKEN" -H "Content-Type: application/json" \\',
          `  -d '{"destination": "${model}-trained", "input": {"data": "https://signed-url/data.tar.gz"}}'`,
        ),
      ],
      fetch: [
        "`output` of the finished training is the URL of the adapter:",
        shell('curl -L -o adapter.tar "$OUTPUT"', "tar -xf adapter.tar"),
      ],
      result: "adapter",
    }),
  ];
}

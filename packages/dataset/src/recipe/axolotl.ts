import {
  AXOLOTL_REQUIREMENTS,
  AXOLOTL_VERSION,
  axolotlConfig,
  axolotlRefusals,
  axolotlSpec,
  preparedFolder,
} from "./axolotl-config.ts";
import { commandsFile, shell } from "./commands.ts";
import type { TrainingPlan } from "./plan-training.ts";
import { configFile, type RecipeFile, type Trainer } from "./trainer.ts";

/** `axolotl train` on a GPU of your own. */
export const axolotl: Trainer = {
  name: "axolotl",
  version: AXOLOTL_VERSION,
  format: "messages",
  requirements: AXOLOTL_REQUIREMENTS,
  config: axolotlSpec,
  refusals: axolotlRefusals,
  files,
};

function files(plan: TrainingPlan): RecipeFile[] {
  const output = `out/${plan.recipe.name}`;
  const config = axolotlConfig(plan, { data: "data", prepared: preparedFolder(plan), output });
  return [
    configFile(axolotlSpec, config, plan),
    commandsFile(plan, axolotl, {
      install: [
        shell(
          "python3 -m venv .venv && . .venv/bin/activate",
          "pip install torch packaging setuptools wheel",
          "pip install --no-build-isolation -r requirements.txt",
        ),
      ],
      check: [
        "axolotl ignores keys that it does not know; the last command above does not. It can show tokens and their loss itself:",
        shell("axolotl preprocess axolotl.yaml --debug"),
      ],
      train: [
        "Uses all GPUs that it sees; choose them with `CUDA_VISIBLE_DEVICES`.",
        shell("axolotl train axolotl.yaml"),
      ],
      result: output,
    }),
  ];
}

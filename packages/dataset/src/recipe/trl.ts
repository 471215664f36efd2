import { commandsFile, shell } from "./commands.ts";
import type { TrainingPlan } from "./plan-training.ts";
import { configFile, type RecipeFile, type Trainer } from "./trainer.ts";
import { TRL_REQUIREMENTS, TRL_VERSION, trlConfig, trlRefusals, trlSpec } from "./trl-config.ts";

/** `trl sft` on a GPU of your own. */
export const trl: Trainer = {
  name: "trl",
  version: TRL_VERSION,
  // prompt-completion: loss on labels needs no {% generation %} marks in the template
  format: "prompt-completion",
  requirements: TRL_REQUIREMENTS,
  config: trlSpec,
  refusals: trlRefusals,
  files,
};

function files(plan: TrainingPlan): RecipeFile[] {
  const output = `out/${plan.recipe.name}`;
  const config = trlConfig(plan, { dataset: "./data", chatTemplate: "./chat-template.jinja", output });
  const { count } = plan.recipe.hardware;
  return [
    configFile(trlSpec, config, plan),
    commandsFile(plan, trl, {
      install: [shell("python3 -m venv .venv && . .venv/bin/activate", "pip install -r requirements.txt")],
      check: ["TRL itself refuses keys that it does not know; rows that are too long it cuts without a word."],
      train: [shell(`trl sft --config trl-sft.yaml${count > 1 ? ` --num_processes ${count}` : ""}`)],
      result: output,
    }),
  ];
}

import { commandsFile, shell } from "./commands.ts";
import { HF_GPUS, HF_JOB_DATA, hfFlavor, hfJob } from "./hf-job.ts";
import type { TrainingPlan } from "./plan-training.ts";
import { configFile, headOf, type RecipeFile, type Trainer } from "./trainer.ts";
import { TRL_VERSION, trlConfig, trlRefusals, trlSpec } from "./trl-config.ts";

const VERSION = `${TRL_VERSION} on Hugging Face Jobs`;

/** TRL on Hugging Face's machines, started from Node. */
export const hfJobs: Trainer = {
  name: "hf-jobs",
  version: VERSION,
  format: "prompt-completion",
  // the job brings its own
  requirements: [],
  config: trlSpec,
  refusals,
  files,
};

function refusals(plan: TrainingPlan): string[] {
  const { hub, hardware } = plan.recipe;
  const reasons = trlRefusals(plan);
  if (hub.dataset === undefined)
    reasons.push("name hub.dataset (owner/name), where `disposition dataset upload` put the set");
  if (hub.model === undefined)
    reasons.push("name hub.model (owner/name): a job's disk is lost, so the adapter is pushed there");
  if (hfFlavor(hardware.gpu, hardware.count) === null) {
    reasons.push(`Hugging Face Jobs has no ${hardware.gpu} × ${hardware.count}; it has ${HF_GPUS.join(", ")}`);
  }
  return reasons;
}

function files(plan: TrainingPlan): RecipeFile[] {
  const { recipe } = plan;
  const { dataset = "", model = "" } = recipe.hub;
  const config = configFile(
    trlSpec,
    trlConfig(plan, { dataset: HF_JOB_DATA, chatTemplate: "./chat-template.jinja", output: "out", push: model }),
    plan,
  );
  return [
    config,
    { path: "job.json", text: `${JSON.stringify(hfJob(plan, config.text), null, 2)}\n` },
    { path: "launch.mjs", text: launcher(plan) },
    commandsFile(plan, hfJobs, {
      data: [
        "Private, and refused while redaction finds leftovers:",
        shell(
          "hf auth login",
          'export HF_TOKEN="$(cat ~/.cache/huggingface/token)"',
          `npx disposition dataset upload "$SET" --repo ${dataset} --yes`,
        ),
        "Write the commit that this made into `hub.revision` of the recipe and make this folder anew: then the job cannot train on other rows.",
      ],
      install: [
        "`hf` comes with huggingface_hub; nothing else of Python is needed here.",
        shell("pip install huggingface_hub", "npm install @disposition/dataset"),
      ],
      check: ["Without `--run` the launcher prints the exact job and starts nothing:", shell("node launch.mjs")],
      train: [
        "From here on it costs money. `HF_TOKEN` needs write access; the job gets it as a secret.",
        shell("node launch.mjs --run"),
      ],
      fetch: [
        "The job pushes every checkpoint, and at the end the best one:",
        shell(`hf download ${model} --local-dir adapter`),
      ],
      result: "adapter",
    }),
  ];
}

function launcher(plan: TrainingPlan): string {
  const head = headOf(plan, VERSION).map((line) => `// ${line}`);
  return `${head.join("\n")}
import { readFileSync } from "node:fs";

const job = JSON.parse(readFileSync(new URL("job.json", import.meta.url), "utf8"));
if (process.argv.includes("--run")) {
  const { launchHfJob } = await import("@disposition/dataset");
  for await (const event of launchHfJob(job, { accessToken: process.env.HF_TOKEN ?? "" })) {
    console.log(event.event === "log" ? event.line : JSON.stringify(event));
    if (event.event === "ended" && event.stage !== "COMPLETED") process.exitCode = 1;
  }
} else {
  console.log(JSON.stringify(job, null, 2));
}
`;
}

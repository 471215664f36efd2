import { writeFile } from "node:fs/promises";
import { renderPlan } from "@disposition/dataset";
import { Command } from "commander";
import { stringify } from "yaml";
import { fileError } from "../../batch/file-error.ts";
import { wholeNumber } from "../../model-options.ts";
import { dayOf, type GapOptions, openTracker, withGapOptions } from "./open-tracker.ts";

interface PlanOptions extends GapOptions {
  readonly budget: string;
  readonly recipe?: string;
  readonly json?: boolean;
}

/** `disposition gaps plan` */
export function planCommand(): Command {
  const command = new Command("plan")
    .description("what to label next and what that may bring; how to weigh the calls that are there")
    .option("--budget <calls>", "calls that can be labelled in all", "500")
    .option("--recipe <file>", "write floors and boosters as the balance section of a data recipe, YAML")
    .option("--json", "print the whole plan as JSON");
  return withGapOptions(command).action(plan);
}

async function plan(options: PlanOptions): Promise<void> {
  const budget = wholeNumber("--budget", options.budget);
  const found = await openTracker(options).plan(dayOf(options), { budget });
  process.stdout.write(options.json ? `${JSON.stringify(found, null, 2)}\n` : `${renderPlan(found)}\n`);
  if (options.recipe === undefined) return;
  await writeFile(options.recipe, stringify({ balance: found.recipe })).catch((cause) => {
    throw fileError(`cannot write "${options.recipe}"`, cause);
  });
}

import { Command } from "commander";
import { buildCommand } from "./dataset/build.ts";
import { checkCommand } from "./dataset/check.ts";
import { duplicatesCommand } from "./dataset/duplicates.ts";
import { exportCommand } from "./dataset/export.ts";
import { inspectCommand } from "./dataset/inspect.ts";
import { recipeCommand } from "./dataset/recipe.ts";
import { redactCommand } from "./dataset/redact.ts";
import { synthesiseCommand } from "./dataset/synthesise.ts";
import { uploadCommand } from "./dataset/upload.ts";
import { verifyCommand } from "./dataset/verify.ts";

/** `disposition dataset …`, in the order in which a team comes to need them. */
export function datasetCommand(): Command {
  return new Command("dataset")
    .description("labelled calls into fine-tuning sets, without leaks and without personal data")
    .addCommand(checkCommand())
    .addCommand(redactCommand())
    .addCommand(duplicatesCommand())
    .addCommand(buildCommand())
    .addCommand(verifyCommand())
    .addCommand(inspectCommand())
    .addCommand(exportCommand())
    .addCommand(uploadCommand())
    .addCommand(recipeCommand())
    .addCommand(synthesiseCommand());
}

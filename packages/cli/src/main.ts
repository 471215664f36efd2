import { DispositionError } from "@disposition/taxonomy";
import { Command } from "commander";
import { batchCommand } from "./commands/batch.ts";
import { classifyCommand } from "./commands/classify.ts";
import { datasetCommand } from "./commands/dataset.ts";
import { evaluateCommand } from "./commands/evaluate.ts";
import { findCommand } from "./commands/find.ts";
import { gapsCommand } from "./commands/gaps/gaps.ts";
import { loadTestCommand } from "./commands/load-test.ts";
import { modelCommand } from "./commands/model.ts";
import { serveCommand } from "./commands/serve.ts";

const program = new Command("disposition")
  .description("Call transcripts into typed, grounded records")
  .addCommand(classifyCommand())
  .addCommand(batchCommand())
  .addCommand(findCommand())
  .addCommand(datasetCommand())
  .addCommand(gapsCommand())
  .addCommand(evaluateCommand())
  .addCommand(modelCommand())
  .addCommand(serveCommand())
  .addCommand(loadTestCommand());

try {
  await program.parseAsync();
} catch (error) {
  // what went wrong for a known reason is told in a sentence; anything else is a bug and keeps its stack
  if (!DispositionError.isInstance(error)) throw error;
  process.stderr.write(`disposition: ${error.message} (${error.code})\n`);
  process.exitCode = 1;
}

import { renderMarkdown } from "@disposition/evaluate";
import { Command } from "commander";
import { evaluateCalls } from "../evaluate-calls.ts";
import { loadClassifier, type ModelOptions, wholeNumber, withModelOptions } from "../model-options.ts";

interface EvaluateOptions extends ModelOptions {
  readonly json?: boolean;
  readonly limit?: string;
}

/** `disposition evaluate <calls.jsonl>` */
export function evaluateCommand(): Command {
  const command = new Command("evaluate")
    .description("measure a model on labelled calls")
    .argument("<calls>", ".jsonl with id, transcript, callDate, labels and, for slices, language")
    .option("--limit <rows>", "read at most so many rows")
    .option("--json", "print the whole report as JSON");
  return withModelOptions(command).action(evaluate);
}

async function evaluate(path: string, options: EvaluateOptions): Promise<void> {
  await using classifier = await loadClassifier(options);
  const limit = options.limit === undefined ? undefined : wholeNumber("--limit", options.limit);
  const report = await evaluateCalls(classifier, path, limit);
  process.stdout.write(options.json ? `${JSON.stringify(report, null, 2)}\n` : renderMarkdown(report));
}

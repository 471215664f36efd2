import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { DispositionError } from "@disposition/taxonomy";
import { Command } from "commander";
import { loadClassifier, type ModelOptions, withModelOptions } from "../model-options.ts";
import { presentClassification } from "../present-classification.ts";

interface ClassifyOptions extends ModelOptions {
  readonly date?: string;
  readonly timeZone?: string;
  readonly json?: boolean;
}

/** `disposition classify [file|-]` */
export function classifyCommand(): Command {
  const command = new Command("classify")
    .description("classify one transcript, from a text file or standard input")
    .argument("[file]", "text file, or - for standard input", "-")
    .option("--date <day>", "day of the call, YYYY-MM-DD or an instant with offset (default: now)")
    .option("--time-zone <zone>", "IANA time zone of the call (default: Asia/Kolkata)")
    .option("--json", "print the whole result as JSON");
  return withModelOptions(command).action(classify);
}

async function classify(file: string, options: ClassifyOptions): Promise<void> {
  const transcript = file === "-" ? await text(process.stdin) : await readTranscript(file);
  await using classifier = await loadClassifier(options);
  const result = await classifier.classify({
    transcript,
    ...(options.date === undefined ? {} : { callDate: options.date }),
    ...(options.timeZone === undefined ? {} : { timeZone: options.timeZone }),
  });
  const shown = options.json ? JSON.stringify(result, null, 2) : presentClassification(result, transcript);
  process.stdout.write(`${shown}\n`);
}

async function readTranscript(file: string): Promise<string> {
  return readFile(file, "utf8").catch((cause: unknown) => {
    throw new DispositionError("FILE_INVALID", `cannot read "${file}"`, { cause });
  });
}

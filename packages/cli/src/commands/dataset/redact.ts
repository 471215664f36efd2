import { writeFile } from "node:fs/promises";
import {
  lineWriter,
  openCalls,
  RedactionCounter,
  type RedactionReport,
  redactCall,
  rejectsPath,
  rejectsWriter,
} from "@disposition/dataset";
import { collections } from "@disposition/taxonomy";
import { Command } from "commander";
import { fileError } from "../../batch/file-error.ts";
import { presentRedaction } from "./present-redaction.ts";
import { secretOf } from "./secret-of.ts";

interface RedactOptions {
  readonly output: string;
  readonly secret?: string;
  readonly report?: string;
}

/** Exit status when personal data is left or rows were rejected; 1 stays for errors. */
const LEFT_STATUS = 2;

/** `disposition dataset redact <calls>` */
export function redactCommand(): Command {
  return new Command("redact")
    .description("names, numbers and addresses out of labelled calls; amounts and days stay")
    .argument("<calls>", ".csv, .tsv, .xlsx, .json, .jsonl or .parquet")
    .requiredOption("--output <file>", "the calls without them, one JSON object per line; rejected rows go beside it")
    .option("--secret <file>", "makes pseudonyms of borrowers and phones; made when missing, keep it")
    .option("--report <file>", "write the counts as JSON")
    .action(redact);
}

async function redact(path: string, options: RedactOptions): Promise<void> {
  const secret = await secretOf(options.secret);
  const { calls } = await openCalls(path, { taxonomy: collections, salt: secret });
  const counter = new RedactionCounter();
  const output = lineWriter(options.output);
  const rejects = rejectsWriter(rejectsPath(options.output));
  try {
    for await (const reading of calls) {
      if (!("call" in reading)) {
        await rejects.write(reading.rejects);
        continue;
      }
      const redacted = redactCall(collections, reading.call, { secret });
      counter.add(collections, redacted);
      await output.write(redacted.call);
    }
  } finally {
    await output.close();
  }
  const rejected = (await rejects.close()).rows;
  const report = counter.report();
  if (options.report !== undefined) await writeReport(options.report, report);
  process.stdout.write(presentRedaction(report, rejected));
  if (report.callsWithResidual > 0 || rejected > 0) process.exitCode = LEFT_STATUS;
}

async function writeReport(file: string, report: RedactionReport): Promise<void> {
  await writeFile(file, `${JSON.stringify(report, null, 2)}\n`).catch((cause: unknown) => {
    throw fileError(`cannot write "${file}"`, cause);
  });
}

import { writeFile } from "node:fs/promises";
import { extname } from "node:path";
import {
  buildDataSet,
  renderSynthesisReport,
  type SplitShares,
  type SynthesisLanguage,
  type SynthesisReport,
  synthesise,
  synthesisLanguages,
  synthesisReport,
} from "@disposition/dataset";
import { chatmlBrief, collections, DispositionError } from "@disposition/taxonomy";
import { Command } from "commander";
import { fileError } from "../../batch/file-error.ts";
import { wholeNumber } from "../../model-options.ts";
import { progressBar } from "../../progress-bar.ts";

interface SynthesiseOptions {
  readonly output?: string;
  readonly count: string;
  readonly seed: string;
  readonly languages?: string;
  readonly shares: string;
  readonly report?: string;
  readonly reportCalls: string;
}

/** `disposition dataset synthesise` */
export function synthesiseCommand(): Command {
  return new Command("synthesise")
    .description("a ChatML data set of invented, labelled collection calls")
    .option("--output <folder>", "of the data set; created when missing, files in it are replaced")
    .option("--count <calls>", "how many calls", "1000")
    .option("--seed <number>", "same seed, same bytes", "1")
    .option("--languages <codes>", `of ${synthesisLanguages.join(", ")}, with commas between (default: all)`)
    .option("--shares <percents>", "of train, validation and test, as 80,10,10", "80,10,10")
    .option("--report <file>", "write how much the generator can say, per language and label: .md or .json")
    .option("--report-calls <count>", "look at so many calls of each language and label for it", "200")
    .action(synthesiseCalls);
}

async function synthesiseCalls(options: SynthesiseOptions): Promise<void> {
  const { output, report } = options;
  if (output === undefined && report === undefined) {
    throw new DispositionError("INPUT_INVALID", "nothing is asked for; give --output <folder> or --report <file>");
  }
  const format = report === undefined ? null : reportFormatOf(report);
  if (output !== undefined) await synthesiseDataSet({ ...options, output });
  if (report !== undefined && format !== null) await writeReport(report, format, options);
}

async function synthesiseDataSet(options: SynthesiseOptions & { readonly output: string }): Promise<void> {
  const count = wholeNumber("--count", options.count);
  const seed = wholeNumber("--seed", options.seed);
  const languages = options.languages === undefined ? undefined : languagesOf(options.languages);
  const bar = progressBar("calls", count);
  const manifest = await buildDataSet({
    taxonomy: collections,
    format: chatmlBrief,
    calls: synthesise({ seed, count, ...(languages && { languages }) }),
    shares: sharesOf(options.shares),
    folder: options.output,
    seed,
    source: "synthesis",
    onProgress: () => bar.step(),
  });
  bar.stop();
  const rows = Object.entries(manifest.splits).map(([split, { rows }]) => `${split} ${rows}`);
  process.stderr.write(`${options.output}: ${rows.join(", ")}; fingerprint ${manifest.fingerprint}\n`);
}

type ReportFormat = (report: SynthesisReport) => string;

/** @throws DispositionError `INPUT_INVALID` unless the file is .md or .json. */
function reportFormatOf(file: string): ReportFormat {
  const extension = extname(file).toLowerCase();
  if (extension === ".md") return renderSynthesisReport;
  if (extension === ".json") return (report) => `${JSON.stringify(report, null, 2)}\n`;
  throw new DispositionError("INPUT_INVALID", `--report "${file}" is no .md or .json file`);
}

async function writeReport(file: string, format: ReportFormat, options: SynthesiseOptions): Promise<void> {
  const report = synthesisReport({
    seed: wholeNumber("--seed", options.seed),
    callsPerLabel: wholeNumber("--report-calls", options.reportCalls),
    ...(options.languages !== undefined && { languages: languagesOf(options.languages) }),
  });
  await writeFile(file, format(report)).catch((cause: unknown) => {
    throw fileError(`cannot write "${file}"`, cause);
  });
}

function languagesOf(text: string): SynthesisLanguage[] {
  return text.split(",").map((code) => {
    const known = synthesisLanguages.find((language) => language === code.trim());
    if (known !== undefined) return known;
    throw new DispositionError("INPUT_INVALID", `--languages "${code}" is none of ${synthesisLanguages.join(", ")}`);
  });
}

/** @throws DispositionError `INPUT_INVALID` unless `text` is three percents that add up to 100. */
function sharesOf(text: string): SplitShares {
  const [train = Number.NaN, validation = Number.NaN, test = Number.NaN, ...rest] = text.split(",").map(Number);
  const legal = [train, validation, test].every((percent) => percent >= 0) && train + validation + test === 100;
  if (legal && rest.length === 0) return { train: train / 100, validation: validation / 100, test: test / 100 };
  throw new DispositionError(
    "INPUT_INVALID",
    `--shares is "${text}"; give three percents that add up to 100, as 80,10,10`,
  );
}

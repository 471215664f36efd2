import { stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import {
  type ChatTemplate,
  type Inspection,
  inspectDataSet,
  LOSSES,
  type Loss,
  readChatTemplate,
  readTokenizer,
  renderInspection,
  type Tokenizer,
} from "@disposition/dataset";
import { DispositionError } from "@disposition/taxonomy";
import { Command, Option } from "commander";
import { parseJson } from "../../batch/parse-json.ts";
import { llamaTokenizer } from "../../inspect/llama-tokenizer.ts";
import { presentInspection } from "../../inspect/present-inspection.ts";
import { setFacts } from "../../inspect/set-facts.ts";
import { wholeNumber } from "../../model-options.ts";
import { progressBar } from "../../progress-bar.ts";

interface InspectOptions {
  readonly template: string;
  readonly tokenizer?: string;
  readonly loss: Loss;
  readonly maxLength: string;
  readonly rows: string;
  readonly sample: string;
  readonly masked: readonly string[];
  readonly variable: readonly string[];
  readonly eos: boolean;
  readonly json?: boolean;
  readonly markdown?: boolean;
}

/** `disposition dataset inspect <set>`; exit code 1 when something is wrong with the set. */
export function inspectCommand(): Command {
  return new Command("inspect")
    .description("look before you pay: what a trainer will make of a data set")
    .argument("<set>", "a data set's folder, or a .jsonl file of messages, prompt-completion, ShareGPT or Alpaca rows")
    .requiredOption(
      "--template <source>",
      "chat template: a GGUF, tokenizer_config.json, .jinja file, a folder with one, or a prompt format's id",
    )
    .option("--tokenizer <file>", "tokenizer.json or GGUF (default: the template's GGUF, or tokenizer.json beside it)")
    .addOption(new Option("--loss <kind>", "which tokens carry loss").choices(LOSSES).default("completion"))
    .option("--max-length <tokens>", "what the trainer keeps of a row", "2048")
    .option("--rows <count>", "rows to show in full, beside the first of each verdict", "3")
    .option("--sample <share>", "share of the rows to look at, above 0, at most 1", "1")
    .option("--masked <token>", "token that the collator leaves out, e.g. the pad token; may be repeated", gather, [])
    .option("--variable <name=value>", "for the template, e.g. enable_thinking=false; may be repeated", gather, [])
    .option("--no-eos", "the trainer leaves end tokens out of the loss")
    .addOption(new Option("--json", "print the report as JSON").conflicts("markdown"))
    .option("--markdown", "print the report as Markdown")
    .action(inspect);
}

function gather(value: string, before: readonly string[]): string[] {
  return [...before, value];
}

async function inspect(source: string, options: InspectOptions): Promise<void> {
  // options are checked before anything is loaded
  const settings = settingsOf(options);
  const template = await readChatTemplate(options.template);
  await using lent = await tokenizerFor(options);
  const report = await inspectWith(source, { ...settings, template, tokenizer: lent.tokenizer });
  process.stdout.write(shown(report, options));
  if (!report.ok) process.exitCode = 1;
}

function settingsOf({ loss, maxLength, rows, sample, eos, masked, variable }: InspectOptions) {
  return {
    loss,
    maxLength: wholeNumber("--max-length", maxLength),
    show: rows === "0" ? 0 : wholeNumber("--rows", rows),
    sample: shareOf("--sample", sample),
    eosTrained: eos,
    maskedTokens: masked,
    variables: variablesOf(variable),
  };
}

interface Inspected extends ReturnType<typeof settingsOf> {
  readonly template: ChatTemplate;
  readonly tokenizer: Tokenizer;
}

async function inspectWith(source: string, inspected: Inspected): Promise<Inspection> {
  const { taxonomy, format, templateHash, rows } = await setFacts(source);
  const bar = rows === undefined ? null : progressBar("rows", Math.round(rows * inspected.sample));
  try {
    return await inspectDataSet(source, {
      ...inspected,
      onProgress: () => bar?.step(),
      ...(taxonomy && { taxonomy }),
      ...(format && { format }),
      ...(templateHash !== undefined && { expectedTemplateHash: templateHash }),
    });
  } finally {
    bar?.stop();
  }
}

function shown(report: Inspection, { json, markdown }: InspectOptions): string {
  if (json) return `${JSON.stringify(report, null, 2)}\n`;
  if (markdown) return renderInspection(report);
  // knows NO_COLOR and FORCE_COLOR
  const colours = process.stdout.isTTY && process.stdout.hasColors();
  return presentInspection(report, { colours });
}

interface LentTokenizer extends AsyncDisposable {
  readonly tokenizer: Tokenizer;
}

async function tokenizerFor(options: InspectOptions): Promise<LentTokenizer> {
  const path = options.tokenizer ?? (await tokenizerBeside(options.template));
  if (path.endsWith(".gguf")) return llamaTokenizer(path);
  return { tokenizer: await readTokenizer(path), [Symbol.asyncDispose]: async () => undefined };
}

/** The tokenizer that a template belongs to: inside the same GGUF, or in the file next to it. */
async function tokenizerBeside(template: string): Promise<string> {
  if (template.endsWith(".gguf")) return template;
  const found = await stat(template).catch(() => null);
  const folder = found?.isDirectory() === true ? template : dirname(template);
  const path = join(folder, "tokenizer.json");
  if (found !== null && (await stat(path).catch(() => null))?.isFile() === true) return path;
  throw new DispositionError(
    "INPUT_INVALID",
    `there is no tokenizer.json beside "${template}"; name one with --tokenizer`,
  );
}

function shareOf(option: string, text: string): number {
  const value = Number(text);
  if (value > 0 && value <= 1) return value;
  throw new DispositionError("INPUT_INVALID", `${option} is "${text}"; give a share above 0, at most 1`);
}

/** `name=value` with JSON values, so that false is no text; what is no JSON is text; null is text too, a variable is left out instead. */
function variablesOf(pairs: readonly string[]): Record<string, unknown> {
  const entries = pairs.map((pair) => {
    const at = pair.indexOf("=");
    if (at < 1) throw new DispositionError("INPUT_INVALID", `--variable is "${pair}"; write it as name=value`);
    const text = pair.slice(at + 1);
    return [pair.slice(0, at), parseJson(text) ?? text];
  });
  return Object.fromEntries(entries);
}

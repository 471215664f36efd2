import type { PromptFormat } from "@disposition/taxonomy";
import { type RowFormatName, rowFormats } from "../write/row-formats.ts";
import type { TrainingPlan } from "./plan-training.ts";
import type { RecipeFile, Trainer } from "./trainer.ts";

/** What the sections of COMMANDS.md say; each member is Markdown. */
export interface Commands {
  /** After the export: how the rows get to where they are trained. Default: a copy beside the configuration. */
  readonly data?: readonly string[];
  readonly install: readonly string[];
  /** Before a GPU is paid for, after an inspection of the rows and a check of the configuration's keys. */
  readonly check: readonly string[];
  readonly train: readonly string[];
  /** Folder with the trained adapter (or, after `full`, the model), as seen from the recipe's folder. */
  readonly result: string;
  /** How it gets there, where training was elsewhere. */
  readonly fetch?: readonly string[];
  /** What to do afterwards. */
  readonly notes?: readonly string[];
}

/** Names under which the package exports its prompt formats. */
const FORMAT_EXPORTS: Readonly<Record<string, string>> = {
  "chatml-brief/1": "chatmlBrief",
  "chatml-marked/1": "chatmlMarked",
  "chatml-values/1": "chatmlValues",
  "alpaca/1": "alpaca",
};

/** COMMANDS.md: every command from the data set to the classifier, in order. */
export function commandsFile(
  plan: TrainingPlan,
  trainer: Pick<Trainer, "name" | "version" | "format" | "config">,
  commands: Commands,
): RecipeFile {
  const { recipe, steps } = plan;
  const text = [
    `# ${recipe.name}: ${recipe.method} of ${recipe.base.repo} with ${trainer.version}`,
    `Recipe \`${plan.hash}\`, data \`${plan.data.sha256}\`. ${steps.total} steps, ${steps.warmup} of them warm-up, evaluation every ${steps.evaluateEvery}.`,
    "Run everything in this folder.",
    "## 1. Rows",
    "With `SET` the data set's folder:",
    shell(`npx disposition dataset export "$SET" --format ${trainer.format}`),
    ...(commands.data ?? [copyOf(trainer.format)]),
    "## 2. Install",
    ...commands.install,
    "## 3. Check before you pay",
    ...inspection(plan, trainer),
    ...commands.check,
    "## 4. Train",
    ...commands.train,
    "## 5. Bring it back",
    ...(commands.fetch ?? []),
    ...(recipe.method === "full" ? mergedModel(commands.result) : adapter(plan, commands.result)),
    ...(commands.notes ?? []),
    "## 6. Load it",
    ...loading(plan),
  ];
  return { path: "COMMANDS.md", text: `${text.join("\n\n")}\n` };
}

/** The rows beside the configuration; those of the test stay where they are. */
function copyOf(format: RowFormatName): string {
  const { train, validation } = rowFormats[format].fileNames;
  const files = [train, validation].map((name) => `"$SET/${format}/${name}.jsonl"`);
  return shell("mkdir -p data", `cp ${files.join(" ")} data`);
}

/** The base's tokenizer alone is enough to see what a trainer will make of the rows. */
function inspection({ recipe, maxLength }: TrainingPlan, { name, config }: Pick<Trainer, "name" | "config">): string[] {
  const { repo, revision } = recipe.base;
  return [
    shell(
      `hf download ${repo} tokenizer.json --revision ${revision} --local-dir base`,
      `npx disposition dataset inspect "$SET" --template chat-template.jinja --tokenizer base/tokenizer.json --max-length ${maxLength}`,
      `npx disposition dataset recipe --for ${name} --check ${config.path}`,
    ),
  ];
}

/** A block of shell commands. */
export function shell(...lines: readonly string[]): string {
  return ["```sh", ...lines, "```"].join("\n");
}

function adapter({ recipe }: TrainingPlan, result: string): string[] {
  const base = recipe.base.gguf ?? "base.gguf";
  return [
    `No Python needed. \`--base\` is the GGUF of ${recipe.base.repo} that will serve, in any quantisation:`,
    shell(`npx disposition model convert-lora ${result} --base ${base} --output adapter.gguf`),
  ];
}

function mergedModel(result: string): string[] {
  return [
    "A full tuning is a new model. In a checkout of llama.cpp with the requirements of its converter:",
    shell(
      `python convert_hf_to_gguf.py ${result} --outfile model-f16.gguf --outtype f16`,
      "llama-quantize model-f16.gguf model.gguf Q4_K_M",
    ),
  ];
}

function loading({ recipe, data }: TrainingPlan): string[] {
  const isFull = recipe.method === "full";
  const model = isFull ? "./model.gguf" : (recipe.base.gguf ?? "./base.gguf");
  const format = formatExport(data.format);
  const options = [
    `model: ${JSON.stringify(model)}`,
    ...(isFull ? [] : ['lora: "./adapter.gguf"']),
    `format: ${format}`,
  ];
  return [
    [
      "```ts",
      'import { DispositionClassifier } from "@disposition/core";',
      `import { ${format} } from "@disposition/taxonomy";`,
      "",
      `await using classifier = await DispositionClassifier.load({ ${options.join(", ")} });`,
      "```",
    ].join("\n"),
    "Nothing above has read the test split: measure there, and nowhere else, what was learnt.",
  ];
}

function formatExport({ id }: PromptFormat): string {
  return FORMAT_EXPORTS[id] ?? "yourFormat";
}

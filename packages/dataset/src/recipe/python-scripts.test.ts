import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { chatmlMarked } from "@disposition/taxonomy";
import { afterAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { renderRecipe } from "./render-recipe.ts";
import type { TrainerName } from "./trainer.ts";
import { parseRecipe } from "./training-recipe.ts";

const root = mkdtempSync(join(tmpdir(), "python-scripts-"));
afterAll(() => rmSync(root, { recursive: true }));

/** A folder with the files of a recipe, and with stand-ins for what Python would import. */
function folderOf(trainer: TrainerName, change: object, modules: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(root, `${trainer}-`));
  const recipe = parseRecipe({ hub: { model: "someone/adapter" }, ...change });
  const { files } = renderRecipe(trainer, recipe, {
    rows: { train: 1000, validation: 100 },
    sha256: "b".repeat(64),
    fingerprint: "f",
    format: chatmlMarked,
    tokens: { longest: 500 },
  });
  for (const { path, text } of files) writeFileSync(join(folder, path), text);
  for (const [name, text] of Object.entries(modules)) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

function python(folder: string, args: readonly string[], path = "") {
  const env = { ...process.env, PATH: `${path}${delimiter}${process.env.PATH ?? ""}` };
  return spawnSync("python3", args, { cwd: folder, env, encoding: "utf8" });
}

/** `tarfile` knows its safe filter since 3.12, and since 3.11.4. */
function hasPython(): boolean {
  const probe = spawnSync("python3", ["-c", "import tarfile; tarfile.data_filter"], { encoding: "utf8" });
  return probe.status === 0;
}

const COG = `
Path = str
class BasePredictor: pass
def Input(**_): return None
`;

describe.skipIf(!hasPython())("the cog for Replicate", () => {
  // stands for TRL: shows its arguments and leaves an adapter and a checkpoint
  const TRL = `#!/bin/sh
printf '%s\\n' "$@" > arguments.txt
for last; do :; done
mkdir -p "$last/checkpoint-5"
echo weights > "$last/adapter_model.safetensors"
`;
  const train = (archive: string) => `import train; print(train.train(${JSON.stringify(archive)}))`;

  function cogFolder(files: readonly string[]): string {
    const folder = folderOf("replicate", {}, { "cog.py": COG, "bin/trl": TRL });
    chmodSync(join(folder, "bin/trl"), 0o755);
    for (const file of files) writeFileSync(join(folder, file), "{}\n");
    execFileSync("tar", ["-czf", "data.tar.gz", ...files], { cwd: folder });
    return folder;
  }

  it("runs TRL on the rows of the archive and packs the adapter without checkpoints", () => {
    const folder = cogFolder(["train.jsonl", "validation.jsonl"]);
    const { status, stdout, stderr } = python(folder, ["-c", train("data.tar.gz")], join(folder, "bin"));
    expect(stderr).toBe("");
    expect(status).toBe(0);
    const packed = execFileSync("tar", ["-tf", stdout.trim()], { encoding: "utf8" });
    expect(packed.trim().split("\n")).toEqual(["adapter/adapter_model.safetensors"]);
    const [command, , config, option, rows] = readFileSync(join(folder, "arguments.txt"), "utf8").split("\n");
    expect([command, config, option]).toEqual(["sft", "trl-sft.yaml", "--dataset_name"]);
    expect(readFileSync(join(rows ?? "", "validation.jsonl"), "utf8")).toBe("{}\n");
  });

  it("refuses an archive without validation rows before anything is trained", () => {
    const folder = cogFolder(["train.jsonl"]);
    const { status, stderr } = python(folder, ["-c", train("data.tar.gz")], join(folder, "bin"));
    expect(status).not.toBe(0);
    expect(stderr).toContain("no validation.jsonl at its top");
  });

  it("has a predictor that says where the adapter runs", () => {
    const folder = cogFolder(["train.jsonl"]);
    const { stderr } = python(folder, ["-c", "import predict; predict.Predictor().predict('x')"]);
    expect(stderr).toContain("@disposition/core");
  });
});

describe.skipIf(!hasPython())("the script for Unsloth", () => {
  const END = 7;
  // Stand-ins that keep what they were called with; labels are what the masking would leave of one row.
  const modules = (config: object, labels: readonly number[]) => ({
    "yaml.py": `import json\ndef safe_load(_): return json.loads(${JSON.stringify(JSON.stringify(config))})\n`,
    "datasets.py": `
class Rows:
    column_names = ["id", "messages"]
    def map(self, _, remove_columns): return self
def load_dataset(kind, data_files, split): return Rows()
`,
    "trl.py": `
def SFTConfig(**options): return options
class SFTTrainer:
    def __init__(self, **options):
        print("trainer", sorted(options), options["args"]["warmup_steps"], options["args"]["bf16"])
        self.train_dataset = [{"labels": ${JSON.stringify(labels)}}]
    def train(self): print("trained")
`,
    "unsloth/__init__.py": `
class Tokenizer:
    def get_vocab(self): return {"<|im_end|>": ${END}}
    def convert_tokens_to_ids(self, _): return ${END}
    def save_pretrained(self, path): print("saved", path)
class Model:
    def save_pretrained(self, path): print("saved", path)
class FastLanguageModel:
    def from_pretrained(**options):
        print("loaded", options["model_name"], options["load_in_4bit"], options["full_finetuning"])
        return Model(), Tokenizer()
    def get_peft_model(model, **options):
        print("adapter", options["r"], options["lora_alpha"], len(options["target_modules"]))
        return model
`,
    "unsloth/chat_templates.py": `
def train_on_responses_only(trainer, instruction_part, response_part):
    print("masked", repr(instruction_part), repr(response_part))
    return trainer
`,
  });

  function runScript(change: object, labels: readonly number[]) {
    const { files } = renderRecipe("unsloth", parseRecipe(change), {
      rows: { train: 1000, validation: 100 },
      sha256: "b".repeat(64),
      fingerprint: "f",
      format: chatmlMarked,
      tokens: { longest: 500 },
    });
    const config = parse(files.find(({ path }) => path === "unsloth.yaml")?.text ?? "");
    return python(folderOf("unsloth", change, modules(config, labels)), ["train_unsloth.py"]);
  }

  it("loads 4-bit weights, adds the adapter, masks the prompt, trains, saves", () => {
    const { stdout, stderr } = runScript({}, [-100, -100, 3, END]);
    expect(stderr).toBe("");
    expect(stdout.split("\n")).toEqual([
      "loaded Qwen/Qwen3-4B-Instruct-2507 True False",
      "adapter 16 16 7",
      "trainer ['args', 'eval_dataset', 'model', 'processing_class', 'train_dataset'] 7 True",
      String.raw`masked '<|im_start|>user\n' '<|im_start|>assistant\n'`,
      "trained",
      "saved out/disposition/final",
      "saved out/disposition/final",
      "",
    ]);
  });

  it("tunes all weights without an adapter", () => {
    const { stdout } = runScript({ method: "full" }, [-100, 3, END]);
    expect(stdout).toContain("False True\n");
    expect(stdout).not.toContain("adapter");
    expect(stdout).toContain("trained");
  });

  it.each([
    ["no token carries loss", [-100, -100], /row 0 of the training split carries no loss/u],
    ["the end token is not trained", [-100, 3], /row 0 of the training split does not end in <\|im_end\|>/u],
  ])("stops before training when %s", (_what, labels, message) => {
    const { status, stdout, stderr } = runScript({}, labels);
    expect(status).toBe(1);
    expect(stderr).toMatch(message);
    expect(stdout).not.toContain("trained");
  });
});

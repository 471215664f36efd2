import { readFile, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { chatmlFrame, DispositionError, promptFormats } from "@disposition/taxonomy";
import { z } from "zod";
import { type ChatTemplate, compileTemplate } from "./chat-template.ts";
import { frameTemplate } from "./frame-template.ts";
import { readGgufFacts } from "./gguf-facts.ts";

const TokenName = z.union([z.string(), z.object({ content: z.string() }).transform(({ content }) => content)]);

/** The parts of a `tokenizer_config.json` that shape a chat. */
const TokenizerConfig = z.object({
  chat_template: z
    .union([z.string(), z.array(z.object({ name: z.string(), template: z.string() }))])
    .nullish()
    .transform((value) => (Array.isArray(value) ? value.find(({ name }) => name === "default")?.template : value)),
  bos_token: TokenName.nullish(),
  eos_token: TokenName.nullish(),
});
type TokenizerConfig = z.infer<typeof TokenizerConfig>;

/**
 * The chat template of a model.
 *
 * @param source - A GGUF; a `tokenizer_config.json`; a `.jinja` file (begin and end token are read from a
 *   `tokenizer_config.json` beside it); a folder with one of these; the Jinja text itself; the id of a prompt
 *   format, e.g. `chatml-brief/1`, for the template that our own recipes train with; or `chatml`.
 * @throws DispositionError `FILE_INVALID` when there is no template there or it cannot be read; the message names the file.
 * @example (await readChatTemplate("model.gguf")).render([{ role: "user", content: "hi" }], { addGenerationPrompt: true })
 */
export async function readChatTemplate(source: string): Promise<ChatTemplate> {
  const frame = source === "chatml" ? chatmlFrame : promptFormats.find(({ id }) => id === source)?.frame;
  if (frame) return frameTemplate(source, frame);
  if (source.includes("{%") || source.includes("{{"))
    return compileTemplate({ source: "the given text", text: source });
  const kind = await stat(source).catch((cause: unknown) => {
    throw new DispositionError("FILE_INVALID", `cannot read the chat template "${source}"`, { cause });
  });
  if (kind.isDirectory()) return templateInFolder(source);
  if (source.endsWith(".gguf")) return templateInGguf(source);
  if (source.endsWith(".json")) return templateInConfig(source);
  return templateInJinja(source);
}

async function templateInGguf(path: string): Promise<ChatTemplate> {
  const { chatTemplate, bosToken, eosToken } = await readGgufFacts(path);
  if (chatTemplate !== null) return compileTemplate({ source: path, text: chatTemplate, bosToken, eosToken });
  throw new DispositionError("FILE_INVALID", `"${path}" has no tokenizer.chat_template; give one as a .jinja file`);
}

async function templateInConfig(path: string): Promise<ChatTemplate> {
  const { chat_template, bos_token = null, eos_token = null } = await readConfig(path);
  if (typeof chat_template !== "string") {
    throw new DispositionError("FILE_INVALID", `"${path}" has no chat_template (or none named "default")`);
  }
  return compileTemplate({ source: path, text: chat_template, bosToken: bos_token, eosToken: eos_token });
}

async function templateInJinja(path: string): Promise<ChatTemplate> {
  const text = await readFile(path, "utf8");
  const beside = join(dirname(path), "tokenizer_config.json");
  const { bos_token = null, eos_token = null } = (await isFile(beside)) ? await readConfig(beside) : {};
  return compileTemplate({ source: path, text, bosToken: bos_token, eosToken: eos_token });
}

/** Newer repositories keep the template in a file of its own, and an old copy may linger in the config. */
async function templateInFolder(folder: string): Promise<ChatTemplate> {
  const jinja = join(folder, "chat_template.jinja");
  return (await isFile(jinja)) ? templateInJinja(jinja) : templateInConfig(join(folder, "tokenizer_config.json"));
}

async function readConfig(path: string): Promise<TokenizerConfig> {
  const text = await readFile(path, "utf8").catch((cause: unknown) => {
    throw new DispositionError("FILE_INVALID", `cannot read "${path}"`, { cause });
  });
  try {
    return TokenizerConfig.parse(JSON.parse(text));
  } catch (cause) {
    throw new DispositionError("FILE_INVALID", `"${path}" is no tokenizer_config.json`, { cause });
  }
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

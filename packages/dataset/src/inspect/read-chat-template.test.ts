import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readChatTemplate } from "./read-chat-template.ts";
import { tinyGguf } from "./testing/tiny-gguf.ts";

const TEXT = "{{ bos_token }}{% for m in messages %}[{{ m.role }}]{{ m.content }}{{ eos_token }}{% endfor %}";
const messages = [{ role: "user", content: "hi" }];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "chat-template-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const config = (more: object) => JSON.stringify({ bos_token: "<s>", eos_token: { content: "</s>" }, ...more });
const vocabulary = {
  "tokenizer.ggml.model": "gpt2",
  "tokenizer.ggml.tokens": ["<s>", "</s>", "a"],
  "tokenizer.ggml.bos_token_id": 0,
  "tokenizer.ggml.eos_token_id": 1,
};

describe("readChatTemplate reads", () => {
  it.each([
    ["a tokenizer_config.json", "one.json", config({ chat_template: TEXT })],
    [
      "the one named default of several",
      "several.json",
      config({
        chat_template: [
          { name: "tool_use", template: "{{ 1 }}" },
          { name: "default", template: TEXT },
        ],
      }),
    ],
    ["a GGUF", "model.gguf", tinyGguf({ ...vocabulary, "tokenizer.chat_template": TEXT })],
  ])("%s", async (_what, name, content) => {
    const template = await readChatTemplate(await file(name, content));
    expect(template).toMatchObject({ source: join(folder, name), bosToken: "<s>", eosToken: "</s>" });
    expect(template.render(messages).text).toBe("<s>[user]hi</s>");
  });

  it("a .jinja file, with the tokens of the tokenizer_config.json beside it, also by the name of their folder", async () => {
    const path = await file("chat_template.jinja", TEXT);
    expect((await readChatTemplate(path)).render(messages).text).toBe("[user]hi");
    // an old copy of the template lingers in the config; the file wins
    await file("tokenizer_config.json", config({ chat_template: "old {{ 1 }}" }));
    expect((await readChatTemplate(path)).render(messages).text).toBe("<s>[user]hi</s>");
    expect((await readChatTemplate(folder)).render(messages).text).toBe("<s>[user]hi</s>");
  });

  it("a text", async () => {
    expect((await readChatTemplate(TEXT)).render(messages).text).toBe("[user]hi");
  });

  it.each(["chatml", "chatml-brief/1"])("the template of our own format %s", async (name) => {
    const { text } = (await readChatTemplate(name)).render(messages, { addGenerationPrompt: true });
    expect(text).toBe("<|im_start|>user\nhi<|im_end|>\n<|im_start|>assistant\n");
  });
});

describe("readChatTemplate refuses, and names the file:", () => {
  it.each([
    ["a config without template", "none.json", config({}), "no chat_template"],
    [
      "a config with templates of other names",
      "tools.json",
      config({ chat_template: [{ name: "tool_use", template: "" }] }),
      "no chat_template",
    ],
    ["what is no JSON", "broken.json", "{", "no tokenizer_config.json"],
    ["a GGUF without template", "bare.gguf", tinyGguf(vocabulary), "no tokenizer.chat_template"],
    ["a GGUF without tokenizer", "lora.gguf", tinyGguf({ "general.type": "adapter" }), "no tokenizer"],
    ["what is no GGUF", "text.gguf", "hello", "as a GGUF"],
    ["a template that does not close", "open.jinja", "{% for m in messages %}", "cannot be read"],
    ["a template with an unknown statement", "odd.jinja", "{% frobnicate %}", "cannot be read"],
  ])("%s", async (_what, name, content, message) => {
    await expect(readChatTemplate(await file(name, content))).rejects.toMatchObject({
      code: "FILE_INVALID",
      message: expect.stringMatching(new RegExp(`${name}.*${message}`, "u")),
    });
  });

  it("a missing file", async () => {
    await expect(readChatTemplate(join(folder, "missing.jinja"))).rejects.toMatchObject({ code: "FILE_INVALID" });
  });
});

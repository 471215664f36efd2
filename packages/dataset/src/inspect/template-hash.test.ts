import {
  alpaca,
  chatmlBrief,
  chatmlMarked,
  collections,
  type PromptFormat,
  promptFormats,
} from "@disposition/taxonomy";
import { describe, expect, it } from "vitest";
import { compileTemplate } from "./chat-template.ts";
import { readChatTemplate } from "./read-chat-template.ts";
import { promptDifference } from "./served-prompt.ts";
import { templateHash } from "./template-hash.ts";
import { type TestTemplate, testTemplate } from "./testing/templates.ts";

describe("templateHash", () => {
  // pinned: manifests keep it
  it("stays what it was", async () => {
    expect(templateHash(await readChatTemplate("chatml-brief/1"))).toBe(
      "75e9dd804063bc91de6eb1a78041c33b620cfd26b949fb3cee75a59478d440e9",
    );
  });

  it("is the same for templates that render the same", () => {
    const { text, bosToken, eosToken } = testTemplate("chatml");
    const commented = compileTemplate({ source: "other", text: `{# a comment -#}${text}`, bosToken, eosToken });
    expect(templateHash(commented)).toBe(templateHash(testTemplate("chatml")));
    expect(templateHash(testTemplate("marked"))).toBe(templateHash(testTemplate("chatml")));
  });

  it("differs for templates, begin tokens and variables that render otherwise", () => {
    const { text } = testTemplate("header");
    const names: TestTemplate[] = ["chatml", "header", "thinking", "turns", "instruct", "sections", "altering"];
    const hashes = [
      ...names.map((name) => templateHash(testTemplate(name))),
      templateHash(compileTemplate({ source: "header", text, bosToken: "<begin>" })),
      templateHash(testTemplate("thinking"), { enable_thinking: false }),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});

describe("promptDifference", () => {
  it.each(promptFormats.map((format): [string, PromptFormat] => [format.id, format]))(
    "finds none between %s and the template of its recipes",
    async (id, format) => {
      expect(promptDifference(await readChatTemplate(id), collections, format)).toBeNull();
    },
  );

  it("does not count the begin token", () => {
    const { text } = testTemplate("chatml");
    const begun = compileTemplate({ source: "begun", text: `{{- bos_token }}${text}`, bosToken: "<s>" });
    expect(promptDifference(begun, collections, chatmlBrief)).toBeNull();
  });

  it.each<[string, TestTemplate, PromptFormat, "prompt" | "end", string]>([
    ["another frame", "header", chatmlBrief, "prompt", "<|head|>"],
    ["a refused system message", "turns", chatmlMarked, "prompt", "refuses"],
    ["a thought before the answer", "thinking", chatmlMarked, "end", "<think>"],
    ["another end token", "chatml", alpaca, "prompt", "<|im_start|>"],
  ])("finds %s", (_what, template, format, where, shown) => {
    const difference = promptDifference(testTemplate(template), collections, format);
    expect(difference).toMatchObject({ where, template: expect.stringContaining(shown) });
  });
});

import { describe, expect, it } from "vitest";
import { compileTemplate } from "./chat-template.ts";
import { responseParts } from "./response-parts.ts";
import { type TestTemplate, testTemplate } from "./testing/templates.ts";

describe("responseParts", () => {
  it.each<[TestTemplate, string, string]>([
    ["chatml", "<|im_start|>user\n", "<|im_start|>assistant\n"],
    ["marked", "<|im_start|>user\n", "<|im_start|>assistant\n"],
    ["header", "<|head|>user<|/head|>\n\n", "<|head|>assistant<|/head|>\n\n"],
    ["thinking", "<|im_start|>user\n", "<|im_start|>assistant\n"],
    ["turns", "<start_of_turn>user\n", "<start_of_turn>model\n"],
    ["instruct", "[INST] ", "[/INST]"],
    ["sections", "Text: ", "Answer: "],
  ])("of %s", (name, instruction, response) => {
    expect(responseParts(testTemplate(name))).toEqual({ instruction, response });
  });

  it.each([
    ["shows one message alone", "{{ messages[0].content }}"],
    [
      "refuses chats of three turns",
      "{% if messages | length > 2 %}{{ raise_exception('no') }}{% endif %}{{ messages[0].content }}",
    ],
  ])("is null for a template that %s", (_what, text) => {
    expect(responseParts(compileTemplate({ source: "mine", text }))).toBeNull();
  });
});

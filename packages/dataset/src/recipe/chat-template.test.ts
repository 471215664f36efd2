import { findMentions } from "@disposition/postprocess";
import {
  assignMarks,
  collections,
  type PromptFrame,
  promptFormats,
  renderAnswer,
  renderPrompt,
} from "@disposition/taxonomy";
import { Template } from "@huggingface/jinja";
import { describe, expect, it } from "vitest";
import { chatmlRow } from "../build/chatml-row.ts";
import { synthesise } from "../synthesis/synthesise.ts";
import { chatTemplateOf } from "./chat-template.ts";

describe.each(promptFormats.map((format) => [format.id, format] as const))("%s", (_id, format) => {
  const template = new Template(chatTemplateOf(format.frame));

  it("writes training rows as service writes prompts, and the answer behind", () => {
    for (const call of synthesise({ seed: 3, count: 20 })) {
      const reading = findMentions(call);
      const marks = assignMarks(reading);
      const { row } = chatmlRow(collections, format, call, reading);
      const prompt = renderPrompt(collections, format, reading, marks);
      const served = prompt.parts.map(({ text }) => text).join("");
      const answer = renderAnswer(collections, format, call.labels, marks, reading.callDay);
      const trained = template.render({ messages: row.messages, add_generation_prompt: false });
      expect(trained).toBe(`${served}${answer}${format.frame.closeAnswer}`);
      const asked = template.render({ messages: row.messages.slice(0, -1), add_generation_prompt: true });
      expect(asked).toBe(served);
    }
  });
});

it("keeps quotes, backslashes, braces and line breaks of a frame", () => {
  const frame: PromptFrame = {
    open: { system: "sys's \\ {{x}}\n", user: "user {% if %}\n\n" },
    close: " 'end'\n",
    openAnswer: "\n{# no #}",
    closeAnswer: "\\n",
    reserved: [],
  };
  const messages = [
    { role: "system", content: " a " },
    { role: "user", content: "b" },
    { role: "assistant", content: "c" },
  ];
  expect(new Template(chatTemplateOf(frame)).render({ messages })).toBe(
    "sys's \\ {{x}}\n a  'end'\nuser {% if %}\n\nb 'end'\n\n{# no #}c\\n",
  );
});

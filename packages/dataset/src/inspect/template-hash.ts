import { createHash } from "node:crypto";
import type { ChatMessage, ChatTemplate, RenderOptions } from "./chat-template.ts";
import { goldenCalls } from "./golden-calls.ts";

/**
 * A hash over how a template renders three invented calls, with and without their answers: two templates with the same
 * hash show a model the same prompts, however they are written. Keep it in the manifest of a data set, and compare it
 * with the GGUF that will be served.
 *
 * @returns 64 hexadecimal digits.
 * @example templateHash(await readChatTemplate("model.gguf")) === manifest.templateHash
 */
export function templateHash(template: ChatTemplate, variables: RenderOptions["variables"] = {}): string {
  const rendered = goldenCalls.flatMap(({ callDate, transcript, answer }) => {
    const user = { role: "user", content: transcript };
    const chats = [[{ role: "system", content: `Date of the call: ${callDate}` }, user], [user]];
    return chats.flatMap((asked) => [
      renderOrNull(template, asked, { addGenerationPrompt: true, variables }),
      renderOrNull(template, [...asked, { role: "assistant", content: answer }], { variables }),
    ]);
  });
  return createHash("sha256").update(JSON.stringify(rendered)).digest("hex");
}

/** A template that refuses a system message refuses it in service too; that is part of what it is. */
function renderOrNull(template: ChatTemplate, messages: readonly ChatMessage[], options: RenderOptions): string | null {
  try {
    return template.render(messages, options).text;
  } catch {
    return null;
  }
}

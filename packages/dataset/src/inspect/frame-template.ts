import type { PromptFrame } from "@disposition/taxonomy";
import { chatTemplateOf } from "../recipe/chat-template.ts";
import { type ChatTemplate, compileTemplate } from "./chat-template.ts";

/** The template that our own recipes train a prompt format with. */
export function frameTemplate(source: string, frame: PromptFrame): ChatTemplate {
  return compileTemplate({ source, text: chatTemplateOf(frame), eosToken: frame.closeAnswer });
}

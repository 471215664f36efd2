import { findMentions } from "@disposition/postprocess";
import {
  DispositionError,
  type PromptFormat,
  type PromptPart,
  renderPrompt,
  type Taxonomy,
} from "@disposition/taxonomy";
import type { ChatMessage, ChatTemplate, RenderOptions } from "./chat-template.ts";
import { goldenCalls } from "./golden-calls.ts";

/** Where the prompt that a model is trained on leaves the one that it is served with. */
export interface PromptDifference {
  /** `prompt`: before the answer; `end`: behind it. */
  readonly where: "prompt" | "end";
  /** A little of what the template writes from the first difference on; of an invented call. */
  readonly template: string;
  /** What the prompt format writes there. */
  readonly format: string;
}

const SHOWN = 40;

/**
 * Compares what a template shows a model in training with what the prompt format shows it in service, on three invented
 * calls. Here the engine writes the frame and not the template, so the two can drift apart.
 *
 * A begin token is not compared: engines add it by the model's own flag.
 *
 * @returns null when they are the same, up to white space behind the answer.
 * @example promptDifference(await readChatTemplate("model.gguf"), collections, chatmlBrief) // null
 */
export function promptDifference(
  template: ChatTemplate,
  taxonomy: Taxonomy,
  format: PromptFormat,
  variables: RenderOptions["variables"] = {},
): PromptDifference | null {
  for (const call of goldenCalls) {
    const { messages, parts } = renderPrompt(taxonomy, format, findMentions(call));
    const asked = messages.map(({ role, parts: said }) => ({ role, content: textOf(said) }));
    const answered = [...asked, { role: "assistant", content: call.answer }];
    const prompt = renderOrSay(template, asked, { addGenerationPrompt: true, variables });
    const whole = renderOrSay(template, answered, { variables });
    const served = textOf(parts);
    const servedWhole = served + call.answer + format.frame.closeAnswer;
    const bare = (text: string) => withoutBegin(text, template.bosToken);
    const difference =
      firstDifference("prompt", bare(prompt), bare(served)) ??
      firstDifference("end", bare(whole).trimEnd(), bare(servedWhole).trimEnd());
    if (difference !== null) return difference;
  }
  return null;
}

/** Some formats write the begin token themselves, and some models begin with what is also a frame's first sign. */
function withoutBegin(text: string, bosToken: string | null): string {
  return bosToken !== null && text.startsWith(bosToken) ? text.slice(bosToken.length) : text;
}

function renderOrSay(template: ChatTemplate, messages: readonly ChatMessage[], options: RenderOptions): string {
  try {
    return template.render(messages, options).text;
  } catch (error) {
    if (!DispositionError.isInstance(error)) throw error;
    return "(the template refuses these messages)";
  }
}

function firstDifference(where: PromptDifference["where"], template: string, format: string): PromptDifference | null {
  if (template === format) return null;
  let at = 0;
  while (at < template.length && template[at] === format[at]) at += 1;
  // some characters before, so that the place can be found
  const start = Math.max(0, at - SHOWN / 2);
  return { where, template: template.slice(start, at + SHOWN), format: format.slice(start, at + SHOWN) };
}

function textOf(parts: readonly PromptPart[]): string {
  return parts.map(({ text }) => text).join("");
}

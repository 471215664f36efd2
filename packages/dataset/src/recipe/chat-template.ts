import type { PromptFrame } from "@disposition/taxonomy";

/**
 * The Jinja chat template that renders messages byte for byte as `renderPrompt` does in service. Trainers get this
 * one and not the base model's own: templates of one family differ in default system lines and empty think blocks.
 *
 * @example chatTemplateOf(chatmlBrief.frame) // {%- for message in messages -%} …
 */
export function chatTemplateOf(frame: PromptFrame): string {
  const piece = (text: string) => `{{- ${jinjaString(text)} -}}`;
  const content = "{{- message['content'] -}}";
  const assistant = `${piece(frame.openAnswer)}${content}${piece(frame.closeAnswer)}`;
  const turn = (role: "system" | "user") => `${piece(frame.open[role])}${content}${piece(frame.close)}`;
  return [
    "{%- for message in messages -%}",
    "{%- if message['role'] == 'assistant' -%}",
    assistant,
    "{%- elif message['role'] == 'system' -%}",
    turn("system"),
    "{%- else -%}",
    turn("user"),
    "{%- endif -%}",
    "{%- endfor -%}",
    "{%- if add_generation_prompt -%}",
    piece(frame.openAnswer),
    "{%- endif -%}",
  ].join("");
}

/** A Jinja string literal. Jinja reads Python's escapes, so line breaks survive as \n. */
function jinjaString(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'").replaceAll("\n", "\\n")}'`;
}

import { type ChatTemplate, compileTemplate } from "../chat-template.ts";

const loop = (turn: string, opening: string) =>
  `{%- for message in messages %}${turn}{%- endfor %}{%- if add_generation_prompt %}${opening}{%- endif %}`;

/** Templates with the traits of the real families, in our own words. */
const texts = {
  /** Qwen2.5 and many more. */
  chatml: loop(
    "{{- '<|im_start|>' + message['role'] + '\\n' + message['content'] + '<|im_end|>\\n' }}",
    "{{- '<|im_start|>assistant\\n' }}",
  ),
  /** SmolLM3: says what an assistant generates, end token included. */
  marked: loop(
    `{%- if message.role == 'assistant' %}{{- '<|im_start|>assistant\\n' }}
{%- generation %}{{- message.content + '<|im_end|>' }}{%- endgeneration %}{{- '\\n' }}
{%- else %}{{- '<|im_start|>' + message.role + '\\n' + message.content + '<|im_end|>\\n' }}{%- endif %}`,
    "{{- '<|im_start|>assistant\\n' }}",
  ),
  /** The same, with the end token outside the mark. */
  markedShort: loop(
    `{%- if message.role == 'assistant' %}{{- '<|im_start|>assistant\\n' }}
{%- generation %}{{- message.content }}{%- endgeneration %}{{- '<|im_end|>\\n' }}
{%- else %}{{- '<|im_start|>' + message.role + '\\n' + message.content + '<|im_end|>\\n' }}{%- endif %}`,
    "{{- '<|im_start|>assistant\\n' }}",
  ),
  /** Llama 3: begin token, headers, trimmed contents. */
  header: `{{- bos_token }}${loop(
    "{{- '<|head|>' + message.role + '<|/head|>\\n\\n' + message.content | trim + '<|eot|>' }}",
    "{{- '<|head|>assistant<|/head|>\\n\\n' }}",
  )}`,
  /** Qwen3: the last answer gets a thought, an empty one where there is none; a server's prompt has it only on request. */
  thinking: `{%- for message in messages %}
{%- set thought = '<think>\\n\\n</think>\\n\\n' if message.role == 'assistant' and loop.last else '' %}
{{- '<|im_start|>' + message.role + '\\n' + thought + message.content + '<|im_end|>\\n' }}
{%- endfor %}
{%- if add_generation_prompt %}{{- '<|im_start|>assistant\\n' }}
{%- if enable_thinking is defined and enable_thinking is false %}{{- '<think>\\n\\n</think>\\n\\n' }}{%- endif %}
{%- endif %}`,
  /** Gemma: no system role, another name for the assistant, trimmed contents. */
  turns: loop(
    `{%- if message.role == 'system' %}{{ raise_exception('System role not supported') }}{%- endif %}
{{- '<start_of_turn>' + ('model' if message.role == 'assistant' else message.role) + '\\n' + message.content | trim + '<end_of_turn>\\n' }}`,
    "{{- '<start_of_turn>model\\n' }}",
  ),
  /** Mistral: no generation prompt at all. */
  instruct: `{{- bos_token }}{%- for message in messages %}
{%- if message.role == 'assistant' %}{{- message.content + '</s>' }}{%- else %}{{- '[INST] ' + message.content + '[/INST]' }}{%- endif %}
{%- endfor %}`,
  /** A prompt that ends in a space, and no token that ends an answer. */
  sections: loop(
    "{{- ('Answer: ' if message.role == 'assistant' else 'Text: ') + message.content + '\\n' }}",
    "{{- 'Answer: ' }}",
  ),
  /** Writes answers in small letters. */
  altering: loop(
    "{{- '<|im_start|>' + message.role + '\\n' + message.content | lower + '<|im_end|>\\n' }}",
    "{{- '<|im_start|>assistant\\n' }}",
  ),
} as const;

/** Special tokens of all of `testTemplate`'s templates. */
export const SPECIAL_TOKENS = [
  "<s>",
  "</s>",
  "<|im_start|>",
  "<|im_end|>",
  "<|head|>",
  "<|/head|>",
  "<|eot|>",
  "<start_of_turn>",
  "<end_of_turn>",
] as const;

const END_TOKENS: Readonly<Partial<Record<keyof typeof texts, string>>> = {
  header: "<|eot|>",
  turns: "<end_of_turn>",
  instruct: "</s>",
};

/** The template of a family, compiled. */
export function testTemplate(name: keyof typeof texts): ChatTemplate {
  return compileTemplate({
    source: name,
    text: texts[name],
    bosToken: "<s>",
    eosToken: END_TOKENS[name] ?? "<|im_end|>",
  });
}

/** Names of the families. */
export type TestTemplate = keyof typeof texts;

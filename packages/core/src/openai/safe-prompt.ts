import { joinParts, type PromptPart } from "@disposition/taxonomy";

/**
 * A server that gets a prompt as text reads every control sign in it, also those that a caller spoke: it cannot know
 * which part of the text may hold some. So in plain parts each sign is broken up by a space.
 *
 * Tags of any model family: `<s>`, `</s>`, `<|im_end|>`, `<start_of_turn>`, `<0x0A>`, and the full-width bars of others.
 */
const ANGLE_SIGN = /<(?=[/\p{L}\p{N}_|｜])/gu;
const CLOSING_SIGN = /[|｜](?=>)/gu;
// Written out, because transcripts carry harmless brackets such as "[inaudible]".
const BRACKET_SIGN =
  /\[(?=\/?(?:INST|SYSTEM_PROMPT|AVAILABLE_TOOLS|TOOL_CALLS|TOOL_RESULTS|TOOL_CONTENT|CALL_ID|ARGS|THINK|IMG|PREFIX|SUFFIX|MIDDLE|CLS|SEP|PAD|MASK|UNK|BOS|EOS|gMASK|sop)\])/giu;

/**
 * The prompt with its plain parts made harmless: they hold no control sign of any known model, no broken surrogate,
 * and none of `reserved`.
 *
 * @param reserved - Further strings that may be single tokens of the model, such as the literals of the answer.
 */
export function safePrompt(prompt: readonly PromptPart[], reserved: readonly string[] = []): PromptPart[] {
  // a sign can be spread over neighbours, so these are joined first
  return joinParts(prompt).map((part) => (part.control ? part : { ...part, text: safeText(part.text, reserved) }));
}

function safeText(text: string, reserved: readonly string[]): string {
  let safe = text
    .toWellFormed()
    .replace(ANGLE_SIGN, "< ")
    .replace(CLOSING_SIGN, (bar) => `${bar} `)
    .replace(BRACKET_SIGN, "[ ");
  for (const sign of reserved) {
    if (sign.length < 2 || !safe.includes(sign)) continue;
    const [first = ""] = sign;
    const broken = `${first} ${sign.slice(first.length)}`;
    // a sign that a space does not break is taken out instead
    safe = safe.replaceAll(sign, broken.includes(sign) ? "" : broken);
  }
  return safe;
}

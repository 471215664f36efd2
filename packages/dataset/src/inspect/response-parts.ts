import type { ChatMessage, ChatTemplate, RenderOptions } from "./chat-template.ts";

/** What opens a user's turn and an answer: `instruction_part` and `response_part` of Unsloth's `train_on_responses_only`. */
export interface ResponseParts {
  readonly instruction: string;
  readonly response: string;
}

const QUESTION = "probequestion";
const ANSWER = "probeanswer";
const NEXT = "probenext";

/**
 * Finds out of a template what opens a user's turn and an answer, by rendering chats of invented words.
 *
 * @returns null when the template gives no such signs, or refuses a chat of three turns.
 * @example responseParts(await readChatTemplate("chatml"))
 *   // { instruction: "<|im_start|>user\n", response: "<|im_start|>assistant\n" }
 */
export function responseParts(
  template: ChatTemplate,
  variables: RenderOptions["variables"] = {},
): ResponseParts | null {
  const chat = (addGenerationPrompt: boolean, ...contents: string[]) =>
    render(template, contents, { addGenerationPrompt, variables });
  const asked = chat(false, QUESTION);
  const opened = chat(true, QUESTION);
  const answered = chat(false, QUESTION, ANSWER);
  const askedAgain = chat(false, QUESTION, ANSWER, NEXT);
  if (asked === null || opened === null || answered === null || askedAgain === null) return null;
  const response = opening(after(asked, QUESTION), between(answered, QUESTION, ANSWER));
  const prompted = opened.startsWith(asked) ? opened.slice(asked.length).trimStart() : "";
  const instruction = opening(after(answered, ANSWER), between(askedAgain, ANSWER, NEXT));
  // what a server's prompt ends with is the surer sign: an answer may begin with an empty thought
  const parts = { instruction, response: prompted === "" ? response : prompted };
  return parts.instruction === "" || parts.response === "" ? null : parts;
}

function render(template: ChatTemplate, contents: readonly string[], options: RenderOptions): string | null {
  const messages = contents.map((content, index): ChatMessage => {
    return { role: index % 2 === 0 ? "user" : "assistant", content };
  });
  try {
    return template.render(messages, options).text;
  } catch {
    return null; // a template may forbid a chat without system message, or one of several turns
  }
}

function after(text: string, word: string): string {
  const at = text.lastIndexOf(word);
  return at < 0 ? "" : text.slice(at + word.length);
}

function between(text: string, first: string, second: string): string {
  const start = text.lastIndexOf(first) + first.length;
  return text.slice(start, text.indexOf(second, start));
}

/** What stands between two turns, without what closes the first. All of it where nothing would be left. */
function opening(closing: string, gap: string): string {
  let shared = 0;
  while (shared < closing.length && closing[shared] === gap[shared]) shared += 1;
  return gap.slice(shared).trimStart() || gap;
}

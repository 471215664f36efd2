import type { PromptFrame, PromptPart } from "@disposition/taxonomy";

/** One message as chat servers take it. */
export interface ChatMessage {
  readonly role: "system" | "user";
  readonly content: string;
}

type Sign = { readonly text: string; readonly opens: ChatMessage["role"] | null };

/**
 * Takes a rendered prompt out of its frame, for servers that put their own around the messages. What stands in control
 * parts and is no sign of the frame (marks) stays in the messages.
 *
 * @returns A single user message where no opening of the frame is found.
 */
export function chatMessages(prompt: readonly PromptPart[], frame: PromptFrame): ChatMessage[] {
  const signs = frameSigns(frame);
  const messages: { role: ChatMessage["role"]; content: string }[] = [];
  let content = "";
  let role: ChatMessage["role"] | null = null;
  const finish = (opens: ChatMessage["role"] | null) => {
    if (role !== null) messages.push({ role, content });
    if (opens !== null || role !== null) content = "";
    role = opens;
  };
  for (const part of prompt) {
    for (const piece of part.control ? cutAtSigns(part.text, signs) : [part.text]) {
      if (typeof piece === "string") content += piece;
      else finish(piece.opens);
    }
  }
  finish(null);
  if (messages.length === 0) return [{ role: "user", content: prompt.map((part) => part.text).join("") }];
  return messages;
}

function frameSigns({ open, close, openAnswer }: PromptFrame): Sign[] {
  const signs: Sign[] = [
    { text: open.system, opens: "system" },
    { text: open.user, opens: "user" },
    { text: openAnswer, opens: null },
    { text: close, opens: null },
  ];
  // an opening may begin like a shorter sign
  return signs.filter((sign) => sign.text !== "").sort((a, b) => b.text.length - a.text.length);
}

function cutAtSigns(text: string, signs: readonly Sign[]): (string | Sign)[] {
  const pieces: (string | Sign)[] = [];
  let start = 0;
  for (let at = 0; at < text.length; ) {
    const sign = signs.find((candidate) => text.startsWith(candidate.text, at));
    if (!sign) {
      at += 1;
      continue;
    }
    pieces.push(text.slice(start, at), sign);
    at += sign.text.length;
    start = at;
  }
  return [...pieces, text.slice(start)].filter((piece) => piece !== "");
}

import { DispositionError } from "@disposition/taxonomy";
import { z } from "zod";
import type { ChatMessage } from "./chat-template.ts";

/** A row of a fine-tuning file, whatever its format: what is shown, and what is to be learnt. */
export interface TaughtRow {
  readonly id: string;
  readonly prompt: readonly ChatMessage[];
  readonly answer: string;
  /** False for rows of plain text, which no template touches: prompt, answer and end token one after the other. */
  readonly isChat: boolean;
}

const Messages = z.array(z.object({ role: z.string(), content: z.string() })).min(1);
const Id = z.union([z.string(), z.number()]).transform(String).optional();

const ROLES: Readonly<Record<string, string>> = { human: "user", gpt: "assistant" };

const Chat = z.object({ id: Id, messages: Messages });
const PromptCompletion = z.object({ id: Id, prompt: Messages, completion: Messages });
const PlainCompletion = z.object({ id: Id, prompt: z.string(), completion: z.string() });
const ShareGpt = z.object({
  id: Id,
  system: z.string().optional(),
  conversations: z.array(z.object({ from: z.string(), value: z.string() })).min(1),
});
const Alpaca = z.object({
  id: Id,
  system: z.string().optional(),
  instruction: z.string(),
  input: z.string().optional(),
  output: z.string(),
});

/**
 * Reads a row of `messages`, TRL prompt–completion, ShareGPT or Alpaca. The last message is the answer.
 *
 * @param position - Names the row where it has no id, e.g. `train.jsonl:17`.
 * @throws DispositionError `INPUT_INVALID` when it is none of them, or does not end with an assistant's message.
 * @example taughtRow({ messages: [{ role: "user", content: "hi" }, { role: "assistant", content: "{}" }] }, "row 1").answer // "{}"
 */
export function taughtRow(value: unknown, position: string): TaughtRow {
  const plain = PlainCompletion.safeParse(value).data;
  if (plain) {
    const prompt = [{ role: "user", content: plain.prompt }];
    return { id: plain.id ?? position, prompt, answer: plain.completion, isChat: false };
  }
  const { id, messages } = readMessages(value) ?? {};
  const answer = messages?.at(-1);
  if (messages === undefined) {
    throw new DispositionError(
      "INPUT_INVALID",
      `${position} has neither messages nor prompt and completion, conversations, instruction and output`,
    );
  }
  if (answer?.role !== "assistant" || messages.length < 2) {
    throw new DispositionError("INPUT_INVALID", `${position} does not end with an assistant's answer to a message`);
  }
  return { id: id ?? position, prompt: messages.slice(0, -1), answer: answer.content, isChat: true };
}

function readMessages(value: unknown): { id: string | undefined; messages: ChatMessage[] } | null {
  const chat = Chat.safeParse(value).data;
  if (chat) return { id: chat.id, messages: chat.messages };
  const completion = PromptCompletion.safeParse(value).data;
  if (completion) return { id: completion.id, messages: [...completion.prompt, ...completion.completion] };
  const shared = ShareGpt.safeParse(value).data;
  if (shared) {
    const said = shared.conversations.map(({ from, value: content }) => ({ role: ROLES[from] ?? from, content }));
    return { id: shared.id, messages: [...systemMessage(shared.system), ...said] };
  }
  const alpaca = Alpaca.safeParse(value).data;
  if (!alpaca) return null;
  const asked = alpaca.input ? `${alpaca.instruction}\n${alpaca.input}` : alpaca.instruction;
  const turns = [
    { role: "user", content: asked },
    { role: "assistant", content: alpaca.output },
  ];
  return { id: alpaca.id, messages: [...systemMessage(alpaca.system), ...turns] };
}

function systemMessage(content: string | undefined): ChatMessage[] {
  return content ? [{ role: "system", content }] : [];
}

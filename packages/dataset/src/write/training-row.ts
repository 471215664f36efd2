import { z } from "zod";
import type { ChatmlRow } from "../build/chatml-row.ts";

/** A row of `<split>.jsonl`; `task` stands in every row of a set that teaches several. */
export interface TrainingRow extends ChatmlRow {
  readonly task?: string;
}

const Message = z.object({ role: z.enum(["system", "user", "assistant"]), content: z.string() });

/**
 * The zod schema of a training row: at most one system message, at the beginning, then questions and answers in turn.
 * Its issues never quote a message.
 */
export const trainingRowSchema: z.ZodType<TrainingRow> = z.object({
  id: z.string().min(1),
  task: z.string().min(1).optional(),
  messages: z.array(Message).refine(isDialogue, {
    error: "is no dialogue: an optional system message, then user and assistant in turn, the assistant last",
  }),
}) as unknown as z.ZodType<TrainingRow>;

/** Whether a trainer learns an answer from it: an optional system message, then user and assistant in turn. */
export function isDialogue(messages: readonly { readonly role: string }[]): boolean {
  const turns = messages[0]?.role === "system" ? messages.slice(1) : messages;
  if (turns.length === 0 || turns.length % 2 === 1) return false;
  return turns.every(({ role }, index) => role === (index % 2 === 0 ? "user" : "assistant"));
}

import { FILE_NAMES, headOf, type Messages, plainMessages, type RowFormat, type RowHead } from "./row-format.ts";

export interface PromptCompletionRow extends RowHead {
  readonly prompt: Messages;
  /** The last answer alone: TRL computes loss on the completion and on nothing else. */
  readonly completion: Messages;
}

/** TRL's conversational prompt–completion. */
export const promptCompletion: RowFormat<PromptCompletionRow> = {
  name: "prompt-completion",
  fileNames: FILE_NAMES,
  columns: [
    { name: "id" },
    { name: "prompt", fields: ["role", "content"] },
    { name: "completion", fields: ["role", "content"] },
  ],
  toRow: (row) => {
    const said = plainMessages(row.messages);
    return { ...headOf(row), prompt: said.slice(0, -1), completion: said.slice(-1) };
  },
  toMessages: ({ prompt, completion }) => [...prompt, ...completion],
};

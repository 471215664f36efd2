import { FILE_NAMES, headOf, type Messages, plainMessages, type RowFormat, type RowHead } from "./row-format.ts";

export interface MessagesRow extends RowHead {
  readonly messages: Messages;
}

/** Chat messages, the shape of `<split>.jsonl` itself: axolotl, LLaMA-Factory, Unsloth, torchtune, TRL. */
export const messages: RowFormat<MessagesRow> = {
  name: "messages",
  fileNames: FILE_NAMES,
  columns: [{ name: "id" }, { name: "messages", fields: ["role", "content"] }],
  toRow: (row) => ({ ...headOf(row), messages: plainMessages(row.messages) }),
  toMessages: (row) => plainMessages(row.messages),
};

import { FILE_NAMES, headOf, type Messages, type RowFormat, type RowHead } from "./row-format.ts";

type Speaker = "system" | "human" | "gpt";

export interface SharegptRow extends RowHead {
  /** The system message is the first turn, where both LLaMA-Factory (`system_tag`) and axolotl find it. */
  readonly conversations: readonly { readonly from: Speaker; readonly value: string }[];
}

const SPEAKERS = { system: "system", user: "human", assistant: "gpt" } as const;
const ROLES = { system: "system", human: "user", gpt: "assistant" } as const;

/** ShareGPT conversations. */
export const sharegpt: RowFormat<SharegptRow> = {
  name: "sharegpt",
  fileNames: FILE_NAMES,
  columns: [{ name: "id" }, { name: "conversations", fields: ["from", "value"] }],
  toRow: (row) => ({
    ...headOf(row),
    conversations: row.messages.map(({ role, content }) => ({ from: SPEAKERS[role], value: content })),
  }),
  toMessages: ({ conversations }): Messages =>
    conversations.map(({ from, value }) => ({ role: ROLES[from], content: value })),
};

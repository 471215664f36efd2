import { FILE_NAMES, type Messages, plainMessages, type RowFormat } from "./row-format.ts";

/** Messages and nothing else: hosts refuse rows with other keys. */
export interface BareMessagesRow {
  readonly messages: Messages;
}

const bare: Omit<RowFormat<BareMessagesRow>, "name"> = {
  fileNames: FILE_NAMES,
  columns: null,
  toRow: (row) => ({ messages: plainMessages(row.messages) }),
  toMessages: (row) => plainMessages(row.messages),
};

export const openai: RowFormat<BareMessagesRow> = { ...bare, name: "openai" };
export const together: RowFormat<BareMessagesRow> = { ...bare, name: "together" };
export const fireworks: RowFormat<BareMessagesRow> = { ...bare, name: "fireworks" };

/** mlx-lm reads `valid.jsonl`, and takes the format from the first row: `prompt` and `completion` would win. */
export const mlx: RowFormat<BareMessagesRow> = {
  ...bare,
  name: "mlx",
  fileNames: { ...FILE_NAMES, validation: "valid" },
};

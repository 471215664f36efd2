import { DispositionError } from "@disposition/taxonomy";
import { alpaca, alpacaSections } from "./formats/alpaca.ts";
import { fireworks, mlx, openai, together } from "./formats/bare-messages.ts";
import { messages } from "./formats/messages.ts";
import { promptCompletion } from "./formats/prompt-completion.ts";
import type { RowFormat } from "./formats/row-format.ts";
import { sharegpt } from "./formats/sharegpt.ts";

/**
 * The shapes that a data set can be exported to, by name.
 *
 * @example
 * rowFormats["prompt-completion"].toRow(row) // { id, prompt: [...], completion: [{ role: "assistant", ... }] }
 */
export const rowFormats = {
  messages,
  "prompt-completion": promptCompletion,
  sharegpt,
  alpaca,
  "alpaca-sections": alpacaSections,
  mlx,
  openai,
  together,
  fireworks,
} as const;

export type RowFormatName = keyof typeof rowFormats;

export const ROW_FORMAT_NAMES = Object.keys(rowFormats) as readonly RowFormatName[];

/** The format of that name. @throws DispositionError `INPUT_INVALID` for an unknown one. */
export function rowFormatNamed(name: string): RowFormat {
  const known = ROW_FORMAT_NAMES.find((candidate) => candidate === name);
  // what a format writes is only ever read back by itself
  if (known !== undefined) return rowFormats[known] as unknown as RowFormat;
  const message = `"${name}" is no export format; take one of ${ROW_FORMAT_NAMES.join(", ")}`;
  throw new DispositionError("INPUT_INVALID", message);
}

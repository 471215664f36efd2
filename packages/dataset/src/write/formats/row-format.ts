import type { SplitName } from "../../split/split-of.ts";
import type { ParquetColumn } from "../parquet-writer.ts";
import type { TrainingRow } from "../training-row.ts";

export type Messages = TrainingRow["messages"];

/**
 * A shape that trainers read. All rows of a set have the same keys, and no value is null: readers that guess types from
 * the first rows trip over both.
 */
export interface RowFormat<R extends object = object> {
  readonly name: string;
  /** What each split's file is called, without extension. */
  readonly fileNames: Readonly<Record<SplitName, string>>;
  /** Columns of the same rows in Parquet, or null for a format that only exists as JSON lines. */
  readonly columns: readonly ParquetColumn[] | null;
  readonly toRow: (row: TrainingRow) => R;
  /** Back again. An empty system message and none are the same. */
  readonly toMessages: (row: R) => Messages;
}

/** The names that TRL, axolotl and `load_dataset` expect. */
export const FILE_NAMES: RowFormat["fileNames"] = { train: "train", validation: "validation", test: "test" };

/** Id and task as they stand in front of a row, where a format keeps them. */
export interface RowHead {
  readonly id: string;
  readonly task?: string;
}

export function headOf({ id, task }: TrainingRow): RowHead {
  return task === undefined ? { id } : { id, task };
}

/** The same keys in the same order, whatever the row was read from. */
export function plainMessages(messages: Messages): Messages {
  return messages.map(({ role, content }) => ({ role, content }));
}

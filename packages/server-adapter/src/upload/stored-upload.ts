import { z } from "zod";
import { CallColumns } from "./read/choose-columns.ts";
import { ON_ERROR } from "./upload-wishes.ts";

const Format = z.enum(["csv", "xlsx", "json", "jsonl"]);

/** Everything that is needed to work on a received file, and to go on with it after a restart. */
export const StoredUpload = z.object({
  version: z.literal(1),
  id: z.uuid(),
  /** Who sent it; nobody else learns that it exists. */
  principal: z.string(),
  createdAt: z.iso.datetime(),
  requestId: z.string(),
  /** Name of the file in the upload's folder. */
  input: z.string(),
  stem: z.string(),
  bytes: z.int(),
  rows: z.int(),
  headers: z.array(z.string()),
  columns: CallColumns,
  hasMark: z.boolean(),
  sheet: z.string().nullable(),
  defaults: z.object({ callDate: z.string().nullable(), timeZone: z.string().nullable() }),
  onError: z.enum(ON_ERROR),
  format: Format,
});
export type StoredUpload = z.infer<typeof StoredUpload>;

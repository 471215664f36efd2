import type { Taxonomy } from "@disposition/taxonomy";
import { z } from "zod";
import { Problem } from "../../problem/problem.ts";
import type { DatasetReader } from "./dataset-reader.ts";

const Column = z.string().nullable();

/** Names of the columns that calls are read from; null where the file has none. */
export const CallColumns = z.object({ transcript: z.string(), callDate: Column, timeZone: Column, id: Column });
export type CallColumns = z.infer<typeof CallColumns>;

/** Columns that the client has named. */
export type GivenColumns = { readonly [K in keyof CallColumns]?: string | undefined };

/** Older services took the first column whose name has one of these words in it. */
const TRANSCRIPT_WORDS = /transcript|text|conversation/iu;

/**
 * Finds out which columns hold the transcript, the day of the call, its time zone and its id.
 *
 * @param hasDate - Whether a day for all calls was given, so that none has to be found.
 * @throws Problem `column_missing`, `column_unclear`
 */
export function chooseColumns(
  { guessColumns }: DatasetReader,
  headers: readonly string[],
  taxonomy: Taxonomy,
  given: GivenColumns,
  hasDate: boolean,
): CallColumns {
  for (const name of Object.values(given)) {
    if (name !== undefined && !headers.includes(name)) {
      throw new Problem(
        "column_missing",
        "the file has no column of the name that the request gives; compare the spelling",
      );
    }
  }
  const named: Record<string, string> = {};
  for (const [target, name] of Object.entries(given)) if (name !== undefined) named[target] = name;
  const { columns, ambiguous } = guessColumns(headers, taxonomy, named);
  const find = (target: string) => columns.find((column) => column.target === target)?.column ?? null;
  const transcript = find("transcript") ?? headers.find((header) => TRANSCRIPT_WORDS.test(header));
  if (transcript === undefined) {
    throw new Problem("column_missing", 'no column is called "transcript"; rename one, or name it as transcriptColumn');
  }
  if (!hasDate && ambiguous.some(({ target }) => target === "callDate")) {
    const detail = "two columns could be the day of the call; name one as callDateColumn";
    throw new Problem("column_unclear", detail);
  }
  return { transcript, callDate: find("callDate"), timeZone: find("timeZone"), id: find("id") };
}

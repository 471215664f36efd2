import { type CallWords, readRows } from "@disposition/dataset";
import { callOfRow } from "../../call-of-row.ts";

/**
 * What was said in the calls of a `.jsonl` or `.csv` file, by id; only of the calls that are `wanted`, so memory holds their
 * transcripts and no others.
 */
export async function readCallWords(path: string, wanted: ReadonlySet<string>): Promise<Map<string, CallWords>> {
  const words = new Map<string, CallWords>();
  for await (const row of readRows(path)) {
    if ("error" in row) throw row.error;
    const { id, transcript, callDate } = callOfRow(row.value, row.line);
    if (!wanted.has(id)) continue;
    const { language } = row.value as { readonly language?: unknown };
    words.set(id, { transcript, callDate, language: typeof language === "string" ? language : null });
  }
  return words;
}

import { z } from "zod";
import { RowOutcome } from "../upload/row-outcome.ts";
import { wholeLines } from "./whole-lines.ts";

/** The last line of a journal: how the job ended. */
export const JobEnd = z.object({
  end: z.enum(["done", "failed"]),
  at: z.iso.datetime(),
  code: z.string().optional(),
  detail: z.string().optional(),
});
export type JobEnd = z.infer<typeof JobEnd>;

/** What stands in a journal. */
export interface JournalFacts {
  /** Rows that are there whole and in their order, from the first on. */
  readonly rows: number;
  readonly failed: number;
  /** Where they end; what stands behind is torn. */
  readonly bytes: number;
  readonly end: JobEnd | null;
}

const NOTHING: JournalFacts = { rows: 0, failed: 0, bytes: 0, end: null };

/** Reads a journal as far as it can be trusted. One that is missing is empty. */
export async function readJournal(path: string): Promise<JournalFacts> {
  let facts = NOTHING;
  try {
    for await (const { text, end } of wholeLines(path)) {
      const line = parse(text);
      const last = JobEnd.safeParse(line);
      if (last.success) return { ...facts, bytes: end, end: last.data };
      const outcome = RowOutcome.safeParse(line);
      if (!outcome.success || outcome.data.row !== facts.rows) return facts;
      const failed = facts.failed + Number(outcome.data.status === "error");
      facts = { rows: facts.rows + 1, failed, bytes: end, end: null };
    }
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return NOTHING;
    throw error;
  }
  return facts;
}

/** The outcomes in a journal, in the order of the rows. */
export async function* journalOutcomes(path: string): AsyncGenerator<RowOutcome> {
  for await (const { text } of wholeLines(path)) {
    const outcome = RowOutcome.safeParse(parse(text));
    if (!outcome.success) return;
    yield outcome.data;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

import type { Taxonomy } from "@disposition/taxonomy";
import type { DoneRow } from "../classify-rows.ts";

/** Counts that end a JSON answer. */
export interface ResultSummary {
  readonly rows: number;
  readonly ok: number;
  readonly failed: number;
  /** Failed rows that were left out because the client asked for it. */
  readonly skipped: number;
  /** Versions of the models that made the rows: more than one where a job went on with another. */
  readonly models: readonly string[];
}

/** Rows on their way into an answer, in the order of the file. */
export interface ResultSource {
  readonly taxonomy: Taxonomy;
  readonly headers: readonly string[];
  readonly rows: AsyncIterable<DoneRow>;
  /** Valid once `rows` is over. */
  readonly summary: () => ResultSummary;
  readonly hasMark: boolean;
  readonly escapeFormulas: boolean;
}

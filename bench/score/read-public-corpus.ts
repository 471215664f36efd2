import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Corpus, Gold, Row } from "./row.ts";

/** What the corpora's README promises of a span. */
export type PublicSpan = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind?: string;
  readonly value: number | string | readonly [number, number] | null;
  readonly value_past?: string | null;
  readonly currency?: string;
  readonly unit?: string;
};

type PublicRow = {
  readonly id: string;
  readonly text: string;
  readonly lang: string;
  readonly reference: string | null;
  readonly expected: readonly PublicSpan[] | null;
  readonly errata?: unknown;
  readonly us_date_order?: unknown;
};

export type ReadOptions = {
  /** The written values that are right for a span of a text; none: that something is found is all that counts. */
  readonly valuesOf: (span: PublicSpan, text: string) => readonly string[];
  /** Leaves out the rows of which some span is of another sort. */
  readonly only?: (span: PublicSpan) => boolean;
};

/** For texts without a day of their own. */
const DEFAULT_CALL_DATE = "2026-03-18T11:30:00+05:30";

/** Reads `<folder>/<file>.jsonl` without the rows marked as wrong or in US date order; null when it is not there. */
export function readPublicCorpus(folder: string, file: string, options: ReadOptions): Corpus | null {
  const path = join(folder, `${file}.jsonl`);
  if (!existsSync(path)) return null;
  const lines = readFileSync(path, "utf8").split("\n");
  const rows = lines.filter((line) => line.trim() !== "").map((line): PublicRow => JSON.parse(line));
  return { name: file, rows: rows.flatMap((row) => rowOf(row, options)) };
}

function rowOf(row: PublicRow, { valuesOf, only = () => true }: ReadOptions): Row[] {
  const { id, text, lang: language, reference, expected } = row;
  if (row.errata !== undefined || row.us_date_order !== undefined || expected === null) return [];
  if (!expected.every(only)) return [];
  const callDate = reference === null ? DEFAULT_CALL_DATE : `${reference}+05:30`;
  const gold = expected.map((span): Gold => {
    const { start, end } = span;
    const right = valuesOf(span, text);
    return {
      span: { start, end },
      shown: `${span.text} = ${right.join(" or ") || "?"}`,
      right,
      part: right.flatMap(endsOf),
    };
  });
  return [{ id, text, language, callDate, gold }];
}

function endsOf(written: string): string[] {
  return written.includes("..") ? written.split("..") : [];
}

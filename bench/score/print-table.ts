import Table from "cli-table3";
import type { Contest } from "./contests.ts";
import { judgeRow } from "./judge-row.ts";
import { type Summary, summarise } from "./summarise.ts";

const HEAD = [
  "corpus",
  "language",
  "rows",
  "spans",
  "overlap %",
  "exact %",
  "right %",
  "wrong %",
  "false / 1,000 words",
  "false / 100 empty rows",
];

/** Prints one line per corpus and language. */
export function printTable(contests: readonly Contest[]): void {
  const table = new Table({
    head: HEAD,
    style: { head: [], border: [], compact: true },
    colAligns: HEAD.map(alignment),
  });
  for (const { name, corpus, finder } of contests) {
    const judged = corpus.rows.map((row) => judgeRow(row, finder));
    for (const language of new Set(corpus.rows.map((row) => row.language))) {
      const summary = summarise(judged.filter(({ row }) => row.language === language));
      table.push([name, language, ...cells(summary)]);
    }
  }
  console.log(table.toString());
}

function alignment(_head: string, column: number): "left" | "right" {
  return column < 2 ? "left" : "right";
}

function cells(summary: Summary): string[] {
  const { rows, spans, overlap, exact, right, wrong, falsePerThousandWords, falsePerHundredEmptyRows } = summary;
  const shares = [overlap, exact, right, wrong].map((share) => decimal(share === null ? null : share * 100));
  return [String(rows), String(spans), ...shares, decimal(falsePerThousandWords), decimal(falsePerHundredEmptyRows)];
}

function decimal(value: number | null): string {
  return value === null ? "–" : value.toFixed(1);
}

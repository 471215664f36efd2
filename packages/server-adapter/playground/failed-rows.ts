/** A row that got no record. */
export interface FailedRow {
  /** From 1, in the order of the file. */
  readonly row: number;
  readonly code: string;
  readonly why: string;
}

/** Reads the rows that failed off a result in JSON Lines. The file's own columns of these names got ours renamed. */
export function failedRows(jsonl: string): FailedRow[] {
  const rows = jsonl
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
  return rows.flatMap((row, index) => {
    if (ours(row, "status") !== "error") return [];
    return [{ row: index + 1, code: String(ours(row, "error_code")), why: String(ours(row, "error_detail")) }];
  });
}

function ours(row: Readonly<Record<string, unknown>>, name: string): unknown {
  const renamed = `predicted_${name}`;
  return renamed in row ? ours(row, renamed) : row[name];
}

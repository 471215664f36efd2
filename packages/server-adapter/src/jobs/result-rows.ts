import { Problem } from "../problem/problem.ts";
import type { DoneRow } from "../upload/classify-rows.ts";
import type { SourceRow } from "../upload/read/upload-rows.ts";
import type { RowOutcome } from "../upload/row-outcome.ts";

/** The rows of a file with what became of each. @throws Problem when the two do not fit together. */
export async function* resultRows(
  rows: AsyncGenerator<SourceRow>,
  outcomes: AsyncGenerator<RowOutcome>,
): AsyncGenerator<DoneRow> {
  try {
    for await (const { row, value } of rows) {
      const next = await outcomes.next();
      if (next.done || next.value.row !== row) {
        throw new Problem("internal", "the kept rows do not fit the file; send the file again");
      }
      yield { value, outcome: next.value };
    }
  } finally {
    await outcomes.return(undefined);
  }
}

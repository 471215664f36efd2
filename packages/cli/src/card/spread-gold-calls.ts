import { readRows } from "@disposition/dataset";
import type { GoldCall } from "@disposition/evaluate";
import { collections, DispositionError, labelledCallSchema } from "@disposition/taxonomy";
import { z } from "zod";

const GoldRow = labelledCallSchema(collections);

/**
 * Labelled calls for a baseline to learn from, at most `limit` of a file of any size, spread evenly over it. The file is
 * read twice; only the calls that are taken are checked and kept.
 *
 * @throws DispositionError `INPUT_INVALID` that names the first bad line among those taken.
 */
export async function spreadGoldCalls(path: string, limit: number): Promise<GoldCall[]> {
  let rows = 0;
  for await (const _row of readRows(path)) rows += 1;
  const share = Math.min(1, limit / rows);
  const taken: GoldCall[] = [];
  let index = 0;
  for await (const row of readRows(path)) {
    const isTaken = Math.floor((index + 1) * share) > Math.floor(index * share);
    index += 1;
    if (!isTaken) continue;
    if ("error" in row) throw row.error;
    const parsed = GoldRow.safeParse(row.value);
    if (!parsed.success) {
      throw new DispositionError("INPUT_INVALID", `"${path}" line ${row.line}: ${z.prettifyError(parsed.error)}`);
    }
    const { id, transcript, labels } = parsed.data;
    taken.push({ id, transcript, labels });
  }
  return taken;
}

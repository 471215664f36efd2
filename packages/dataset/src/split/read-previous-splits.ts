import { access } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { IntList } from "./int-list.ts";
import { KeyTable } from "./key-table.ts";
import type { PreviousSplits } from "./plan-splits.ts";
import { codeOf, splitAt, TEST } from "./split-code.ts";
import { SPLITS } from "./split-of.ts";
import { eachRow } from "./verify/hashed-rows.ts";

const IdAndOrigin = z.object({ id: z.string().min(1), origin: z.unknown().optional() });

/**
 * Where the calls of an existing data set stand, read from its `*.calls.jsonl`. Made and repeated rows are left out:
 * they are no calls. About 20 bytes per call.
 *
 * @returns null when the folder has no such file.
 * @throws DispositionError `FILE_INVALID` when one is broken.
 */
export async function readPreviousSplits(folder: string): Promise<(PreviousSplits & { readonly size: number }) | null> {
  const keys = new KeyTable();
  const codes = new IntList();
  let files = 0;
  for (const split of SPLITS) {
    const path = join(folder, `${split}.calls.jsonl`);
    if (!(await exists(path))) continue;
    files += 1;
    await eachRow(path, IdAndOrigin, ({ id, origin }) => {
      if (origin !== undefined) return;
      const number = keys.numberOf("id", id);
      if (number === codes.length) codes.push(codeOf(split));
      // in a set that leaked, the held-out place counts
      else codes.set(number, Math.min(TEST, Math.max(codes.at(number), codeOf(split))));
    });
  }
  if (files === 0) return null;
  return {
    size: keys.size,
    get: (id) => {
      const number = keys.find("id", id);
      return number === null ? undefined : (splitAt(codes.at(number)) ?? undefined);
    },
  };
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

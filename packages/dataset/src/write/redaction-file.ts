import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { DispositionError } from "@disposition/taxonomy";
import { z } from "zod";
import type { RedactionReport } from "../clean/redaction-report.ts";
import { parseJson } from "./parse-json.ts";

/** Where a data set's folder keeps what redaction did to its calls. */
export const REDACTION_FILE = "redaction.json";

const Count = z.int().min(0);
const Counts = z.record(z.string(), Count);
const RedactionFile = z.strictObject({
  kind: z.literal("disposition-redaction-report"),
  version: z.literal(1),
  calls: Count,
  changed: Count,
  masked: Counts,
  keys: Count,
  residual: z.strictObject({ digits: Count, mail: Count, pan: Count, spoken: Count }),
  callsWithResidual: Count,
  lostEvidence: Counts,
}) satisfies z.ZodType<RedactionReport>;

/** The redaction report of a folder; null when it has none. @throws DispositionError `FILE_INVALID` when it is broken. */
export async function readRedaction(folder: string): Promise<RedactionReport | null> {
  const path = join(folder, REDACTION_FILE);
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw new DispositionError("FILE_INVALID", `cannot read "${path}": ${error.message}`, { cause: error });
  });
  if (text === null) return null;
  const parsed = RedactionFile.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  throw new DispositionError("FILE_INVALID", `"${path}" is no redaction report: ${z.prettifyError(parsed.error)}`);
}

import { readFile } from "node:fs/promises";
import { Calibration, DispositionError, type Taxonomy } from "@disposition/taxonomy";
import { z } from "zod";

/**
 * Reads a calibration and checks that it is for this task.
 *
 * @param source - A file, or what stood in one.
 * @throws DispositionError `FILE_INVALID` for what is no calibration, `FINGERPRINT_MISMATCH` for another task's.
 */
export async function loadCalibration(
  source: string | Calibration | undefined,
  taxonomy: Taxonomy,
  fingerprint: string,
): Promise<Calibration | undefined> {
  if (source === undefined) return undefined;
  const name = typeof source === "string" ? `"${source}"` : "the calibration";
  const parsed = Calibration.safeParse(typeof source === "string" ? await readJson(source) : source);
  if (!parsed.success) throw invalid(`${name} is no calibration: ${z.prettifyError(parsed.error)}`);
  const stranger = Object.keys(parsed.data.fields).find(
    (path) => !taxonomy.fields.some((field) => field.path === path),
  );
  if (stranger !== undefined) throw invalid(`${name} calibrates "${stranger}", no field of "${taxonomy.name}"`);
  if (parsed.data.fingerprint === fingerprint) return parsed.data;
  const message = `${name} was fitted under fingerprint ${parsed.data.fingerprint}, this classifier has ${fingerprint}: fit it again`;
  throw new DispositionError("FINGERPRINT_MISMATCH", message);
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch (cause) {
    throw invalid(`cannot read a calibration from "${path}"; pass a JSON file`, cause);
  }
}

function invalid(message: string, cause?: unknown): DispositionError {
  return new DispositionError("FILE_INVALID", message, { cause });
}

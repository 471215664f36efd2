import { randomBytes } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { DispositionError } from "@disposition/taxonomy";
import { fileError } from "../../batch/file-error.ts";

const VARIABLE = "DISPOSITION_SECRET";

/**
 * The secret that turns borrowers and phones into pseudonyms: of a file, which is made when it is not there, or of the
 * environment. The same secret gives the same pseudonyms, so that a borrower stays one over the weeks.
 *
 * @throws DispositionError `INPUT_INVALID` when there is none, `FILE_INVALID` when the file cannot be read or made.
 */
export async function secretOf(file: string | undefined): Promise<string> {
  const fromEnvironment = process.env[VARIABLE];
  if (file === undefined && fromEnvironment) return fromEnvironment;
  if (file === undefined) {
    const message = `pseudonyms need a secret; give --secret <file>, which is made when missing, or set ${VARIABLE}`;
    throw new DispositionError("INPUT_INVALID", message);
  }
  const known = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw fileError(`cannot read "${file}"`, error);
  });
  if (known?.trim()) return known.trim();
  const secret = randomBytes(32).toString("hex");
  await writeFile(file, `${secret}\n`, { mode: 0o600 }).catch((error) => {
    throw fileError(`cannot write "${file}"`, error);
  });
  return secret;
}

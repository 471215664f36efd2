import { readFile } from "node:fs/promises";
import type { Scope } from "@disposition/server-adapter";
import { DispositionError } from "@disposition/taxonomy";
import { fileError } from "../batch/file-error.ts";

/** An API key by its hash, as the service takes it. */
export interface HashedKey {
  readonly id: string;
  readonly sha256: string;
  readonly scopes: Scope[];
}

const SCOPES: readonly Scope[] = ["predict", "upload", "metrics", "admin"];
const USUAL_SCOPES: readonly Scope[] = ["predict", "upload"];

/** Variable of the environment that holds keys in the format of the file. */
const KEYS_VARIABLE = "DISPOSITION_API_KEYS";

/** Keys of the file and of `DISPOSITION_API_KEYS`. @throws DispositionError that names the line and nothing that stands there. */
export async function readKeys(
  file: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<readonly HashedKey[]> {
  const ofFile = file === undefined ? [] : parseKeys(await readText(file), `"${file}"`);
  const keys = [...ofFile, ...parseKeys(environment[KEYS_VARIABLE] ?? "", KEYS_VARIABLE)];
  const twice = keys.find(({ id }, index) => keys.findIndex((key) => key.id === id) !== index);
  if (twice === undefined) return keys;
  throw new DispositionError("INPUT_INVALID", `two API keys are named "${twice.id}"; give each a name of its own`);
}

/**
 * Reads keys, one a line (or between semicolons): a name, the SHA-256 of the key in hex, and the scopes, by default
 * `predict,upload`. `#` begins a comment.
 *
 * @example parseKeys(`crm ${"ab".repeat(32)} predict`, "keys.txt") // [{ id: "crm", sha256: "abab…", scopes: ["predict"] }]
 */
export function parseKeys(text: string, source: string): readonly HashedKey[] {
  return text.split(/\r?\n|;/u).flatMap((line, index) => {
    const words = (line.split("#")[0] ?? "").trim();
    return words === "" ? [] : [parseKey(words, `line ${index + 1} of ${source}`)];
  });
}

function parseKey(words: string, place: string): HashedKey {
  const [id = "", hash = "", scopes, ...rest] = words.split(/\s+/u);
  if (!/^[\w.:-]{1,128}$/u.test(id)) throw wrong(place, "the name has letters, digits and . _ : - only");
  const sha256 = hash.replace(/^sha256:/u, "").toLowerCase();
  if (!/^[0-9a-f]{64}$/u.test(sha256)) {
    throw wrong(place, 'after the name comes the SHA-256 of the key, 64 hex digits: printf %s "$KEY" | sha256sum');
  }
  const named = scopes?.split(",") ?? USUAL_SCOPES;
  const known = SCOPES.filter((scope) => named.includes(scope));
  if (known.length === named.length && rest.length === 0) return { id, sha256, scopes: known };
  throw wrong(place, `after the hash come scopes with commas between them: ${SCOPES.join(",")}`);
}

function wrong(place: string, remedy: string): DispositionError {
  return new DispositionError("INPUT_INVALID", `${place} is no API key; ${remedy}`);
}

async function readText(file: string): Promise<string> {
  return readFile(file, "utf8").catch((cause) => {
    throw fileError(`cannot read "${file}"`, cause);
  });
}

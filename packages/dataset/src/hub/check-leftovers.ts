import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type DataSetManifest, DispositionError } from "@disposition/taxonomy";
import { findResidual, hasResidual } from "../clean/find-residual.ts";
import { readTrainingRows } from "../write/data-set-folder.ts";
import { parseJson } from "../write/parse-json.ts";
import { REDACTION_FILE, readRedaction } from "../write/redaction-file.ts";
import type { TrainingRow } from "../write/training-row.ts";
import type { PlannedFile } from "./upload-plan.ts";
import type { UploadSettings } from "./upload-settings.ts";

/** Hashes hold long runs of digits by chance, and fingerprints too. */
const HASHES = /(?<![0-9A-Za-z])[0-9a-f]{16,64}(?![0-9A-Za-z])/gu;

/**
 * Makes sure that the calls were redacted, then reads every row of the set, ids included, and every text that describes
 * it, for personal data that was left. Exports are not read: the plan made sure that they were made of these rows.
 *
 * @throws DispositionError `INPUT_INVALID` without a report that says that nothing was left, and with the number of rows
 * per file that hold personal data, never with what was found.
 */
export async function checkLeftovers(
  settings: UploadSettings,
  manifest: DataSetManifest,
  plan: readonly PlannedFile[],
): Promise<void> {
  await checkReport(settings.folder);
  const leftovers: string[] = [];
  for (const split of Object.values(manifest.splits)) {
    const { rows, first } = await dirtyRows(settings, split);
    if (rows > 0) leftovers.push(`${split.file}: ${rows} of ${split.rows} rows, first line ${first}`);
  }
  const companions = plan.map(({ path }) => path).filter((path) => /\.(?:md|json|yaml)$/u.test(path));
  for (const path of companions) {
    if (path !== "tokens.json" && (await isDirty(settings, path))) leftovers.push(path);
  }
  if (leftovers.length === 0) return;
  const remedy = "redact the calls and build the set again";
  throw new DispositionError(
    "INPUT_INVALID",
    `"${settings.folder}" holds personal data (${leftovers.join("; ")}); ${remedy}`,
  );
}

/** Names have no shape that a second look could see, so a first one must have been taken. */
async function checkReport(folder: string): Promise<void> {
  const report = await readRedaction(folder);
  if (report === null) {
    const message = `"${folder}" has no ${REDACTION_FILE}, so nobody knows whether names were masked; redact the calls first`;
    throw new DispositionError("INPUT_INVALID", message);
  }
  if (report.callsWithResidual === 0 && !hasResidual(report.residual)) return;
  const message = `${REDACTION_FILE} in "${folder}" says that personal data is left in ${report.callsWithResidual} calls`;
  throw new DispositionError("INPUT_INVALID", `${message}; redact them or leave them out, and build the set again`);
}

async function dirtyRows(
  { folder, onProgress, signal }: UploadSettings,
  split: DataSetManifest["splits"][string],
): Promise<{ rows: number; first: number | null }> {
  let row = 0;
  let rows = 0;
  let first: number | null = null;
  for await (const trainingRow of readTrainingRows(folder, split)) {
    row += 1;
    if (textsOf(trainingRow).some(holdsPersonalData)) {
      rows += 1;
      first ??= row;
    }
    if (row % 1000 !== 0) continue;
    signal?.throwIfAborted();
    onProgress({ phase: "check", file: split.file, share: row / split.rows });
  }
  onProgress({ phase: "check", file: split.file, share: 1 });
  return { rows, first };
}

async function isDirty({ folder }: UploadSettings, path: string): Promise<boolean> {
  const text = await readFile(join(folder, path), "utf8");
  const texts = path.endsWith(".json") ? stringsIn(parseJson(text)) : text.split("\n");
  return texts.some((one) => holdsPersonalData(one.replaceAll(HASHES, "")));
}

/** An answer is JSON whose numbers are sums; a sum of eight digits is nobody's number. */
function textsOf({ id, messages }: TrainingRow): string[] {
  const texts = messages.flatMap(({ role, content }) => {
    const answer = role === "assistant" ? parseJson(content) : undefined;
    return answer === undefined ? [content] : stringsIn(answer);
  });
  return [id, ...texts];
}

function holdsPersonalData(text: string): boolean {
  return hasResidual(findResidual(text));
}

/** Every string of a JSON value, keys included; numbers are counts. */
function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...stringsIn(inner)]);
}

import type { Taxonomy } from "@disposition/taxonomy";
import type { DoneRow } from "../classify-rows.ts";
import type { RowOutcome } from "../row-outcome.ts";
import { errorDetail, fold, freeName } from "./result-columns.ts";
import type { ResultSource } from "./result-source.ts";

/** One JSON object: `rows`, then `summary`, so that half an answer is no JSON at all. */
export async function* writeJson(source: ResultSource): AsyncGenerator<Uint8Array> {
  const toRecord = recordMaker(source);
  yield Buffer.from('{"rows":[');
  let separator = "\n";
  for await (const row of source.rows) {
    yield Buffer.from(separator + JSON.stringify(toRecord(row)));
    separator = ",\n";
  }
  yield Buffer.from(`\n],"summary":${JSON.stringify(source.summary())}}\n`);
}

/** One JSON object a line; the last one has only a `summary`. */
export async function* writeJsonl(source: ResultSource): AsyncGenerator<Uint8Array> {
  const toRecord = recordMaker(source);
  for await (const row of source.rows) yield Buffer.from(`${JSON.stringify(toRecord(row))}\n`);
  yield Buffer.from(`${JSON.stringify({ summary: source.summary() })}\n`);
}

/** The row as it came, with the labels beside its own columns. */
function recordMaker({ taxonomy, headers }: ResultSource): (row: DoneRow) => object {
  const taken = new Set(headers.flatMap((header) => [fold(header), fold(header.split(".")[0] ?? header)]));
  const names = new Map([...groups(taxonomy), ...REST].map((name) => [name, freeName(name, taken)]));
  return ({ value, outcome }) => {
    const made = Object.entries(partsOf(outcome)).map(([name, part]) => [names.get(name) ?? name, part]);
    return { ...own(value), ...Object.fromEntries(made) };
  };
}

const REST = ["confidence", "review", "status", "error_code", "error_detail"];

function groups({ fields }: Taxonomy): string[] {
  return fields.map(({ path }) => path.split(".")[0] ?? path);
}

function own(value: unknown): object {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}

function partsOf(outcome: RowOutcome): object {
  const { status } = outcome;
  if (status === "error") return { status, error_code: outcome.code, error_detail: errorDetail(outcome) };
  const { labels, confidence, review } = outcome;
  return { ...labels, confidence, review, status };
}

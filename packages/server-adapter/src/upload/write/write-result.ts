import type { DoneRow } from "../classify-rows.ts";
import type { OutputFormat } from "../output-format.ts";
import type { OnError } from "../upload-wishes.ts";
import type { ResultSource, ResultSummary } from "./result-source.ts";
import { writeCsv } from "./write-csv.ts";
import { writeJson, writeJsonl } from "./write-json.ts";
import { writeXlsx } from "./write-xlsx.ts";

const writers: Readonly<Record<OutputFormat, (source: ResultSource) => AsyncGenerator<Uint8Array>>> = {
  csv: writeCsv,
  xlsx: writeXlsx,
  json: writeJson,
  jsonl: writeJsonl,
};

export interface ResultOrder extends Omit<ResultSource, "summary"> {
  readonly format: OutputFormat;
  readonly onError: OnError;
}

/** The bytes of an answer. */
export function writeResult({ format, onError, rows, ...source }: ResultOrder): AsyncGenerator<Uint8Array> {
  const tally = new Tally();
  return writers[format]({ ...source, rows: tally.count(rows, onError), summary: () => tally.summary() });
}

class Tally {
  #ok = 0;
  #failed = 0;
  #skipped = 0;
  readonly #models = new Set<string>();

  async *count(rows: AsyncIterable<DoneRow>, onError: OnError): AsyncGenerator<DoneRow> {
    for await (const row of rows) {
      if (row.outcome.status === "ok") {
        this.#ok += 1;
        this.#models.add(row.outcome.model);
      } else {
        this.#failed += 1;
        if (onError === "skip") {
          this.#skipped += 1;
          continue;
        }
      }
      yield row;
    }
  }

  summary(): ResultSummary {
    const models = [...this.#models];
    return { rows: this.#ok + this.#failed, ok: this.#ok, failed: this.#failed, skipped: this.#skipped, models };
  }
}

import type { Classification } from "@disposition/core";
import type { Row } from "@disposition/dataset";
import { type Call, type collections, DEFAULT_TIME_ZONE, DispositionError } from "@disposition/taxonomy";
import { callOfRow } from "../call-of-row.ts";

/** Classifies calls: what a batch needs of a `DispositionClassifier`. */
export interface CallToRecord {
  classify(call: Call, options: { readonly signal: AbortSignal }): Promise<Classification<typeof collections>>;
}

/** One line of the output. */
export type OutputRow =
  | Pick<Classification<typeof collections>, "id" | "labels" | "confidence" | "review" | "fields">
  | {
      readonly id: string | null;
      readonly line: number;
      readonly error: { readonly code: string; readonly message: string };
    };

/**
 * Makes an output row of an input row. A row that cannot be classified becomes a row that says why; an error that is
 * not the row's own (a server that is down, a disposed engine) is thrown, for every row after it would fail like that.
 *
 * @param startedAt - Instant whose day is taken for calls that do not say when they were.
 */
export function rowClassifier(classifier: CallToRecord, startedAt: string) {
  return {
    async classify(row: Row, options: { readonly signal: AbortSignal }): Promise<OutputRow> {
      let id: string | null = null;
      try {
        if ("error" in row) throw row.error;
        const call = callOfRow(row.value, row.line);
        id = call.id;
        const callDate = call.callDate ?? dayOf(startedAt, call.timeZone);
        const { labels, confidence, review, fields } = await classifier.classify({ ...call, callDate }, options);
        return { id, labels, confidence, review, fields };
      } catch (error) {
        if (!DispositionError.isInstance(error) || options.signal.aborted) throw error;
        if (!isOfRow(error)) throw stopsRun(error, row);
        return { id, line: row.line, error: { code: error.code, message: error.message } };
      }
    },
  };
}

function isOfRow(error: DispositionError): boolean {
  return !error.retryable && error.code !== "DISPOSED";
}

function stopsRun(cause: DispositionError, row: Row): DispositionError {
  const message = `line ${row.line} could not be classified now: ${cause.message}; the rows before it are kept, the same command goes on from there`;
  return new DispositionError(cause.code, message, { cause, retryable: cause.retryable });
}

function dayOf(instant: string, timeZone: string = DEFAULT_TIME_ZONE): string {
  // the Canadian way of writing a day is the ISO way
  return new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" }).format(new Date(instant));
}

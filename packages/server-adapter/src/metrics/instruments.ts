import type { Registry } from "prom-client";
import { buckets } from "./buckets.ts";
import type { Prom } from "./load-prom-client.ts";

/** Where metrics are registered, and what their names begin with. */
export interface MetricsHome {
  readonly prom: Prom;
  readonly registry: Registry;
  readonly prefix: string;
}

/** The counters and histograms that events move. */
export type Instruments = ReturnType<typeof createInstruments>;

/** @throws Error where the registry has one of the names already. */
export function createInstruments(home: MetricsHome) {
  return {
    ...httpInstruments(home),
    ...callInstruments(home),
    ...fileInstruments(home),
    ...modelInstruments(home),
    ...shadowInstruments(home),
  };
}

function httpInstruments(home: MetricsHome) {
  const { counter, histogram, gauge } = makers(home);
  const request = ["route", "method", "status"] as const;
  return {
    requests: counter("http_requests_total", "Requests that are over; status 499: the client left.", request),
    requestSeconds: histogram("http_request_duration_seconds", "From the request to its answer.", request, "request"),
    inFlight: gauge("http_requests_in_flight", "Requests that are not over yet.", ["route"]),
    aborted: counter("requests_aborted_total", "Requests whose client left, by how far they were.", ["stage"]),
    rejected: counter("rejected_total", "Requests that were refused before any work.", ["reason"]),
  };
}

function callInstruments(home: MetricsHome) {
  const { counter, histogram } = makers(home);
  return {
    calls: counter("calls_total", "Calls, by what became of them: ok or a problem's code.", [
      "model",
      "lane",
      "outcome",
    ]),
    queueSeconds: histogram("queue_wait_seconds", "From coming in to the start of work.", ["lane"], "wait"),
    inferenceSeconds: histogram(
      "inference_duration_seconds",
      "From the start of work to the answer; without answers that were kept.",
      ["model", "lane"],
      "inference",
    ),
    preempted: counter("calls_preempted_total", "Calls of batches that gave way to a single call.", []),
    inputTokens: histogram("input_tokens", "Length of prompts.", ["model"], "tokens"),
    predictions: counter("predictions_total", "Labels that were given.", ["model", "field", "label"]),
    confidence: histogram("prediction_confidence", "Belief that the whole record is right.", ["model"], "probability"),
    fieldProbability: histogram(
      "field_probability",
      "Belief in the label of one field.",
      ["model", "field"],
      "probability",
    ),
    reviewed: counter("reviews_total", "Calls that a person should look at.", ["model"]),
    reviewReasons: counter("review_reasons_total", "Why; a call may have several reasons.", ["model", "reason"]),
  };
}

function fileInstruments(home: MetricsHome) {
  const { counter, gauge } = makers(home);
  return {
    uploadRows: counter("upload_rows_total", "Rows of files.", ["result"]),
    uploadBytes: counter("upload_bytes_total", "Bytes of files.", []),
    jobs: gauge("jobs", "Files that are worked on while nobody waits, and those that are kept.", ["state"]),
    checkpointLag: gauge(
      "job_checkpoint_lag_rows",
      "Rows that were made and not on disk, at the latest checkpoint.",
      [],
    ),
  };
}

function modelInstruments(home: MetricsHome) {
  const { counter, histogram } = makers(home);
  return {
    swaps: counter("model_swaps_total", "Attempts to put another model in place: ok, or where they ended.", ["result"]),
    loadSeconds: histogram("engine_load_seconds", "Time that loading a model took.", ["result"], "load"),
  };
}

function shadowInstruments(home: MetricsHome) {
  const { counter, histogram } = makers(home);
  return {
    shadowCalls: counter("shadow_comparisons_total", "Calls that a shadow model answered too.", ["candidate", "agree"]),
    shadowFields: counter("shadow_field_comparisons_total", "The same, field by field.", [
      "candidate",
      "field",
      "agree",
    ]),
    shadowDropped: counter("shadow_dropped_total", "Sampled calls that the shadow model did not answer.", ["reason"]),
    shadowSeconds: histogram(
      "shadow_duration_seconds",
      "What the shadow model took for one call.",
      ["candidate"],
      "inference",
    ),
  };
}

/** Makers of metrics with the prefix of their home. */
export type Makers = ReturnType<typeof makers>;

/** @param collect - Called before each scrape of a metric, to bring it up to date. */
export function makers({ prom, registry, prefix }: MetricsHome, collect?: () => Promise<void>) {
  const base = <L extends string>(name: string, help: string, labelNames: readonly L[]) => ({
    ...{ name: `${prefix}${name}`, help, labelNames },
    registers: [registry],
    ...(collect && { collect }),
  });
  return {
    counter: <L extends string>(name: string, help: string, labels: readonly L[]) =>
      new prom.Counter<L>(base(name, help, labels)),
    gauge: <L extends string>(name: string, help: string, labels: readonly L[]) =>
      new prom.Gauge<L>(base(name, help, labels)),
    histogram: <L extends string>(name: string, help: string, labels: readonly L[], unit: keyof typeof buckets) =>
      new prom.Histogram<L>({ ...base(name, help, labels), buckets: [...buckets[unit]] }),
  };
}

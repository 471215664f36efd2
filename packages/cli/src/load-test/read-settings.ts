import { DispositionError } from "@disposition/taxonomy";
import { wholeNumber } from "../model-options.ts";
import { inventedCalls } from "./invented-calls.ts";
import type { Load, LoadSettings } from "./load-settings.ts";
import { parseDuration } from "./parse-duration.ts";
import { parseHeader } from "./parse-header.ts";
import { predictUrl } from "./predict-url.ts";
import { readCalls } from "./read-calls.ts";
import { parseSlo } from "./slo-condition.ts";

/** The options of `disposition load-test` as the command line gives them. */
export interface LoadTestOptions {
  readonly workers?: string;
  readonly requests?: string;
  readonly duration?: string;
  readonly rate?: string;
  readonly arrivals?: "constant" | "poisson";
  readonly connections?: string;
  readonly calls?: string;
  readonly distinct?: boolean;
  readonly older?: boolean;
  readonly stream?: boolean;
  readonly header?: readonly string[];
  readonly apiKey?: string;
  readonly timeout: string;
  readonly retryAfter: "honour" | "ignore";
  readonly warmUp?: string;
  readonly slo?: readonly string[];
  readonly seed: string;
}

const WORKERS = 5;
const REQUESTS = 100;
const DURATION_MS = 10_000;
const CONNECTIONS = 1000;
/** Fewest warm-up requests: the first ones of a service compile its code. */
const WARM_UP = 5;

/** Reads the options. @throws DispositionError that names the one that is wrong. */
export async function readSettings(url: string, options: LoadTestOptions): Promise<LoadSettings> {
  const load = options.rate === undefined ? closedLoad(options) : openLoad(options, options.rate);
  const slo = (options.slo ?? []).map(parseSlo);
  if (!options.stream && slo.some(({ measure }) => measure === "first-byte")) {
    throw new DispositionError("INPUT_INVALID", "--slo asks for the first byte of a stream; add --stream");
  }
  return {
    url: predictUrl(url),
    load,
    calls: options.calls === undefined ? inventedCalls : await readCalls(options.calls),
    callsFile: options.calls ?? null,
    distinct: options.calls === undefined || (options.distinct ?? false),
    dateKey: options.older ? "current_date" : "callDate",
    stream: options.stream ?? false,
    headers: headersOf(options),
    timeoutMs: parseDuration("--timeout", options.timeout),
    retryAfter: options.retryAfter,
    warmUp: warmUpOf(load, options.warmUp),
    slo,
    seed: countFrom0("--seed", options.seed),
  };
}

function closedLoad({ workers, requests, duration, arrivals, connections }: LoadTestOptions): Load {
  const stray = arrivals !== undefined ? "--arrivals" : connections !== undefined ? "--connections" : null;
  if (stray !== null) {
    throw new DispositionError("INPUT_INVALID", `${stray} belongs to an open loop; add --rate, or leave it out`);
  }
  const durationMs = duration === undefined ? null : parseDuration("--duration", duration);
  const most = requests === undefined ? null : wholeNumber("--requests", requests);
  return {
    loop: "closed",
    workers: workers === undefined ? WORKERS : wholeNumber("--workers", workers),
    requests: most ?? (durationMs === null ? REQUESTS : null),
    durationMs,
  };
}

function openLoad({ workers, requests, duration, arrivals, connections }: LoadTestOptions, rate: string): Load {
  if (workers !== undefined) {
    const message = "--workers is for a closed loop and --rate for an open one; leave one out";
    throw new DispositionError("INPUT_INVALID", message);
  }
  const ratePerSecond = Number(rate.replace(/\/s$/u, ""));
  if (!(ratePerSecond > 0 && ratePerSecond <= 1e6)) {
    throw new DispositionError("INPUT_INVALID", `--rate is "${rate}"; give requests per second, above 0`);
  }
  const most = requests === undefined ? null : wholeNumber("--requests", requests);
  const durationMs = duration === undefined ? null : parseDuration("--duration", duration);
  return {
    loop: "open",
    ratePerSecond,
    arrivals: arrivals ?? "constant",
    connections: connections === undefined ? CONNECTIONS : wholeNumber("--connections", connections),
    requests: most,
    durationMs: durationMs ?? (most === null ? DURATION_MS : null),
  };
}

function headersOf({ header = [], apiKey }: LoadTestOptions): Record<string, string> {
  const key = apiKey === undefined || apiKey === "" ? [] : [parseHeader(`x-api-key: ${apiKey}`)];
  return Object.fromEntries([...key, ...header.map(parseHeader)]);
}

function warmUpOf(load: Load, given: string | undefined): number {
  if (given !== undefined) return countFrom0("--warm-up", given);
  return load.loop === "closed" ? Math.max(WARM_UP, load.workers) : WARM_UP;
}

function countFrom0(option: string, text: string): number {
  if (/^\d{1,9}$/u.test(text)) return Number(text);
  throw new DispositionError("INPUT_INVALID", `${option} is "${text}"; give a whole number, 0 or more`);
}

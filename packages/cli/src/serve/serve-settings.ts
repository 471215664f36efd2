import type { ServiceOptions } from "@disposition/server-adapter";
import { DispositionError } from "@disposition/taxonomy";
import { parseDuration } from "../load-test/parse-duration.ts";
import { type ModelOptions, wholeNumber } from "../model-options.ts";
import { isLoopback } from "./is-loopback.ts";
import type { LogLevel } from "./json-logger.ts";
import { parseSize } from "./parse-size.ts";
import { type HashedKey, readKeys } from "./read-keys.ts";

/** What `disposition serve` was told. */
export interface ServeOptions extends ModelOptions {
  readonly host: string;
  readonly port: string;
  readonly prefix: string;
  readonly apiKeys?: string;
  readonly insecure?: boolean;
  readonly openMetrics?: boolean;
  readonly allowHost?: readonly string[];
  readonly allowOrigin?: readonly string[];
  readonly queueLimit: string;
  readonly timeout: string;
  readonly maxBody: string;
  readonly maxUpload: string;
  readonly maxRows: string;
  readonly uploadDir?: string;
  readonly cache?: boolean;
  readonly metrics: boolean;
  readonly legacyMetrics?: boolean;
  readonly playground: boolean;
  readonly inProcess?: boolean;
  readonly drain: string;
  readonly log: LogLevel;
}

/** What a server needs to know, checked. */
export interface ServeSettings {
  readonly host: string;
  readonly port: number;
  readonly prefix: string;
  /** Longest time for what is at work when the server stops, in ms. */
  readonly drainMs: number;
  readonly queueLimit: number;
  readonly cache: boolean;
  readonly isolation: "none" | "process";
  readonly service: ServiceOptions;
}

/** @throws DispositionError `INPUT_INVALID` for what does not fit, and for a public address without keys. */
export async function readServeSettings(
  options: ServeOptions,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<ServeSettings> {
  const keys = await readKeys(options.apiKeys, environment);
  if (keys.length === 0 && !options.insecure && !isLoopback(options.host)) throw unprotected(options.host);
  return {
    host: options.host,
    port: portOf(options.port),
    prefix: prefixOf(options.prefix),
    drainMs: parseDuration("--drain", options.drain),
    queueLimit: wholeNumber("--queue-limit", options.queueLimit),
    cache: options.cache ?? false,
    isolation: options.inProcess ? "none" : "process",
    service: serviceOptions(options, keys),
  };
}

function serviceOptions(options: ServeOptions, keys: readonly HashedKey[]): ServiceOptions {
  return {
    limits: { jsonBytes: parseSize("--max-body", options.maxBody) },
    deadlines: { predictMs: Math.ceil(parseDuration("--timeout", options.timeout)) },
    upload: {
      fileBytes: parseSize("--max-upload", options.maxUpload),
      rows: wholeNumber("--max-rows", options.maxRows),
      ...(options.uploadDir !== undefined && { directory: options.uploadDir }),
    },
    metrics: options.metrics && { process: true, legacyNames: options.legacyMetrics ?? false },
    playground: options.playground,
    browser: browserOptions(options),
    ...(keys.length > 0 && { auth: { keys: [...keys], open: options.openMetrics ? ["metrics"] : [] } }),
  };
}

/**
 * A page anywhere can ask a server on this machine, and can point a name of its own at it to read the answers; so such
 * a server answers to this machine's own names only. Elsewhere proxies and probes use names that are not known here.
 */
function browserOptions({ host, allowHost, allowOrigin }: ServeOptions): NonNullable<ServiceOptions["browser"]> {
  const origins = allowOrigin && { origins: [...allowOrigin] };
  if (!isLoopback(host)) return { ...(allowHost && { hosts: [...allowHost] }), ...origins };
  const own = ["localhost", "127.0.0.1", "[::1]", host.includes(":") ? `[${host}]` : host];
  return { hosts: [...new Set([...own, ...(allowHost ?? [])])], origins: [], ...origins };
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/u.test(text) && port <= 65_535) return port;
  throw new DispositionError("INPUT_INVALID", `--port is "${text}"; give a number up to 65535, or 0 for a free port`);
}

function prefixOf(text: string): string {
  if (text === "" || /^(?:\/[\w.~-]+)+$/u.test(text)) return text;
  throw new DispositionError("INPUT_INVALID", `--prefix is "${text}"; give a path such as /disposition`);
}

function unprotected(host: string): DispositionError {
  const remedy = "give --api-keys, or --insecure where the network itself keeps others out";
  return new DispositionError("INPUT_INVALID", `everybody who reaches ${host} could ask without a key; ${remedy}`);
}

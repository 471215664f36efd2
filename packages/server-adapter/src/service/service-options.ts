import { DispositionError } from "@disposition/taxonomy";
import { z } from "zod";
import { MetricsOptions } from "../metrics/metrics-options.ts";
import { SwapDefaults } from "../models/swap-options.ts";
import type { OpRequest } from "../seam/op-request.ts";
import { ShadowOptions } from "../shadow/shadow-options.ts";
import { JobOptions, UploadOptions } from "../upload/upload-options.ts";
import { SocketOptions } from "../ws/socket-options.ts";
import { BrowserOptions } from "./check-browser.ts";
import { type Principal, Scope } from "./principal.ts";
import type { ServiceLogger } from "./service-logger.ts";

const whole = (least: number, most: number = Number.MAX_SAFE_INTEGER) => z.int().min(least).max(most);
/** Longest delay that a timer can hold, in ms. */
const milliseconds = whole(1, 2 ** 31 - 1);

const Limits = z.strictObject({
  /** Bytes of a JSON body; default 1 MiB. */
  jsonBytes: whole(2).default(1024 * 1024),
  /** Objects and lists within each other; default 64. */
  jsonDepth: whole(2, 1000).default(64),
  /** UTF-16 units of one transcript; default 131,072, some two hours of talk. */
  transcriptCharacters: whole(1).default(128 * 1024),
  /** Calls in one request; default 256. */
  batchCalls: whole(1).default(256),
  /** Requests with many calls that are at work at the same time; default 16. */
  openBatches: whole(1).default(16),
  /** Bytes and time that are spent on reading a refused body to its end, so that the client hears why. */
  discardBytes: whole(0).default(16 * 1024 * 1024),
  discardMs: milliseconds.default(2_000),
});

const Deadlines = z.strictObject({
  /** Longest wait of a single call for its turn; default 10 s. */
  queueMs: milliseconds.default(10_000),
  /** A single call from coming in to its answer, unless `x-deadline-ms` says otherwise; default 30 s. */
  predictMs: milliseconds.default(30_000),
  /** A request with many calls, likewise; default 5 minutes. */
  batchMs: milliseconds.default(300_000),
  /** The most that `x-deadline-ms` may ask for; default 10 minutes. */
  mostMs: milliseconds.default(600_000),
  /** Reading a body; default 2 minutes. */
  bodyMs: milliseconds.default(120_000),
  /** How long a client may leave a stream unread before it is cut; default 60 s. */
  unreadMs: milliseconds.default(60_000),
});

const Name = z.string().regex(/^[\w.:-]{1,128}$/u, "use letters, digits, and . _ : - only");

const Key = z.union([
  z.strictObject({ id: Name, sha256: z.string().regex(/^[0-9a-f]{64}$/u), scopes: z.array(Scope).min(1) }),
  z.strictObject({ id: Name, key: z.string().min(16), scopes: z.array(Scope).min(1) }),
]);

type Identify = (headers: OpRequest["headers"]) => Principal | null | Promise<Principal | null>;

const Auth = z.strictObject({
  /** Each with its text (16 characters or more) or the hex SHA-256 of that. */
  keys: z.array(Key).default([]),
  /** Instead of `keys`: says who asks by the headers, null for nobody. */
  authenticate: z.custom<Identify>((value) => typeof value === "function", "pass a function").optional(),
  /** Scopes that need no key; default none. */
  open: z.array(Scope).default([]),
});

const Bulk = z.strictObject({
  /** Priority of calls that come in batches, in core's queue; default -10, the lowest. */
  priority: z.number().min(-10).max(10).default(-10),
  /** How often a call of a batch may be stopped and begun anew because a single call came; default 8. */
  mostPreemptions: whole(0).default(8),
});

const Options = z.strictObject({
  limits: Limits.prefault({}),
  deadlines: Deadlines.prefault({}),
  /** What a request gets when the queue is full or too slow; default 429. */
  overloadStatus: z.union([z.literal(429), z.literal(503)]).default(429),
  /** Who may do what; default everybody everything. */
  auth: Auth.optional(),
  bulk: Bulk.prefault({}),
  /** Files of calls: `POST /upload`. */
  upload: UploadOptions.prefault({}),
  /** Files that are worked on while nobody waits: `GET /jobs/:id`. */
  jobs: JobOptions.prefault({}),
  /** What `GET /metrics` shows; `false` for no such operation. Needs the package prom-client. */
  metrics: z.union([z.literal(false), MetricsOptions]).prefault({}),
  /** Spans of OpenTelemetry, where `@opentelemetry/api` is installed; default true. */
  tracing: z.boolean().default(true),
  /** A second model that answers a share of the calls too, for comparison; default none. */
  shadow: ShadowOptions.optional(),
  /** What `POST /admin/model` may load, and what a new model has to pass. */
  swap: SwapDefaults.prefault({}),
  /** Calls over a WebSocket, `GET /ws`; `false` for no such operation. Needs the package ws. */
  ws: z.union([z.literal(false), SocketOptions]).prefault({}),
  /** What pages in browsers may do. */
  browser: BrowserOptions.prefault({}),
  /** The page at `GET /`; default true. `false` where the host has a page of its own at the mount. */
  playground: z.boolean().default(true),
  /** Between two comments that keep an event stream alive; default 15 s. */
  heartbeatMs: milliseconds.default(15_000),
  /** Takes one line per request, as pino does; default silence. */
  logger: z.custom<ServiceLogger>((value) => typeof value === "object" && value !== null, "pass a logger").optional(),
  /** Names the model in replies (`x-model-version`); default the classifier's fingerprint. */
  modelVersion: Name.optional(),
});

/** Options of `dispositionService`; everything has a default. */
export type ServiceOptions = z.input<typeof Options>;
export type ServiceSettings = z.output<typeof Options>;
export type AuthSettings = NonNullable<ServiceSettings["auth"]>;

/** @throws DispositionError `INPUT_INVALID` that names every option that is out of range. */
export function readOptions(options: ServiceOptions): ServiceSettings {
  const parsed = Options.safeParse(options);
  if (parsed.success) return parsed.data;
  throw new DispositionError("INPUT_INVALID", `options of the service: ${z.prettifyError(parsed.error)}`);
}

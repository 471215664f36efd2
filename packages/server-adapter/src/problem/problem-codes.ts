/** What every problem of one code has in common. */
interface ProblemKind {
  readonly status: number;
  readonly title: string;
  /** Whether the same request may succeed later, unchanged. */
  readonly retryable: boolean;
}

const kind = (status: number, title: string, retryable = false): ProblemKind => ({ status, title, retryable });

/** Every way in which a request can fail. Grows, never changes meaning. */
export const problemCodes = {
  body_empty: kind(400, "The body is empty"),
  json_invalid: kind(400, "The body is no JSON object"),
  json_too_deep: kind(400, "The JSON is nested too deeply"),
  json_key_forbidden: kind(400, "The JSON has a key that is not allowed"),
  header_invalid: kind(400, "A header has a value that is not allowed"),
  query_invalid: kind(400, "The query has a value that is not allowed"),
  key_missing: kind(401, "No API key"),
  key_invalid: kind(401, "Unknown API key"),
  scope_missing: kind(403, "The API key does not allow this"),
  not_found: kind(404, "Not found"),
  method_not_allowed: kind(405, "Method not allowed"),
  body_timeout: kind(408, "The body came too slowly", true),
  body_too_large: kind(413, "The body is too large"),
  too_many_calls: kind(413, "Too many calls in one request"),
  transcript_too_long: kind(413, "The transcript is too long"),
  content_type_unsupported: kind(415, "Unsupported content type"),
  content_encoding_unsupported: kind(415, "Unsupported content encoding"),
  charset_unsupported: kind(415, "Unsupported charset"),
  input_invalid: kind(422, "The input does not fit the schema"),
  transcript_empty: kind(422, "The transcript has no words"),
  input_quarantined: kind(422, "The input is not tried again"),
  // the status of these three is the option `overloadStatus`
  queue_full: kind(429, "The queue is full", true),
  queue_timeout: kind(429, "The call waited too long", true),
  deadline_unreachable: kind(429, "The deadline cannot be met", true),
  client_closed: kind(499, "The client closed the connection"),
  internal: kind(500, "The service failed"),
  engine_failed: kind(500, "The engine failed"),
  body_already_consumed: kind(500, "The body was read before the service got it"),
  loading: kind(503, "The model is being loaded", true),
  draining: kind(503, "The service is shutting down", true),
  engine_down: kind(503, "The engine is down", true),
  engine_crashed: kind(503, "The engine crashed", true),
  deadline_exceeded: kind(504, "The deadline has passed", true),
} as const satisfies Readonly<Record<string, ProblemKind>>;

export type ProblemCode = keyof typeof problemCodes;

/** Codes of requests that were refused before any work was done for them; sent as `x-reject-reason` too. */
export const rejectCodes: readonly ProblemCode[] = [
  "queue_full",
  "queue_timeout",
  "deadline_unreachable",
  "loading",
  "draining",
  "engine_down",
];

/** Codes whose status is the option `overloadStatus`. */
export const overloadCodes: readonly ProblemCode[] = ["queue_full", "queue_timeout", "deadline_unreachable"];

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
  multipart_invalid: kind(400, "The form is broken"),
  file_missing: kind(400, "The form has no file"),
  file_invalid: kind(400, "The file cannot be read"),
  key_missing: kind(401, "No API key"),
  key_invalid: kind(401, "Unknown API key"),
  scope_missing: kind(403, "The API key does not allow this"),
  host_not_allowed: kind(403, "This name of the host is not allowed"),
  origin_not_allowed: kind(403, "Pages of this origin are not allowed"),
  not_found: kind(404, "Not found"),
  method_not_allowed: kind(405, "Method not allowed"),
  swap_running: kind(409, "A model is being put in place", true),
  job_not_done: kind(409, "The job is not done", true),
  job_failed: kind(409, "The job has failed"),
  job_expired: kind(410, "The job is no longer kept"),
  body_timeout: kind(408, "The body came too slowly", true),
  body_too_large: kind(413, "The body is too large"),
  file_too_large: kind(413, "The file is too large"),
  archive_too_large: kind(413, "The workbook unpacks to too much"),
  too_many_parts: kind(413, "The form has too many or too large parts"),
  too_many_rows: kind(413, "The file has too many rows"),
  too_many_columns: kind(413, "The file has too many columns"),
  too_many_calls: kind(413, "Too many calls in one request"),
  transcript_too_long: kind(413, "The transcript is too long"),
  content_type_unsupported: kind(415, "Unsupported content type"),
  file_type_unsupported: kind(415, "Unsupported kind of file"),
  content_encoding_unsupported: kind(415, "Unsupported content encoding"),
  charset_unsupported: kind(415, "Unsupported charset"),
  input_invalid: kind(422, "The input does not fit the schema"),
  transcript_empty: kind(422, "The transcript has no words"),
  file_empty: kind(422, "The file has no rows"),
  column_missing: kind(422, "A column is missing"),
  column_unclear: kind(422, "Two columns could be meant"),
  row_unreadable: kind(422, "The row cannot be read"),
  row_failed: kind(422, "A row has failed"),
  input_quarantined: kind(422, "The input is not tried again"),
  model_rejected: kind(422, "The new model did not pass"),
  upgrade_required: kind(426, "Connect with a WebSocket"),
  too_many_in_flight: kind(429, "Too many calls at once on one connection", true),
  too_many_sockets: kind(429, "Too many connections", true),
  // the status of these three is the option `overloadStatus`
  queue_full: kind(429, "The queue is full", true),
  queue_timeout: kind(429, "The call waited too long", true),
  deadline_unreachable: kind(429, "The deadline cannot be met", true),
  client_closed: kind(499, "The client closed the connection"),
  internal: kind(500, "The service failed"),
  engine_failed: kind(500, "The engine failed"),
  body_already_consumed: kind(500, "The body was read before the service got it"),
  metrics_unavailable: kind(501, "No metrics here"),
  sockets_unavailable: kind(501, "No WebSocket here"),
  loading: kind(503, "The model is being loaded", true),
  draining: kind(503, "The service is shutting down", true),
  engine_down: kind(503, "The engine is down", true),
  engine_crashed: kind(503, "The engine crashed", true),
  storage_unavailable: kind(503, "The disk cannot be used", true),
  deadline_exceeded: kind(504, "The deadline has passed", true),
  storage_full: kind(507, "The disk is full", true),
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
  "too_many_in_flight",
  "too_many_sockets",
];

/** Codes whose status is the option `overloadStatus`. */
export const overloadCodes: readonly ProblemCode[] = ["queue_full", "queue_timeout", "deadline_unreachable"];

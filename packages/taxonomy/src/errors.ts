/** Every way a disposition package can fail. Grows, never changes meaning. */
export type ErrorCode =
  | "INPUT_INVALID"
  | "TAXONOMY_INVALID"
  | "PROMPT_TOO_LONG"
  | "FINGERPRINT_MISMATCH"
  | "MODEL_NOT_FOUND"
  | "DOWNLOAD_FAILED"
  | "UPLOAD_FAILED"
  | "MODEL_INVALID"
  | "MODEL_LOAD_FAILED"
  | "ENGINE_MISSING"
  | "ENGINE_FAILED"
  | "ENGINE_CRASHED"
  | "QUEUE_FULL"
  | "DEADLINE_EXCEEDED"
  | "DISPOSED"
  | "FILE_INVALID";

const MARKER = Symbol.for("@disposition/error");

/** What a `DispositionError` may carry beside its code and message. */
export interface DispositionErrorOptions {
  readonly cause?: unknown;
  /** Default false. */
  readonly retryable?: boolean;
  readonly retryAfterMs?: number;
}

/**
 * The one error class of all disposition packages. The message names the offending value and the remedy; it never
 * contains a transcript. An aborted call rejects with its signal's reason, not with this.
 *
 * @example
 * try { await classifier.classify({ transcript: "" }); }
 * catch (error) { if (DispositionError.isInstance(error) && error.retryable) retryLater(); }
 */
export class DispositionError extends Error {
  override readonly name = "DispositionError";
  readonly code: ErrorCode;
  /** Whether the same call may succeed later without being changed. */
  readonly retryable: boolean;
  /** Milliseconds after which a retry is worth while, where that is known: a full queue, a busy server. */
  readonly retryAfterMs?: number;
  readonly [MARKER] = true;

  constructor(code: ErrorCode, message: string, options: DispositionErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.retryable = options.retryable ?? false;
    if (options.retryAfterMs !== undefined) this.retryAfterMs = options.retryAfterMs;
  }

  /** True for a DispositionError of any copy of this package, where `instanceof` fails on a duplicate install. */
  static isInstance(value: unknown): value is DispositionError {
    return typeof value === "object" && value !== null && MARKER in value;
  }
}

/** Every way a disposition package can fail. Grows, never changes meaning. */
export type ErrorCode =
  | "INPUT_INVALID"
  | "TAXONOMY_INVALID"
  | "PROMPT_TOO_LONG"
  | "FINGERPRINT_MISMATCH"
  | "MODEL_NOT_FOUND"
  | "MODEL_INVALID"
  | "MODEL_LOAD_FAILED"
  | "ENGINE_MISSING"
  | "ENGINE_FAILED"
  | "DISPOSED"
  | "FILE_INVALID";

const MARKER = Symbol.for("@disposition/error");

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
  readonly [MARKER] = true;

  constructor(code: ErrorCode, message: string, options: { cause?: unknown; retryable?: boolean } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.retryable = options.retryable ?? false;
  }

  /** True for a DispositionError of any copy of this package, where `instanceof` fails on a duplicate install. */
  static isInstance(value: unknown): value is DispositionError {
    return typeof value === "object" && value !== null && MARKER in value;
  }
}

import { DispositionError, type ErrorCode } from "@disposition/taxonomy";

/** An error as plain data: structured clones of errors lose their own members. */
export interface WireError {
  readonly name: string;
  readonly message: string;
  /** Only of a DispositionError. */
  readonly code?: ErrorCode;
  readonly retryable?: boolean;
  readonly retryAfterMs?: number;
  readonly cause?: WireError;
}

/** Causes of causes beyond this are left out; a cycle would not end. */
const MOST_CAUSES = 4;

export function toWireError(thrown: unknown, causes = MOST_CAUSES): WireError {
  if (!(thrown instanceof Error)) return { name: "Error", message: `a value of type ${typeof thrown} was thrown` };
  const { name, message } = thrown;
  const cause = thrown.cause === undefined || causes === 0 ? {} : { cause: toWireError(thrown.cause, causes - 1) };
  if (!DispositionError.isInstance(thrown)) return { name, message, ...cause };
  const { code, retryable, retryAfterMs } = thrown;
  return { name, message, code, retryable, ...(retryAfterMs === undefined ? {} : { retryAfterMs }), ...cause };
}

/** The DispositionError that was sent, or `ENGINE_FAILED` around any other error. */
export function fromWireError(wire: WireError): DispositionError {
  const { code, message, retryable = false, retryAfterMs } = wire;
  if (code === undefined) {
    return new DispositionError("ENGINE_FAILED", `the engine process failed: ${message}`, { cause: plainError(wire) });
  }
  const cause = wire.cause && errorOf(wire.cause);
  return new DispositionError(code, message, {
    retryable,
    ...(cause === undefined ? {} : { cause }),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  });
}

function errorOf(wire: WireError): Error {
  return wire.code === undefined ? plainError(wire) : fromWireError(wire);
}

function plainError(wire: WireError): Error {
  const error = new Error(wire.message, wire.cause && { cause: errorOf(wire.cause) });
  error.name = wire.name;
  return error;
}

/** The parts of a W3C `traceparent` header. */
export interface TraceParent {
  /** 32 hex digits. */
  readonly traceId: string;
  /** 16 hex digits. */
  readonly spanId: string;
  /** Bit 0: the caller records the trace. */
  readonly traceFlags: number;
}

const TRACEPARENT =
  /^(?!ff)[\da-f]{2}-(?!0{32})(?<traceId>[\da-f]{32})-(?!0{16})(?<spanId>[\da-f]{16})-(?<flags>[\da-f]{2})$/u;

/** @returns null for a header that is missing or not as the standard says. */
export function readTraceparent(header: string | undefined): TraceParent | null {
  const { traceId, spanId, flags } = TRACEPARENT.exec(header ?? "")?.groups ?? {};
  if (traceId === undefined || spanId === undefined || flags === undefined) return null;
  return { traceId, spanId, traceFlags: Number.parseInt(flags, 16) };
}

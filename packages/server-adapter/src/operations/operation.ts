/** What an adapter hands over: bytes and a signal, nothing of its framework. */
export interface OperationRequest {
  /** Raw body, or undefined where a host's own parser has read it already; then `parsed` holds what that made of it. */
  readonly body?: AsyncIterable<Uint8Array> | undefined;
  readonly parsed?: unknown;
  /** Aborts when the client leaves before it has its answer. */
  readonly signal: AbortSignal;
}

/** What an adapter sends back, as it is. */
export interface OperationResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** One HTTP operation. It never rejects: what goes wrong is a response. */
export interface Operation {
  readonly method: "GET" | "POST";
  readonly path: string;
  run(request: OperationRequest): Promise<OperationResponse>;
}

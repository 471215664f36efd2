/** A request's body as an adapter got it. */
export type RequestBody =
  /** Not read yet. Leaving the iteration early must not close the connection. */
  | { readonly kind: "stream"; readonly stream: AsyncIterable<Uint8Array> }
  /** A parser of the host has read it; this is what it made of it. */
  | { readonly kind: "parsed"; readonly value: unknown }
  /** A parser of the host has read it and failed. */
  | { readonly kind: "refused"; readonly because: HostRefusal };

/** Why a host's parser refused a body. */
export type HostRefusal = "syntax" | "size" | "charset" | "encoding" | "other";

/** What an adapter hands over: facts and bytes, nothing of its framework. */
export interface OpRequest {
  readonly method: string;
  /** By lower-case name; repeated headers as Node joins them. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly query: URLSearchParams;
  /** Values of the `:name` parts of the route's path. */
  readonly params: Readonly<Record<string, string>>;
  readonly body: RequestBody;
  /** Aborts when the client leaves before it has its answer. */
  readonly signal: AbortSignal;
}

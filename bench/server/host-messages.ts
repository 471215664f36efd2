export type EngineName = "starter" | "fake";
/** Bare hosts parse JSON, classify and send JSON: what anybody writes who has no adapter. */
export type HostName = "node:http" | "express" | "fastify" | "bare express" | "bare fastify";
/** Where a child listens, or how long the classifier itself took for a call. */
export type HostReply = { readonly url: string } | { readonly ms: number };

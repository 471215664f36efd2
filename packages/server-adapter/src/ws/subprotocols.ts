/** What the service speaks over a WebSocket; a client that names subprotocols has to name this one among them. */
export const SUBPROTOCOL = "disposition.v1";

/** Before an API key in base64url, as a subprotocol: the only header that a page in a browser can set. */
const KEY_PREFIX = "disposition.key.";

/** The API key among the subprotocols that a client offers, or null. */
export function keyOfProtocols(header: string | undefined): string | null {
  const offered = (header ?? "").split(",").map((name) => name.trim());
  const given = offered.find((name) => name.startsWith(KEY_PREFIX))?.slice(KEY_PREFIX.length);
  if (given === undefined) return null;
  const key = Buffer.from(given, "base64url").toString("utf8");
  // a header has no room for anything else
  return /^[\x21-\x7e]{1,1024}$/u.test(key) ? key : null;
}

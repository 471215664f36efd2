import { randomUUID } from "node:crypto";

const SAFE = /^[\w.:-]{1,128}$/u;

/** The id that the client gave, if it is safe to log and to send back, else a new one. */
export function readRequestId(given: string | undefined): string {
  return given !== undefined && SAFE.test(given) ? given : randomUUID();
}

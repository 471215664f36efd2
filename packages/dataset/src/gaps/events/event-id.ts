import { createHash } from "node:crypto";

const LENGTH = 24;

/** The same facts have the same id, so an event that is told twice counts once. 96 bits, hexadecimal. */
export function eventId(...facts: readonly (string | null)[]): string {
  return createHash("sha256").update(JSON.stringify(facts)).digest("hex").slice(0, LENGTH);
}

/** Stands for a call's id where that may be read by others. 64 bits, hexadecimal. */
export function callHash(id: string): string {
  return eventId("call", id).slice(0, 16);
}

/** Stands for an evaluation: a data set and the model that was measured on it. */
export function runId({ data, model }: { readonly data: string; readonly model: string }): string {
  return eventId("run", data, model);
}

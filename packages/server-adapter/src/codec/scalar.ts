/**
 * A value where a schema expects none with parts: an object or a list comes back empty. zod compares the `length` of
 * whatever it is given with a limit, and throws over `{ "length": { "toString": 1 } }`.
 */
export function scalar(value: unknown): unknown {
  return typeof value === "object" && value !== null ? {} : value;
}

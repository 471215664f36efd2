const LONGEST = 60;

/** A value as an error message may show it: short scalars as JSON, anything longer (it may be a transcript) by size. */
export function nameValue(value: unknown): string {
  if (typeof value === "string" && value.length > LONGEST) return `a string of ${value.length} characters`;
  if (Array.isArray(value)) return "an array";
  if (typeof value === "object" && value !== null) return "an object";
  return typeof value === "string" ? JSON.stringify(value) : String(value);
}

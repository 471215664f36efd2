import { getField } from "@disposition/taxonomy";

/** The label of a record at a path: nested as a model gives it, or flat with dotted paths as a report keeps it. */
export function labelAt(record: object, path: string): string | null {
  const flat = (record as Readonly<Record<string, unknown>>)[path];
  const value = typeof flat === "string" ? flat : getField(record, path);
  return typeof value === "string" ? value : null;
}

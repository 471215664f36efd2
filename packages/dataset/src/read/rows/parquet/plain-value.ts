import type { SchemaElement } from "hyparquet";

/** How a column of a Parquet file is written as plain JSON. */
export type PlainColumn = { readonly name: string; readonly isZoned: boolean };

/** Columns of the top level, with whether their times are instants or times on some wall's clock. */
export function plainColumns(elements: readonly SchemaElement[]): PlainColumn[] {
  return elements.map(({ name, logical_type: logical }) => ({
    name,
    isZoned: logical?.type !== "TIMESTAMP" || logical.isAdjustedToUTC,
  }));
}

/**
 * A Parquet value as JSON has it: whole numbers as numbers while they are exact, else as digits; NaN, which pandas writes
 * for what is missing, as null; days and times as ISO text.
 */
export function plainValue(value: unknown, isZoned: boolean): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (value instanceof Date) return plainTime(value, isZoned);
  if (typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((each) => plainValue(each, isZoned));
  if (ArrayBuffer.isView(value))
    return Array.from(value as unknown as ArrayLike<unknown>, (each) => plainValue(each, isZoned));
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plainValue(each, isZoned)]));
}

/** Days have no time; they come as midnight of Greenwich. */
function plainTime(time: Date, isZoned: boolean): string | null {
  if (Number.isNaN(time.getTime())) return null;
  const iso = time.toISOString();
  if (iso.endsWith("T00:00:00.000Z")) return iso.slice(0, 10);
  return isZoned ? iso : iso.slice(0, -1).replace(/\.000$/u, "");
}

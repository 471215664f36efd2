import { fileProblem } from "./file-problem.ts";

/** A key that would change what every object is. */
const HOSTILE = "__proto__";
/** How deep a value may lie in a row, itself at 0. */
export const DEEPEST = 32;
export const TOO_DEEP = `is nested deeper than ${DEEPEST} levels`;

/**
 * Names of a table's columns: trimmed, those without a name called after their place.
 *
 * @throws DispositionError `FILE_INVALID` for two columns of one name, and for a name that is an attack.
 */
export function columnNames(cells: readonly string[], name: string): string[] {
  const names = cells.map((cell, index) => cell.trim() || `column ${index + 1}`);
  if (names.includes(HOSTILE)) throw fileProblem(name, `a column is called "${HOSTILE}"; rename it`);
  const seen = new Set<string>();
  for (const each of names) {
    if (seen.has(each)) throw fileProblem(name, `two columns are called "${each}"; rename or remove one`);
    seen.add(each);
  }
  return names;
}

/** One row as an object. The names come from `columnNames`. */
export function rowObject(names: readonly string[], cells: readonly unknown[]): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (const [index, name] of names.entries()) row[name] = cells[index] ?? null;
  return row;
}

/** Why a parsed JSON value may not be taken over, or null. */
export function hostileReason(value: unknown, depth = 0): string | null {
  if (typeof value !== "object" || value === null) return null;
  if (depth > DEEPEST) return TOO_DEEP;
  for (const key of Object.keys(value)) {
    if (key === HOSTILE) return `has a key "${HOSTILE}"`;
    const reason = hostileReason((value as Record<string, unknown>)[key], depth + 1);
    if (reason !== null) return reason;
  }
  return null;
}

import type { Taxonomy } from "@disposition/taxonomy";
import { foldHeader } from "../columns/fold-header.ts";
import { hostileReason } from "../rows/build-row.ts";
import { isCellError } from "../rows/xlsx/cell.ts";

/** The cells of a row by their dotted path: `labels.ptp_details.amount`. Lists stay whole. */
export type FlatRow = ReadonlyMap<string, unknown>;

/** A cell with a record written as text, which cannot be read. */
export const BROKEN_RECORD = Symbol("broken record");

const LONGEST_RECORD = 20_000;

/** Flattens a row; null for what is no object. */
export type FlattenRow = (value: unknown) => FlatRow | null;

/**
 * Makes a function that flattens rows. Cells of the taxonomy's groups (`ptp_details`), of `labels` and of `keys` may be
 * records written as text, as data frames export them: `{"amount": 5000}` or `{'amount': 5000, 'date': None}`.
 */
export function rowFlattener(taxonomy: Taxonomy): FlattenRow {
  const groups = new Set(["labels", "keys"]);
  for (const { path } of taxonomy.fields)
    if (path.includes(".")) groups.add(foldHeader(path.slice(0, path.indexOf("."))));
  const known = new Map<string, boolean>();
  const isGroup = (key: string): boolean => {
    const isKnown = known.get(key) ?? groups.has(foldHeader(key));
    known.set(key, isKnown);
    return isKnown;
  };
  return (value) => {
    if (!isObject(value)) return null;
    const flat = new Map<string, unknown>();
    flatten(value, "", isGroup, flat);
    return flat;
  };
}

function flatten(
  value: Record<string, unknown>,
  prefix: string,
  isGroup: (key: string) => boolean,
  flat: Map<string, unknown>,
): void {
  for (const [key, cell] of Object.entries(value)) {
    const path = prefix + key;
    const inner = typeof cell === "string" && isGroup(key) ? recordOf(cell) : cell;
    if (isObject(inner) && !isCellError(inner)) flatten(inner, `${path}.`, isGroup, flat);
    else flat.set(path, inner);
  }
}

/** The record that a text holds, the text itself when it is none, or the sign that it is a broken one. */
function recordOf(cell: string): unknown {
  const text = cell.trim();
  if (!text.startsWith("{")) return cell;
  if (text.length > LONGEST_RECORD) return BROKEN_RECORD;
  const value = parse(text) ?? parse(pythonToJson(text));
  return isObject(value) && hostileReason(value) === null ? value : BROKEN_RECORD;
}

const PYTHON_WORDS: Readonly<Record<string, string>> = { None: "null", True: "true", False: "false", nan: "null" };
/** A string in either quotes, or a word outside of them. */
const PYTHON_TOKEN = /'((?:[^'\\]|\\.)*)'|"(?:[^"\\]|\\.)*"|\b(?:None|True|False|nan)\b/gsu;

/** Python's way to print a dictionary as JSON. */
function pythonToJson(text: string): string {
  return text.replace(PYTHON_TOKEN, (token, single: string | undefined) => {
    if (single !== undefined) return JSON.stringify(single.replace(/\\(['"\\])/gu, "$1"));
    return PYTHON_WORDS[token] ?? token;
  });
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

import { jsonrepair } from "jsonrepair";
import { mendValues } from "./mend-values.ts";
import type { Repair } from "./repair.ts";

/** An object and what it took to read it. */
export interface ParsedObject {
  readonly value: object;
  readonly repairs: readonly Repair[];
}

/** Reads the text of one object: as it stands, with its values mended, then by jsonrepair. `null` when nothing helps. */
export function parseObject(json: string): ParsedObject | null {
  const strict = tryParse(json);
  if (strict !== null) return { value: strict, repairs: [] };
  const mended = mendValues(json);
  const values: Repair[] = mended === json ? [] : ["values"];
  const parsed = tryParse(mended);
  if (parsed !== null) return { value: parsed, repairs: values };
  const repaired = tryParse(mended, jsonrepair);
  return repaired === null ? null : { value: repaired, repairs: [...values, "jsonrepair"] };
}

/** The object that a text stands for; `null` for anything else, such as an array made of prose. */
function tryParse(json: string, repair: (text: string) => string = (text) => text): object | null {
  try {
    const value: unknown = JSON.parse(repair(json));
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    // jsonrepair fails in two ways, one of them an overflow of the stack; to the caller they are one
    return null;
  }
}

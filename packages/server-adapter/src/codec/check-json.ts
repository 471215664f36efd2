import { Problem } from "../problem/problem.ts";

/**
 * Refuses a parsed value that is nested deeper than `mostDepth`, or that has a key with which a careless copy changes
 * the prototype of other objects. It keeps a list of its own, because recursion is what deep nesting breaks.
 */
export function checkJson(value: unknown, mostDepth: number): void {
  let level = [value].filter(isNest);
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > mostDepth) {
      throw new Problem("json_too_deep", `the JSON has more than ${mostDepth} levels; send a flat object`);
    }
    level = level.flatMap(childrenOf);
  }
}

function isNest(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function childrenOf(value: object): object[] {
  if (!Array.isArray(value)) checkKeys(value);
  return Object.values(value).filter(isNest);
}

function checkKeys(value: object): void {
  const isPoisoned =
    Object.hasOwn(value, "__proto__") ||
    (Object.hasOwn(value, "constructor") && hasPrototype((value as { readonly constructor: unknown }).constructor));
  if (!isPoisoned) return;
  throw new Problem("json_key_forbidden", 'the JSON has a key "__proto__" or "constructor.prototype"; leave it out');
}

function hasPrototype(value: unknown): boolean {
  return isNest(value) && Object.hasOwn(value, "prototype");
}

import { type FieldValue, type Taxonomy, withField } from "@disposition/taxonomy";
import { foldKey, type KeyAliases } from "./field-keys.ts";

/** Called for a value that is none: an object, a list of several. */
export type NoteLoss = (path: string, because: string) => void;

/**
 * Brings an object into the taxonomy's shape: its keys in their own spelling and place, every leaf a string, a number or
 * null, nothing else. Keys that the object does not have stay out.
 */
export function toDraft(taxonomy: Taxonomy, source: object, aliases: KeyAliases, note: NoteLoss): object {
  const top = foldEntries(source);
  const aliased = Object.entries(aliases).map(([key, path]) => [path, foldKey(key)] as const);
  let draft: object = {};
  for (const { path } of taxonomy.fields) {
    const [head = path, inner] = path.split(".");
    const group = top.get(foldKey(head));
    const nested = inner === undefined ? group : isObject(group) ? foldEntries(group).get(foldKey(inner)) : undefined;
    const names = [foldKey(path), ...aliased.filter(([target]) => target === path).map(([, key]) => key)];
    const value = nested ?? names.map((name) => top.get(name)).find((found) => found !== undefined);
    if (value === undefined) continue;
    draft = withField(
      draft,
      path,
      toFieldValue(value, (because) => note(path, because)),
    );
  }
  return draft;
}

/** Later keys win, as they do in JSON. */
function foldEntries(source: object): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(source).map(([key, value]) => [foldKey(key), value]));
}

function toFieldValue(value: unknown, note: (because: string) => void): FieldValue {
  if (typeof value === "string") return value.trim();
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (value === null) return null;
  if (Array.isArray(value) && value.length <= 1) return toFieldValue(value[0] ?? null, note);
  // "amount": { "value": 5000, "confidence": 0.9 }
  if (isObject(value) && "value" in value && !isObject(value.value)) return toFieldValue(value.value, note);
  note(`${Array.isArray(value) ? "a list" : `a value of the type ${typeof value}`} stood there`);
  return null;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** Data that JSON can hold without loss. A member that is `undefined` counts as left out. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json | undefined };

/**
 * Writes data so that equal data gives equal text, and different data different text: members in a fixed order.
 *
 * @throws TypeError for what JSON would lose or bend: NaN, functions, dates, maps, class instances.
 * @example canonicalJson({ b: 1, a: undefined }) // '{"b":1}'
 */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value === "object" && value !== null) return writeObject(value as { [name: string]: Json | undefined });
  const exact = value === null || typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
  if (!exact) throw new TypeError(`${String(value)} has no exact form in JSON; pass plain data`);
  return JSON.stringify(value);
}

function writeObject(value: { readonly [name: string]: Json | undefined }): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    throw new TypeError(`a ${value.constructor?.name} has no exact form in JSON; pass plain data`);
  }
  const members: string[] = [];
  for (const name of Object.keys(value).sort()) {
    const member = value[name];
    if (member !== undefined) members.push(`${JSON.stringify(name)}:${canonicalJson(member)}`);
  }
  return `{${members.join(",")}}`;
}

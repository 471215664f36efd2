import type { z } from "zod";

type Leaf<P extends string, S> = S extends z.ZodObject<infer Inner> ? `${P}.${Extract<keyof Inner, string>}` : P;

/** Dotted path of every leaf of a taxonomy schema, nested one level: `"disposition" | "ptp_details.amount" | …`. */
export type FieldPath<S extends z.ZodObject> = {
  [K in Extract<keyof S["shape"], string>]: Leaf<K, S["shape"][K]>;
}[Extract<keyof S["shape"], string>];

/** Type of the value at a path. */
export type ValueAt<S extends z.ZodObject, P extends string> = P extends `${infer Outer}.${infer Inner}`
  ? S["shape"][Outer] extends z.ZodObject<infer N>
    ? z.infer<N[Inner]>
    : never
  : z.infer<S["shape"][P]>;

/** A value that a leaf may hold. */
export type FieldValue = string | number | null;

type Nested = { readonly [key: string]: FieldValue | Nested | undefined };

/** The value at `path`, or undefined where the record does not have it. */
export function getField(record: object, path: string): FieldValue | undefined {
  let node: FieldValue | Nested | undefined = record as Nested;
  for (const key of path.split(".")) {
    if (typeof node !== "object" || node === null) return undefined;
    node = node[key];
  }
  return typeof node === "object" && node !== null ? undefined : node;
}

/** A copy of `record` with `value` at `path`; branches that the path does not touch are shared, not copied. */
export function withField<R extends object>(record: R, path: string, value: FieldValue): R {
  const [head, ...rest] = path.split(".") as [string, ...string[]];
  if (rest.length === 0) return { ...record, [head]: value };
  const branch = (record as Record<string, object | undefined>)[head] ?? {};
  return { ...record, [head]: withField(branch, rest.join("."), value) };
}

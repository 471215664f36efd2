import type { z } from "zod";
import type { ProblemCode } from "../problem/problem-codes.ts";

/** What an answer or a body looks like: a zod schema for JSON, or the words for anything else. */
export type ContentDoc = z.ZodType | string;

/** What `/openapi.json` says about one operation. */
export interface OperationDoc {
  readonly summary: string;
  readonly description?: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: "query" | "header" | "path";
    readonly description: string;
    readonly schema: z.ZodType;
    readonly required?: boolean;
  }[];
  /** By media type. */
  readonly requestBody?: Readonly<Record<string, ContentDoc>>;
  /** By status, then by media type; an empty object for no body. */
  readonly responses: Readonly<
    Record<number, { readonly description: string; readonly content: Readonly<Record<string, ContentDoc>> }>
  >;
  /** Of these the statuses are documented; those that any operation may have are added. */
  readonly problems?: readonly ProblemCode[];
}

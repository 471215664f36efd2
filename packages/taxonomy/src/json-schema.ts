import { z } from "zod";
import type { Taxonomy } from "./define-taxonomy.ts";

/** The JSON Schema (draft 2020-12) of a taxonomy's record; rules between fields are not part of it. */
export function jsonSchema(taxonomy: Taxonomy): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(taxonomy.schema, { target: "draft-2020-12" });
}

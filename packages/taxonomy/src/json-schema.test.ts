import { describe, expect, it } from "vitest";
import { z } from "zod";
import { defineTaxonomy } from "./define-taxonomy.ts";
import { amount, date, label, score, text } from "./field.ts";
import { jsonSchema } from "./json-schema.ts";
import { collections } from "./presets/collections/collections.ts";

describe("jsonSchema", () => {
  it("says what each kind of field may hold", () => {
    const taxonomy = defineTaxonomy({
      name: "all",
      version: 1,
      task: "t",
      schema: z.object({
        a: label({ X: "x", Y: "y" }),
        n: amount(),
        d: date(),
        s: score(),
        t: text({ maxCharacters: 9 }),
      }),
    });
    expect(jsonSchema(taxonomy)).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      type: "object",
      required: ["a", "n", "d", "s", "t"],
      additionalProperties: false,
      properties: {
        a: { type: "string", enum: ["X", "Y"] },
        n: { anyOf: [{ type: "number", exclusiveMinimum: 0 }, { type: "null" }] },
        d: { anyOf: [{ type: "string", format: "date" }, { type: "null" }] },
        s: { type: "integer", minimum: 0, maximum: 100 },
        t: { anyOf: [{ type: "string", maxLength: 9 }, { type: "null" }] },
      },
    });
  });

  it("keeps keys and labels of the preset in order, and survives JSON", () => {
    const schema = jsonSchema(collections);
    expect(Object.keys(schema.properties ?? {})).toEqual(Object.keys(collections.schema.shape));
    expect(schema.properties?.disposition).toMatchObject({ enum: collections.schema.shape.disposition.options });
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });
});

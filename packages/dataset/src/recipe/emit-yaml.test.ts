import fc from "fast-check";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { emitYaml } from "./emit-yaml.ts";

it("writes head and reasons as comments", () => {
  const text = emitYaml({ a: 1, b: [2] }, { head: ["one", "two"], why: { b: "because" } });
  expect(text).toBe("# one\n# two\n\na: 1\n# because\nb:\n  - 2\n");
});

// what Python's YAML 1.1 would read as something else
it.each([
  "no",
  "on",
  "y",
  "1e3",
  "12:30:45",
  "0x10",
  "1_000",
  "null",
  "~",
  "2026-02-21",
  "",
  " a ",
  "a: b",
  "#x",
  "<|im_end|>",
])("quotes %j so that 1.1 and 1.2 read it alike", (value) => {
  const text = emitYaml({ value }, { head: [], why: {} });
  expect(parse(text, { version: "1.1" })).toEqual({ value });
  expect(parse(text, { version: "1.2" })).toEqual({ value });
});

it("reads back as the same value, whatever the value", () => {
  const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constantFrom(0.05, 2e-4, 1e-6, 0.1));
  const values = fc.dictionary(fc.stringMatching(/^[a-z_]{1,8}$/u), fc.oneof(leaf, fc.array(leaf, { maxLength: 3 })));
  fc.assert(
    fc.property(values, (value) => {
      const text = emitYaml(value, { head: ["head"], why: {} });
      expect(parse(text, { version: "1.1" })).toEqual(value);
      expect(parse(text, { version: "1.2" })).toEqual(value);
    }),
  );
});

it.each([5e-7, 1e21])("refuses %d, which Python would read as a string", (value) => {
  expect(() => emitYaml({ inner: [{ value }] }, { head: [], why: {} })).toThrow(TypeError);
});

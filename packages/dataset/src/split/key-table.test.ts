import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KeyTable } from "./key-table.ts";

describe("KeyTable", () => {
  it("numbers texts of a kind in order of first sight", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom("id", "phone"), fc.string({ unit: "binary" }))), (entries) => {
        const table = new KeyTable();
        const numbers = new Map<string, number>();
        for (const [kind, text] of entries) {
          const key = `${kind}\n${text}`;
          const number = numbers.get(key) ?? numbers.size;
          numbers.set(key, number);
          expect(table.numberOf(kind, text)).toBe(number);
          expect(table.find(kind, text)).toBe(number);
        }
        expect(table.size).toBe(numbers.size);
      }),
    );
  });

  it("tells 300,000 like names apart", () => {
    const table = new KeyTable();
    for (let index = 0; index < 150_000; index += 1) {
      table.numberOf("phone", `98${String(index).padStart(8, "0")}`);
      table.numberOf("id", `call-${index}`);
    }
    expect(table.size).toBe(300_000);
  });

  it("finds nothing that was not numbered", () => {
    const table = new KeyTable();
    table.numberOf("id", "a");
    expect([table.find("id", "b"), table.find("group", "a"), table.size]).toEqual([null, null, 1]);
  });
});
